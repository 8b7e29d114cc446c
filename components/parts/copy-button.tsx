import type { Formatted } from '../../lib/formats/format-card.ts';
import { copyOut } from '../state/copied.ts';
import { t } from '../state/words.ts';
import { Icon } from './icon.tsx';

/** Copies one line of the card with its link to the text. `what` is said aloud and stands in the button's name. */
export function CopyButton({ what, make }: { what: string; make: () => Formatted }) {
  const name = shortened(what);
  return (
    <button
      type="button"
      class="tool"
      aria-label={t('popup_copy_one', name)}
      title={t('popup_copy_one_title')}
      onClick={() => void copyOut(make(), t('popup_copied_one', name))}
    >
      <Icon name="copy" />
    </button>
  );
}

/** A sentence is too long to be a name: its first words. */
function shortened(text: string): string {
  if (text.length <= 60) return text;
  return `${text.slice(0, 60).replace(/\s+\S*$/u, '')}…`;
}
