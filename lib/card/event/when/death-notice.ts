import type { MainEvent } from '../../card.ts';
import type { Material } from '../../material.ts';
import { isDay, mentionsIn } from './when-and-where.ts';

/** "… vô cùng thương tiếc báo tin: | Đồng chí Lam, nguyên Bộ trưởng, sinh năm 1938, | đã từ trần hồi 15 giờ ngày 1/3 tại Cần Thơ" */
const NOTICE =
  /báo tin(?: buồn)?:? ((?:[Đđ]ồng chí|[Cc]ụ|[Ôô]ng|[Bb]à)(?: \p{Lu}[\p{L}-]*){2,5})[,;](?:.*[,;])? ((?:đã )?(?:từ trần|qua đời) [^;]*)/u;

/** Who died when, by a notice; nothing where the text is none. */
export function deathNotice({ sentences, entities }: Material): MainEvent | undefined {
  for (const sentence of sentences.slice(0, 2)) {
    const [, who, what] = NOTICE.exec(sentence.text) ?? [];
    if (!who || !what) continue;
    const start = sentence.start + sentence.text.lastIndexOf(what);
    const [when] = mentionsIn({ ...sentence, start }, entities.dates.filter(isDay));
    return { who, what: what.replace(/[.\s]+$/, ''), ...(when && { when: when.text }) };
  }
  return undefined;
}
