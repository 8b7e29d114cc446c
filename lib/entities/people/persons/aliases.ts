import { anyOf, type WordTable } from '../../../text/word-table.ts';
import { isVietnameseSyllable } from '../tagger/syllable.ts';
import { YOUNGER_KIN } from '../words/kin.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { NamedSpan } from './link-people.ts';
import { nameWords } from './same-name.ts';

/** What leads from a name to another of the same person; a pattern, in lower case, without what is around it. */
export const ALSO_CALLED: WordTable = [
  {
    example: 'trong xóm quen gọi cô',
    words: '(?:[^\\s,.;:()]+ ){0,6}quen gọi(?: là)?(?: (?:ông|bà|anh|chị|cô|chú|bác|dì))?',
  },
  { example: 'còn gọi là', words: 'tức|(?:có )?tên (?:gọi )?khác(?: là)?|còn gọi là|thường gọi là|hay còn gọi là' },
  {
    example: 'nghệ danh',
    words:
      'biệt danh(?: là)?|tự(?: là)?|tên (?:thật|khai sinh|thường gọi|thường dùng)(?: là|:)?|(?:nghệ|tục|pháp) danh(?: là)?|(?:lấy )?b(?:í|út) danh(?: là)?',
  },
];

/** Between the two: "(tức ca sĩ ", "(biệt danh ", ", tên thật là ", " (SN 1973, còn gọi là Tư ". */
const ALIAS = new RegExp(
  `^\\s?[(,–-]?\\s?(?:sn \\d{4},\\s)?(?:có |dưới )?(?:${anyOf(ALSO_CALLED)})\\s(?:(?:ca s[ĩỹ]|diễn viên|nghệ s[ĩỹ]|rapper|người mẫu|hoa hậu|hòa thượng|thượng tọa)\\s)?(?:(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út)\\s)?$`,
  'u',
);

const KIN = `(?:phu nhân|vợ|chồng|cha|mẹ|con (?:cả|út)|${YOUNGER_KIN})(?: của)? (?:[^\\s,.;:]+ ){0,5}`;
/** "Ana Quesada, cố vấn của Tổng thống [Quesada]", "Otto Quesada, con trai Tổng thống [Quesada]" */
const OWNER = new RegExp(`^ ?[,(–-] (?:[^,.;:]* của (?:cựu )?(?:tổng thống|thủ tướng|ông) (?:\\S+ ){0,2}|${KIN})$`);
/** "bà [Lam] (SN 1973, mẹ Hoài Lam)", "bà Hạnh (người giúp việc Mỹ Hạnh)": the brackets tell whose she is. */
const OWNER_IN_BRACKETS = new RegExp(
  `^ \\((?:sn \\d{4}, |\\d{1,3} tuổi, )?(?:${KIN}|(?:người giúp việc|bạn (?:gái|trai)|trợ lý|thư ký)(?: của)? (?:[^\\s,.;:]+ ){0,3})$`,
);
/** "con trai Tổng thống [Quesada], ông Otto Quesada", "con gái của ông [Quesada] là Ana Quesada" */
const OWNER_FIRST = new RegExp(`(?<!\\p{L})${KIN}$`, 'iu');
const OWNED = /^(?:,| là| [-–])(?: (?:ông|bà|anh|chị|cô))? $/;

/** Names with what the text says of the one right before: another of the same person, or whom that one serves. Linear. */
export function withAliases(spans: NamedSpan[], blocks: readonly BlockWords[]): NamedSpan[] {
  spans.forEach((span, at) => {
    const last = spans[at - 1];
    if (last?.block !== span.block || span.start - last.end > 60) return;
    const text = blocks[span.block]?.text ?? '';
    const between = text.slice(last.end, span.start).toLowerCase();
    if (ALIAS.test(between) || (between === ' (' && text[span.end] === ')' && isOther(last.text, span.text)))
      // "X, bí danh Y, tên thật là Z": all three are one.
      span.aliasOf = last.aliasOf ?? last;
    // "Mr Lamb Lê Hoài An", "'Mr Lamb' Lê Hoài An"
    else if (/^Mr\b/.test(last.text) && /^["'”’]? $/.test(between)) span.aliasOf = last;
    else if (/\s/.test(last.text) && OWNER.test(between)) span.notOf = last;
    else if (!/\s/.test(last.text) && OWNER_IN_BRACKETS.test(between)) last.notOf = span;
    else if (OWNED.test(between) && OWNER_FIRST.test(text.slice(Math.max(0, last.start - 60), last.start)))
      last.notOf = span;
  });
  return spans;
}

/** "Lâm Văn Hạnh (Carrie Lâm)", "Trịnh Lam (Zheng Lan)"; but "Đào (Lam Hạnh)" plays the part, "Lò Lam (Trịnh Hạnh)" are two. */
function isOther(one: string, other: string): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  const isOurs = (list: readonly string[]) => list.every(isVietnameseSyllable);
  const isHyphened = (name: string) => /\p{Ll}-\p{Ll}/u.test(name);
  return (
    words.length > 1 &&
    others.length > 1 &&
    (isOurs(words) !== isOurs(others) ||
      // "Y Lam Niê (Ama Hạnh)": the father of Hạnh.
      /^am[ai]$/.test(others[0] ?? '') ||
      // "Otto Weissan (Ốt-tô Vai-xan)"
      isHyphened(one) !== isHyphened(other) ||
      others.includes(words.at(-1) ?? '') ||
      words.includes(others.at(-1) ?? ''))
  );
}
