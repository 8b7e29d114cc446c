import { type ArticleState, whatWasDone } from './article-state.ts';
import { saying } from './reader-client.ts';
import { t, type Word } from './words.ts';

/** "Đã tô sáng 36 tên, 8 ngày. Đã ẩn 14 khối." What could not be done goes first; what was done shows in the rest. */
export function didWords(state: ArticleState): string {
  const { names, dates, hidden } = whatWasDone(state);
  const said = saying.value;
  const failed = said && !said.done ? t(`page_${said.word}` as Word, ...said.values).replace(/[^.]$/, '$&.') : '';
  const marked = !state.highlights.on
    ? t('did_highlights_off')
    : names + dates > 0
      ? t('did_marked', names, dates)
      : t('did_marked_none');
  const tidied =
    state.clutter.level === 'off' ? t('did_untouched') : hidden > 0 ? t('did_hidden', hidden) : t('did_hidden_none');
  // A number stays with what it counts.
  return [failed, marked, tidied]
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=\d) /g, '\u00a0');
}
