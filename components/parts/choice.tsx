import { useId } from 'preact/hooks';
import { t, type Word } from '../state/words.ts';

/** One of a few, side by side in one row: radio buttons, so that the arrow keys go through them. */
export function Choice<T extends string>({
  title,
  values,
  value,
  word,
  spokenIn,
  titleUnseen = false,
  hint,
  onPick,
}: {
  title: string;
  values: readonly T[];
  value: T;
  /** The locale key of each value. */
  word: (value: T) => string;
  /** The language of a value's word, where it is another than the page's. */
  spokenIn?: (value: T) => string | undefined;
  titleUnseen?: boolean;
  hint?: string;
  onPick: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={titleUnseen ? 'unseen' : undefined}>{title}</legend>
      <div class="segments">
        {values.map((one) => (
          <label key={one} class="segment" data-value={one}>
            <input type="radio" name={name} checked={value === one} onChange={() => onPick(one)} />
            <span lang={spokenIn?.(one)}>{t(word(one) as Word)}</span>
          </label>
        ))}
      </div>
      {hint && <p class="quiet">{hint}</p>}
    </fieldset>
  );
}
