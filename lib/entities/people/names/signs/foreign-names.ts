import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { KNOWN_BODIES } from '../../../lexicon/known-bodies.ts';
import { nicknameEnd } from '../../boundaries/name-end.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { thingLength } from '../../no-names/no-thing.ts';
import { isBehindFields } from '../../role-words/fields-of-ministry.ts';
import { addressed, calledBefore } from '../../words/called-before.ts';
import { isOfFamily } from '../../words/family.ts';
import { listStart } from '../../words/list-start.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { endsThere, isMarked, sizeOf, type TokenSpan } from '../../words/token-span.ts';
import type { MaybeName } from './behind-state.ts';
import { isMade } from './made-something.ts';
import { isCalledLikeLast } from './side-by-side.ts';
import type { Sign } from './sign.ts';

/** Signs of a foreign name, which no list of ours need know. */
export const SIGNS_ABROAD: readonly Sign[] = [
  {
    example: 'Bộ trưởng Nông nghiệp, Thương mại [Anton Harker] vắng mặt.',
    holds: (one, words) => isForeign(one, words) && isBehindFields(words, one.from) && endsThere(one, words),
  },
  {
    // Before what his friends call him.
    example: 'Tướng [Otto Weisskopf] "Lam" vắng mặt.',
    holds: (one, words) =>
      one.rule?.titled === true && sizeOf(one) > 1 && isForeign(one, words) && nicknameEnd(words, one.to) > one.to,
  },
  {
    // Between a dash and what he is.
    example: 'Đối thủ là [Otto Weisskopf] - thủ lĩnh phe đối lập.',
    holds: (one, words) => sizeOf(one) > 1 && isForeign(one, words) && isBeforeDash(one, words),
  },
  {
    // Whom somebody makes something.
    example: 'Ông bổ nhiệm [Otto Weisskopf] làm ngoại trưởng.',
    holds: (one, words) => sizeOf(one) > 1 && isForeign(one, words) && isMade(one, words),
  },
  {
    // The last of those who are called the same.
    example: 'Chủ tịch Otto Weiss và Chủ tịch [Lamavong] vắng mặt.',
    holds: (one, words) => isForeign(one, words) && endsThere(one, words) && isCalledLikeLast(one, words),
  },
  {
    // A foreign name between a body that everyone knows and small letters.
    example: 'Chủ tịch Fed [Lagomarsino] vắng mặt.',
    holds: (one, words) =>
      one.rule?.titled === true && KNOWN_BODIES.has(words.tokens[one.from - 1]?.text ?? '') && isForeign(one, words),
  },
  {
    // A word that is none of ours behind what nothing else is called.
    example: 'Nhật hoàng [Nobuhito] vắng mặt.',
    holds: (one, words) =>
      isForeign(one, words) && endsThere(one, words) && ONLY_CROWNED.test(calledBefore(one.from, words) ?? ''),
  },
  {
    example: 'Vợ anh, [Melindora], vắng mặt.',
    holds: (one, words) => isForeign(one, words) && endsThere(one, words) && isOfFamily(one.from, one.to, words),
  },
  {
    example: 'Bộ trưởng An ninh nội địa Mỹ, [Dagmar Urrutia], vắng mặt.',
    holds: (one, words) => isWhole(one, words) && isBehindOffice(one, words),
  },
  {
    example: 'Theo [Tabeta Lemopo], nghiên cứu sinh ngành Vật lý, sao chổi sẽ quay lại.',
    holds: (one, words) => isWhole(one, words) && isBeforeCalling(one, words),
  },
  {
    example: 'Tờ Guardian dẫn lời [Tabeta Lemopo], công nhân nhà máy, cho biết.',
    holds: (one, words) => isWhole(one, words) && isBeforeWork(one, words),
  },
  {
    example: 'Ông thay người tiền nhiệm là [Tabeta Lemopo] hôm qua.',
    holds: (one, words) =>
      isWhole(one, words) &&
      /(?:tiền|kế) nhiệm là$/.test(words.lower.slice(Math.max(0, one.from - 3), one.from).join(' ')),
  },
  {
    example: 'Các huyền thoại của đội như Ximena Vanter, [Kaisa Lezasane] hay Otto Weiss vắng mặt.',
    holds: (one, words) => isWhole(one, words) && isOneOfSuch(one, words),
  },
  {
    example: 'Hai người thợ lặn có tên [Samira Charoen] và Otto Weiss vắng mặt.',
    holds: (one, words) => isWhole(one, words) && isOfThoseNamed(one, words),
  },
];

