import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { pastBracket } from '../../words/brackets.ts';
import { isHyphened } from '../../words/hyphens.ts';
import { listStart } from '../../words/list-start.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';

/** How probable the tagger takes the tokens of a stretch to be a person's, and a place's or body's. */
export interface Shares {
  person: number;
  other: number;
}

/** So near to a yes of the forest a foreign name beside people or before what people do may be. */
export const NEAR_PEOPLE = -1.9;

/** The tagger knows few names of far countries: no more than this may speak for a place or body. */
const MOST_OTHER = 0.85;

/** All the capitals of a foreign name of several words, no head of a place or body before it. */
export const isWholeForeign = ({ from, to }: TokenSpan, words: BlockWords): boolean =>
  to - from > 1 &&
  to - from < 8 &&
  isForeign(to - 1, words) &&
  !isAllCaps(words.tokens[from]?.text ?? '') &&
  words.lower[from - 1] !== 'của' &&
  !words.place[from] &&
  !words.title[from] &&
  !words.bodyHead[from] &&
  words.tokens[from - 1]?.text !== '(' &&
  !isTied(from - 1, from - 2, words) &&
  !isTied(to, to + 1, words) &&
  !headBefore({ from }, words);

/** None of our sounds, or with a hyphen: "Jae-myung". */
const isForeign = (at: number, words: BlockWords): boolean => {
  const text = words.tokens[at]?.text ?? '';
  return !isAllCaps(text) && (!isNative(text) || isHyphened(at - 2, words));
};

/** "Ronaldson - [Bouchard]", "Kei [Nishikori]", "J. [Weissan]" */
const isTied = (at: number, next: number, { tokens }: BlockWords): boolean =>
  isCapital(tokens[at]) ||
  (/^[-–'’/&]$/.test(tokens[at]?.text ?? '') && isCapital(tokens[next])) ||
  (tokens[at]?.text === '.' && /^\p{Lu}\p{Ll}?$/u.test(tokens[next]?.text ?? ''));

/** Between two who are named one after the other. */
const JOINS = /^(?:[,;]|và|hay|cùng|với)$/;

/**
 * Of those that the forest nearly takes, the ones that stand right beside a foreign name that it took: "trong đó có Otto Weissan, [Karla Lindqvar] và
 * Emil Harker", each with a ministry in brackets or not. One that is taken so may have a neighbour. Linear.
 */
export function besidePeople<T extends TokenSpan>(
  maybe: readonly T[],
  taken: readonly TokenSpan[],
  blocks: readonly BlockWords[],
): T[] {
  const starts = new Set<string>();
  const ends = new Set<string>();
  const know = ({ block, from, to }: TokenSpan) => {
    const words = blocks[block] as BlockWords;
    starts.add(`${block} ${from}`);
    ends.add(`${block} ${pastBracket(words, to)}`);
  };
  for (const one of taken)
    if (one.to - one.from > 1 && isForeign(one.to - 1, blocks[one.block] as BlockWords)) know(one);
  const found = new Set<T>();
  const look = (one: T) => {
    const words = blocks[one.block] as BlockWords;
    if (OF_OTHERS.has(words.lower[listStart(one.from, words, LISTED) - 1] ?? '')) return;
    const next = pastBracket(words, one.to);
    const isBehind = JOINS.test(words.lower[one.from - 1] ?? '') && ends.has(`${one.block} ${one.from - 1}`);
    const isBefore = JOINS.test(words.lower[next] ?? '') && starts.has(`${one.block} ${next + 1}`);
    if (!isBehind && !isBefore) return;
    found.add(one);
    know(one);
  };
  for (const one of maybe) look(one);
  for (const one of [...maybe].reverse()) if (!found.has(one)) look(one);
  return [...found];
}

/** Last syllables of what heads a list of anything but people: "các tỉnh Nakhon Lamom, …", "các hãng …". */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'tỉnh phố bang huyện nước hãng ty đoàn kênh đội bóng báo đài đảo'.split(' '),
);
const LISTED: ReadonlySet<string> = new Set([',', ';', 'và']);

/** "[Otto Weissan] bỏ phiếu chống": a foreign name of several words before what only people do, or what teams and bodies do too. */
export function doesSo({ from, to }: TokenSpan, { lower }: BlockWords, { person, other }: Shares): boolean {
  const behind = lower.slice(to, to + 5).join(' ');
  const before = `${lower[from - 2]} ${lower[from - 1]}`;
  if (PEOPLE_DO.test(behind) || PEOPLE_SUFFER.test(before)) return true;
  return person > 2 * other && (ANY_DOES.test(behind) || SUFFERS.test(before));
}

/** "MD Anderson", a hospital: the tagger holds some of those that are somebody's possible. */
export const mayBePeople = (share: number, { other }: Shares): boolean => share > LEAST && other < MOST_OTHER;
const LEAST = 0.05;

const PEOPLE_DO =
  /^(?:(?:cũng|đã|đang|sẽ|vừa|mới|từng) )?(?:nói|kể|viết|gật đầu|lắc đầu|bỏ phiếu|đắc cử|tái cử|nhậm chức|tuyên thệ|tranh cử|trúng cử|sinh (?:năm|ra|ngày)|lên thay|kế nhiệm|tiếp quản|thôi chức|mất chức|giữ (?:ghế|chức)|nắm (?:ghế|bộ)|bị (?:bắt|ám sát|phế truất|lật đổ|luận tội|xử|kết án)|được (?:tuyên bố đắc cử|bổ nhiệm|ân xá))(?: |$)/;
/** What is done to people alone: "xét xử [Otto Weissan]". */
const PEOPLE_SUFFER =
  /^(?:bổ nhiệm|bãi nhiệm|sa thải|phế truất|luận tội|dẫn độ|xét xử|kết án|ám sát|sát hại|đầu độc|truy nã|phỏng vấn|tiền nhiệm|ly hôn|chia tay|hẹn hò)$/;
/** Before whom something is done to. */
const SUFFERS = / (?:thắng|thay)$|^(?:đánh bại|đề cử|ủng hộ|ân xá|chúc mừng|hội đàm|triệu tập|kế nhiệm)$/;
const ANY_DOES =
  /^(?:(?:cũng|đã|đang|sẽ|vừa|mới|từng) )?(?:thắng|thua|loại|đánh bại|hạ|giành|dẫn trước|ghi bàn|vượt qua|chỉ trích|cáo buộc|kêu gọi|tuyên bố|khẳng định|cho (?:biết|hay|rằng)|nhấn mạnh|phụ trách|thừa nhận|phát biểu|trả lời)(?: |$)/;
