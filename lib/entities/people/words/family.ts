import { isCapital } from '../../../text/tokens.ts';
import { isNative } from './name-words.ts';
import type { BlockWords } from './read-block.ts';

/** One of a family, or several; a pattern. */
const MEMBER =
  '(?:vợ|chồng|mẹ|cha|(?<!(?:tuyên|khủng|công|phân) )bố|(?:con|em|anh|chị|cháu) (?:gái|trai|rể|dâu|họ|nuôi)|con (?:cả|út|đầu lòng)|ái nữ|quý tử|phu nhân|phu quân|hôn (?:phu|thê)|bạn (?:gái|trai)|(?:các|hai|ba|bốn|năm|những)(?: người)? (?:con|cháu|em|anh em|chị em))';
/** "con trai lớn", "vợ quá cố" */
const WHICH =
  '(?: (?:lớn|nhỏ|cả|út|đầu(?: lòng)?|riêng|kế|cũ|mới|trẻ|quá cố|duy nhất|song sinh|sinh đôi|thứ (?:nhất|hai|ba|tư)|\\d+ tuổi))?';
/** Whose: "anh", "của ông ấy", "của Tổng thống Harlan". */
const OWNER = '(?: của)?(?: [^\\s,.;:()]+){0,5}?';
/** What stands before the family opens no place: "quê mẹ", "nhà bố". */
const NOT_BEFORE = '(?<!(?:^|\\s)(?:quê|nhà|về|theo|của|bên|họ|thăm) )';

/** How the names of a family are opened, up to the first of them. */
const OPENINGS: readonly { pattern: RegExp; closed?: true; example: string }[] = [
  { pattern: new RegExp(`(?:^|\\s)(?:vợ|chồng|${MEMBER}${WHICH})$`), example: 'con trai lớn [Peter] vắng mặt' },
  {
    pattern: new RegExp(`${NOT_BEFORE}(?:^|\\s)${MEMBER}${WHICH}${OWNER} (?:là|tên(?: là)?)$`),
    example: 'con gái ông là [Sofia]',
  },
  // Closed on the other side, too: what follows a comma may be a new thought.
  {
    pattern: new RegExp(`${NOT_BEFORE}(?:^|\\s)${MEMBER}${WHICH}${OWNER} ,(?: (?:trong đó có|gồm|bao gồm))?$`),
    closed: true,
    example: 'vợ anh, [Melinda], vắng mặt',
  },
  {
    pattern: /(?:^|\s)(?:(?:kết|đính|tái|ly) hôn|ly dị|hẹn hò|cưới)(?: với| cùng)?$/,
    example: 'ông kết hôn với [Brigida]',
  },
];

/** Names of a family that are told one after the other. */
const MOST = 5;
/** Tokens that are looked at before a name. */
const BEFORE = 12;

/** "vợ anh, [Melinda], …", "hai con của bà, Lucas và [Emma], …": is what begins at `from` told to be of somebody's family? */
export function isOfFamily(from: number, to: number, words: BlockWords): boolean {
  const { tokens, lower } = words;
  let at = from;
  for (let passed = 0; passed < MOST; passed++) {
    const before = lower.slice(Math.max(0, at - BEFORE), at).join(' ');
    const opening = OPENINGS.find(({ pattern }) => pattern.test(before));
    if (opening)
      return (
        !opening.closed ||
        passed > 0 ||
        (to - from > 1 ? /^(?:[,.();]|và|cùng)$/ : /^(?:[,()]|và|cùng)$/).test(lower[to] ?? '.')
      );
    if (!/^(?:,|và)$/.test(lower[at - 1] ?? '')) return false;
    let first = at - 1;
    while (first > at - 4 && isCapital(tokens[first - 1]) && !isNative(tokens[first - 1]?.text ?? '')) first--;
    if (first === at - 1) return false;
    at = first;
  }
  return false;
}
