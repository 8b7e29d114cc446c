import { t } from '../state/words.ts';

/** A name that we put into the words of the text: " [Trịnh Hoài Lam]", in quiet letters. Nothing where there is none. */
export function Ours({ text }: { text: string }) {
  return text ? (
    <span class="ours" title={t('popup_ours')}>
      {text}
    </span>
  ) : null;
}
