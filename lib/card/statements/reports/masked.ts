import { firstBehind } from '../../../text/first-behind.ts';
import { type Overwriting, overwrite } from '../../../text/overwrite.ts';
import type { Quotation } from '../../sentences/quotations.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import { COUNTRIES } from '../../speakers/known/who-can-speak.ts';
import { BLANK, type Clause } from '../../verbs/clause.ts';
import { reportingVerbs } from '../../verbs/reporting-verbs.ts';

/** The quotations that share letters with a sentence; they are in reading order and do not overlap. */
export function touching(marks: readonly Quotation[], { start, end }: Sentence): Quotation[] {
  const first = firstBehind(marks, (mark) => mark.end > start);
  return marks.slice(
    first,
    firstBehind(marks, (mark) => mark.start >= end),
  );
}

/** A sentence as a clause: what its quotations and asides hold is blanked out. */
export const clauseOf = (sentence: Sentence, marks: readonly Quotation[], speakers: Speakers): Clause => ({
  block: sentence.block,
  start: sentence.start,
  masked: mask(sentence, marks, speakers),
});

/** Blanks out what stands within quotation marks; and asides in brackets, so that "Công an huyện (Quảng Bắc) cho hay" is one clause, but not "(theo Tin Chiều)". */
function mask(sentence: Sentence, marks: readonly Quotation[], speakers: Speakers): string {
  let masked = sentence.text;
  if (masked.includes('(')) masked = masked.replace(/\((?!theo )[^()]*\)/gu, (aside) => ' '.repeat(aside.length));
  // "phim 'Bà ngoại kể'"
  masked = masked.replace(/(?<=^| )['‘]\p{L}[^'‘’]{2,60}['’](?!\p{L})/gu, (name) =>
    reportingVerbs(name, BLANK).length > 0 ? ' '.repeat(name.length) : name,
  );
  // "Trưởng Ban Chỉ đạo phòng, chống bão lũ": one word.
  masked = masked.replaceAll('phòng, chống', 'phòng--chống');
  masked = overwrite(masked, wholeNames(masked, sentence, speakers));
  return overwrite(
    masked,
    marks.map((mark) => {
      const from = Math.max(0, mark.start - sentence.start);
      const to = Math.min(sentence.text.length, mark.end - sentence.start);
      // 'Hạnh "gà" khai nhận': a nickname is no speech.
      const isCalled =
        to - from < LONGEST_NICKNAME &&
        speakers.within(sentence.block, mark.start - LONGEST_NICKNAME, mark.end).at(-1)?.end === mark.end;
      return { from, to, by: isCalled ? `-${masked.slice(from + 1, to - 1)}-` : BLANK.repeat(Math.max(0, to - from)) };
    }),
  );
}

/** With its marks: letters. */
const LONGEST_NICKNAME = 16;

/** "Bộ trưởng Kế hoạch - Đầu tư", "Hội Lào - Việt": a dash within a name cuts nothing. "Sở Văn hóa, Thể thao": nor a comma. */
function wholeNames(masked: string, sentence: Sentence, speakers: Speakers): Overwriting[] {
  if (!/ [-–] |, /.test(masked)) return [];
  const names: Overwriting[] = [];
  let country = -9;
  for (const { start, end, kind } of speakers.within(sentence.block, sentence.start, sentence.end)) {
    // "căng thẳng Mỹ - Trung": nor one behind a country.
    const to = end - sentence.start;
    const isCountry = COUNTRIES.has(sentence.text.slice(start - sentence.start, to).toLowerCase());
    const isPair = start - country === 3 && (isCountry || end - country < 12);
    const from = (isPair ? country : start) - sentence.start;
    const dashed = masked.slice(from, to).replace(/ [-–] /gu, '---');
    const by = kind === 'body' ? dashed.replaceAll(', ', '--') : dashed;
    if (by !== masked.slice(from, to)) names.push({ from, to, by });
    if (isCountry) country = end;
  }
  return names;
}
