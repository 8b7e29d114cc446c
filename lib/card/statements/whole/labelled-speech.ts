import type { Statement } from '../../card.ts';
import type { Material } from '../../material.ts';
import { isRunning } from '../../sentences/sentence-list.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import { BLANK } from '../../verbs/clause.ts';
import { reportingVerbs } from '../../verbs/reporting-verbs.ts';
import { endOfTurn, firstTold } from './first-told.ts';

/** Fewer paragraphs of the kind are no round of talks. */
const FEWEST = 2;

/** "TS Trịnh Hoài Lam (Viện Hoa Mai): ", "- Bà Lò Thị Hạnh, Phó Chủ tịch huyện: " before words without marks of quotation. */
const LABEL = /^([-–*•\s]*)([^:!?"“”]{2,140}?) ?:\s+(?=\p{Lu})/u;
const ADDRESS =
  /^(?:(?:ông|bà|anh|chị|cô|đồng chí|đ\/c|bác|chú|em|bạn|ĐB|ĐBQH|đại biểu|luật sư|LS|bác sĩ|BS|HLV|huấn luyện viên|cử tri|(?:P?GS\.?(?:[ -–]{1,3}TS(?:KH)?)?|TS|ThS)\.?)(?: |$))?$/iu;
/** Behind his name: what he is. */
const APPOSITION = /^(?:$|,? ?\(|, | [-–—] )/u;
/** A life, a result: told of him, and not by him. */
const TOLD_OF_HIM = /^(?:sinh|quê|nguyên quán|trú|năm|từ|giải|trình độ|chức vụ|ảnh|nguồn|video|xem|đọc)(?!\p{L})/iu;

/** Paragraphs that open with who speaks and a colon, where an article has several: a round of opinions, a talk whose questions are none. */
export function labelledSpeeches({
  article,
  sentences,
  speakers,
}: Material): { index: number; statement: Statement }[] {
  const byBlock = Map.groupBy(sentences, ({ block }) => block);
  const found = article.blocks.flatMap((block, at) => {
    const label = isRunning(block) ? labelOf(block.text, at, speakers) : undefined;
    const told = label && firstTold(block.text, label.end, byBlock.get(at) ?? []);
    if (!told) return [];
    const { index, start } = told;
    const end = endOfTurn(told, byBlock.get(at) ?? []);
    const text = block.text.slice(start, end);
    const { person, who } = label;
    return [{ index, statement: { block: at, start, end, text, speaker: person, who, verb: 'theo', direct: true } }];
  });
  // "Đại biểu Lam: Bao giờ sửa kênh?" - "Bà Hạnh: …"
  const asks = () =>
    article.blocks.some(
      (block, at) => isRunning(block) && /\?\s*$/u.test(block.text) && labelOf(block.text, at, speakers),
    );
  return found.length >= FEWEST || (found.length > 0 && asks()) ? found : [];
}

/** Who a paragraph says speaks, and where his words begin. */
function labelOf(
  text: string,
  block: number,
  speakers: Speakers,
): { person: string; who: string; end: number } | undefined {
  const { 0: whole = '', 1: bullet = '', 2: label = '' } = LABEL.exec(text) ?? [];
  if (!whole || TOLD_OF_HIM.test(text.slice(whole.length))) return undefined;
  const from = bullet.length;
  const [named, ...more] = speakers
    .within(block, from, from + label.length)
    .filter(({ person, kind }) => person && kind === 'name');
  if (!named?.person || more.some(({ person }) => person !== named.person)) return undefined;
  const titleAt = speakers.titleBefore(named, { block, start: from }) ?? named.start;
  const behind = text.slice(named.end, from + label.length);
  const front = text.slice(from, titleAt).trim();
  // "Bộ trưởng Lam: …", who is Bộ trưởng Y tế
  const isTitle = () => speakers.is(named.person!, { nouns: [front.toLowerCase()], isOfficial: false, isNear: false });
  if (!ADDRESS.test(front) && !isTitle()) return undefined;
  if (!APPOSITION.test(behind) || reportingVerbs(behind, BLANK).length > 0) return undefined;
  return { person: named.person, who: text.slice(from, named.end), end: whole.length };
}
