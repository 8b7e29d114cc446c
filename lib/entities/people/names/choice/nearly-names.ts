import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { FIRST_NAMES } from '../../../lexicon/first-names.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { isBehindField } from '../../role-words/behind-field.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { Candidate } from '../runs/candidates.ts';
import { isWholeForeign } from './beside-people.ts';

/** How sure the tagger is, over all ways to cut it, that the tokens are a person's; and how near the forest's no is to a yes. */
export const SURE = 0.8;
export const FAR_FROM = -2.5;
export const NEAR_TO = -0.5;

/** "Otto Weiss từ chức": a foreign name of several words before what nobody else does. */
export const isAtLife = ({ from, to }: Candidate, words: BlockWords): boolean =>
  to - from > 1 &&
  // "Tim Cook, CEO …": both could be ours.
  ((to - from === 2 && FIRST_NAMES.has(words.lower[from] ?? '')) ||
    ![from, to - 1].some((at) => isNative(words.tokens[at]?.text ?? ''))) &&
  !headBefore({ from }, words) &&
  (LIVES.test(words.lower.slice(to, to + 5).join(' ')) || isToldOf(from, to, words));

const LIVES =
  /^(?:(?:sẽ|đã|vừa|mới|đang|từng) )?(?:từ chức|qua đời|kết hôn|ly hôn|sinh con|giải nghệ|treo giày|(?:đảm nhận|thủ|vào) vai|khai|bật khóc|đăng quang|tự tử|mang thai|lĩnh án|mất tích|nhập viện|ra tù|hẹn hò|tâm sự|bị (?:tuyên án|kết án|triệu tập|dẫn độ)|được tại ngoại)(?: |$)/;

/** "Otto Weiss, kẻ bị bắt …"; "Otto Weiss, CEO Lambda, cho biết": what is told of him between commas at the head of a sentence. */
function isToldOf(from: number, to: number, words: BlockWords): boolean {
  const { tokens, lower, title } = words;
  if (tokens[to]?.text !== ',') return false;
  if (
    /^(?:kẻ|(?:cha|mẹ|vợ|chồng) của|con (?:trai|gái)|người (?:đàn ông|phụ nữ)) /.test(
      lower.slice(to + 1, to + 4).join(' '),
    )
  )
    return true;
  if ((title[to + 1] ?? 0) === 0 || !(from === 0 || /^[.!?…]$/.test(tokens[from - 1]?.text ?? ''))) return false;
  for (let at = to + 2; at < to + 10; at += 1)
    if (tokens[at]?.text === ',')
      return tokens[at + 1]?.kind === 'word' && !isCapital(tokens[at + 1]) && !title[at + 1];
    else if (tokens[at]?.kind !== 'word') return false;
  return false;
}

/** "Theo [Jakarweg], nhóm đã đi": what the tagger alone would take, of sounds that are none of ours. */
export const isNearlySure = ({ share, from }: Candidate, { tokens }: BlockWords, weight: number): boolean =>
  share > SURE - 0.1 &&
  weight > (share > SURE && !isCapital(tokens[from - 1]) ? NEAR_TO : NEAR_TO / 2) &&
  !isNative(tokens[from]?.text ?? '');

/** "[Jakarweg]: 'Tôi rất vui'": who speaks in a headline. */
export const isSpeaker = ({ share, from, to }: Candidate, { tokens, place }: BlockWords, weight: number): boolean =>
  share > 0.15 &&
  weight > FAR_FROM &&
  tokens[to]?.text === ':' &&
  /^["'“‘]$/.test(tokens[to + 1]?.text ?? '') &&
  (from === 0 || /^[.;|]$/.test(tokens[from - 1]?.text ?? '')) &&
  !isNative(tokens[from]?.text ?? '') &&
  !isAllCaps(tokens[from]?.text ?? '') &&
  !place[from];

/** "Bộ trưởng Tài chính [Weissmar] kêu gọi …": foreign, behind one minister's field and before what he says or does. */
export const isMinister = ({ rule, from, to }: Candidate, words: BlockWords, weight: number): boolean =>
  rule?.titled === true &&
  rule.from === from &&
  rule.to === to &&
  weight > 2 * FAR_FROM &&
  !isNative(words.tokens[to - 1]?.text ?? '') &&
  !isAllCaps(words.tokens[to - 1]?.text ?? '') &&
  !words.place[from] &&
  isBehindField(from, words) &&
  /(?:^| )(?<!(?:các|những|hai|ba) )(?:bộ|thứ) trưởng /.test(
    words.lower.slice(Math.max(0, from - 7), from).join(' '),
  ) &&
  ((weight > FAR_FROM && words.tokens[to]?.kind === 'word' && !isCapital(words.tokens[to])) ||
    SPEAKS.test(`${words.lower[to]} ${words.lower[to + 1]} `));

const SPEAKS =
  /^(?:kêu gọi|yêu cầu|đề nghị|bác bỏ|chỉ trích|cáo buộc|phát biểu|viết|từ chức|hội đàm|cam kết|cho (?:biết|hay|rằng)|khẳng định|nhấn mạnh|nói|tuyên bố|cảnh báo|thừa nhận|thông báo|xác nhận|nhận định) /;

/** "do [Otto Weissan] dẫn dắt": a foreign name of several words between "do" and what a party or delegation has somebody for. */
export const isLeader = ({ share, from, to }: Candidate, words: BlockWords, weight: number): boolean =>
  words.lower[from - 1] === 'do' &&
  share > 0.15 &&
  weight > FAR_FROM &&
  to - from > 1 &&
  ![from, to - 1].some((at) => isNative(words.tokens[at]?.text ?? '') || isAllCaps(words.tokens[at]?.text ?? '')) &&
  !words.place[from] &&
  LEADS.test(`${words.lower[to]} ${words.lower[to + 1]}`);

const LEADS = /^(?:dẫn (?:dắt|đầu)|lãnh đạo|đứng đầu|(?:sáng|thành) lập|làm (?:chủ|tổng|trưởng|lãnh|thủ))$/;

/** A word that is none of ours, no half of a longer name, no letters of a body in brackets, and no head of a place or body before it. */
export const isForeignAt = ({ from, to }: Candidate, words: BlockWords): boolean =>
  !isNative(words.tokens[from]?.text ?? '') &&
  !words.place[from] &&
  words.tokens[from - 1]?.text !== '(' &&
  !headBefore({ from }, words) &&
  !isJoined(from - 1, from - 2, words) &&
  !isJoined(to, to + 1, words);

/** "Ronaldson - [Bouchard]", "Kei [Nishikori]" */
const isJoined = (at: number, next: number, { tokens }: BlockWords): boolean =>
  isCapital(tokens[at]) || (/^[-–'’]$/.test(tokens[at]?.text ?? '') && isCapital(tokens[next]));

/** "khiến [Mark Weissmar] thua đau": whole, foreign and opening with a first name; "Victoria Wellington" is a university. */
export const isFirstNamed = (one: Candidate, words: BlockWords, weight: number): boolean =>
  weight > FIRST_NAMED &&
  FIRST_NAMES.has(words.lower[one.from] ?? '') &&
  isWholeForeign(one, words) &&
  !words.place[one.to - 1];
const FIRST_NAMED = -2.4;
