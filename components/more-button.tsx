import type { Signal } from '@preact/signals';
import { t } from './words.ts';

/** Shows the rest of a long list, and puts it away again. */
export function MoreButton({ all, count }: { all: Signal<boolean>; count: number }) {
  return (
    <button
      type="button"
      class="more"
      aria-expanded={all.value}
      onClick={() => {
        all.value = !all.value;
      }}
    >
      {all.value ? t('popup_show_less') : t('popup_show_all', count)}
    </button>
  );
}
