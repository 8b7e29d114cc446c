import { HIGHLIGHT_KINDS } from '../../lib/extension/settings/settings.ts';
import { settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';

/** Marked words of the sample stand as `[kind:words]` in the locale file. */
const MARKED = /\[(\w+):([^\]]+)\]/;

/** A sentence of our own with every kind in it, marked as an article would be now. */
export function Sample() {
  const { highlights, colours } = settings.value;
  const parts = t('options_sample').split(/(\[\w+:[^\]]+\])/);
  return (
    <p class="sample" lang="vi">
      {parts.map((part, index) => {
        const [, name, words] = MARKED.exec(part) ?? [];
        const kind = HIGHLIGHT_KINDS.find((one) => one === name);
        if (!kind) return part;
        const own = colours[kind];
        const marked = highlights.on && highlights.kinds[kind];
        return (
          <span key={index} data-mark={marked ? kind : undefined} style={own ? { '--mark': own } : undefined}>
            {words}
          </span>
        );
      })}
    </p>
  );
}