const isForeign = ({ from }: TokenSpan, { tokens, place }: BlockWords): boolean =>
  !isNative(tokens[from]?.text ?? '') && !place[from];

/** "ngài" and those who reign. */
const ONLY_CROWNED =
  /^(?:ngài|nhật hoàng|quốc vương|(?:nhà|nữ) (?:vua|hoàng)|hoàng (?:hậu|tử|thái tử)|thái (?:tử|hậu)|công chúa|tiểu vương)$/;

/** "là [Otto Weisskopf] - thủ lĩnh …": bodies are led by somebody, and what they are is no title. */
const isBeforeDash = ({ from, to }: TokenSpan, words: BlockWords): boolean => {
  const { tokens, title, bodyHead, place, placeHead } = words;
  return (
    /^[-–]$/.test(tokens[to]?.text ?? '') &&
    tokens[to]?.start !== tokens[to - 1]?.end &&
    ((title[to + 1] ?? 0) > 0 ||
      ((title[to + 2] ?? 0) > 0 && /^(?:một|cựu|nữ|nam)$/.test(words.lower[to + 1] ?? ''))) &&
    !isNative(tokens[to - 1]?.text ?? '') &&
    ![bodyHead, place, placeHead].some((lengths) => lengths[from]) &&
    !headBefore({ from }, words)
  );
};

/** Two words or more, foreign at both ends, no half of a longer run, and nothing that places, bodies or things are called by. */
function isWhole(one: MaybeName, words: BlockWords): boolean {
  const { from, to } = one;
  const { tokens, place, bodyHead, placeHead, title, taken } = words;
  const ends = [tokens[from]?.text ?? '', tokens[to - 1]?.text ?? ''];
  return (
    to - from > 1 &&
    !ends.some(isAllCaps) &&
    // "Theo Song Zhongwei, …": a surname that sounds like one of our syllables.
    !isNative(ends[1] ?? '') &&
    (!isNative(ends[0] ?? '') || /^(?:theo|lời)$/.test(words.lower[from - 1] ?? '')) &&
    !isCapital(tokens[to]) &&
    !(isCapital(tokens[from - 1]) && !isNative(tokens[from - 1]?.text ?? '')) &&
    !isMarked(one, place, bodyHead, placeHead, title, taken) &&
    thingLength(words, from) === 0 &&
    !headBefore(one, words)
  );
}

