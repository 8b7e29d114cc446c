import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../state/words.ts';

/**
 * Shows the rest of the list before it, and puts it away again. The keyboard goes on with the first entry that came: else it stays behind
 * all of them. When they go, the button stays in sight.
 */
export function MoreButton({ all, count }: { all: Signal<boolean>; count: number }) {
  const button = useRef<HTMLButtonElement>(null);
  /** How many entries stood there before the press. */
  const before = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (before.current === undefined) return;
    const entry = button.current?.previousElementSibling?.children[before.current]?.querySelector('button');
    (entry ?? button.current)?.focus();
  }, [all.value]);
  return (
    <button
      ref={button}
      type="button"
      class="more"
      aria-expanded={all.value}
      onClick={(event) => {
        before.current = event.currentTarget.previousElementSibling?.children.length;
        all.value = !all.value;
      }}
    >
      {all.value ? t('popup_show_less') : t('popup_show_all', count)}
    </button>
  );
}