/** "Bộ trưởng An ninh nội địa Mỹ, [X Y].": an office and what it is of, a comma, and nothing more behind the name. */
function isBehindOffice({ from, to }: TokenSpan, { tokens, lower, title }: BlockWords): boolean {
  if (tokens[from - 1]?.text !== ',' || !/^[.,;(]$/.test(tokens[to]?.text ?? '.')) return false;
  for (let at = from - 2; at > from - LONGEST_OFFICE && tokens[at]?.kind === 'word'; at -= 1)
    if ((title[at] ?? 0) > 1)
      // "Theo lời Tổng giám đốc, …": what it is of stands between.
      return at + (title[at] ?? 0) < from - 1 && OPENS_OFFICE.test(lower[at - 1] ?? '.');
  return false;
}
const LONGEST_OFFICE = 12;
const OPENS_OFFICE = /^(?:[.!?…:;,("“]|bởi|do|với|là|và|gặp|cựu|nguyên|tân|quyền)$/;

/** "[X Y], nghiên cứu sinh ngành Vật lý, …": what somebody is, between commas, and nobody else's name in it. */
function isBeforeCalling({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower, title, bodyHead, place } = words;
  if (tokens[to]?.text !== ',' || /^(?:tại|ở|từ|đến|tới)$/.test(lower[from - 1] ?? '')) return false;
  const opening = tokens[to + 1];
  const size = title[to + 1] ?? 0;
  if (size === 0 || isCapital(opening) || NOT_ONLY_PEOPLE.test(lower.slice(to + 1, to + 1 + size).join(' ')))
    return false;
  for (let at = to + 1 + size; at < to + LONGEST_CALLING; at += 1) {
    if (/^[,.;–)]$/.test(tokens[at]?.text ?? '.')) return true;
    if (tokens[at]?.kind !== 'word') return false;
    const isName = isCapital(tokens[at]) && !isNative(tokens[at]?.text ?? '') && !bodyHead[at] && !place[at];
    if (isName && !isAllCaps(tokens[at]?.text ?? '') && !addressed({ from: at }, words)) return false;
  }
  return false;
}
const LONGEST_CALLING = 16;

/** "dẫn lời [X Y], công nhân nhà máy", "[X Y], một người dân": what is no title, but told of somebody alone. */
const isBeforeWork = ({ to }: TokenSpan, { tokens, lower }: BlockWords): boolean =>
  tokens[to]?.text === ',' && WORK.test(lower.slice(to + 1, to + 5).join(' '));
const WORK =
  /^(?:công nhân|nông dân|cư dân|người dân|vệ sĩ|thủ lĩnh|chỉ huy|một (?:người|cư dân|nông dân|nữ|quan chức|giáo viên|cựu)) /;
/** What firms and bodies are, too. */
const NOT_ONLY_PEOPLE =
  /^(?:đại diện|quản lý|tác giả|lãnh đạo|ngôi sao|nhà sản xuất|môi giới|đối tượng|nạn nhân|bị cáo|bị đơn|nguyên đơn|trưởng nhóm)$/;

/** "các huyền thoại của đội như A B, [C D] hay E F": a list of such as those before. */
function isOneOfSuch({ from }: TokenSpan, words: BlockWords): boolean {
  const start = listStart(from, words, JOINS);
  const end = words.lower[start - 1] === ':' ? start - 1 : start;
  return words.lower[end - 1] === 'như' && SEVERAL.test(words.lower.slice(Math.max(0, end - 12), end - 1).join(' '));
}
const JOINS: ReadonlySet<string> = new Set([',', 'và', 'hay', 'hoặc', 'cùng']);
const SEVERAL =
  /(?:các|những|nhiều|hai|ba|bốn|vài|loạt) (?:(?:cựu|nữ|nam|tân) )?(?:cầu thủ|danh thủ|ngôi sao|huyền thoại|tiền (?:đạo|vệ)|(?:trung|hậu) vệ|tay vợt|tay đua|võ sĩ|vận động viên|huấn luyện viên|hlv|ca sĩ|diễn viên|nghệ sĩ|đạo diễn|nhà văn|nhà thơ|tác giả|họa sĩ|tỷ phú|doanh nhân|nghị sĩ|chính khách|chính trị gia|nhà khoa học|nhà lãnh đạo|cái tên|tên tuổi|gương mặt|nhân vật|tướng lĩnh|luật sư|chuyên gia|ứng (?:cử )?viên)(?: [^,.;:]+)?$/;

/** "hai người thợ lặn có tên [A B] và C D" */
function isOfThoseNamed({ from }: TokenSpan, words: BlockWords): boolean {
  const start = listStart(from, words, JOINS);
  return ONE_NAMED.test(words.lower.slice(Math.max(0, start - 10), start).join(' '));
}
const ONE_NAMED =
  /(?:người|đàn ông|phụ nữ|cô gái|chàng trai|thanh niên|(?:cậu|cô) bé|bé (?:trai|gái)|nghi phạm|kẻ)(?: [^\s,.;:]+){0,5} (?:có )?tên(?: (?:là|gọi))?$/;
