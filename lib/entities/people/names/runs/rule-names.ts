import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { KNOWN_BODIES } from '../../../lexicon/known-bodies.ts';
import { alsoServes } from '../../role-words/also-serves.ts';
import { fieldLength } from '../../role-words/behind-field.ts';
import { behindAside } from '../../role-words/beside-post.ts';
import { knownLength } from '../../role-words/inside-role.ts';
import { headLength } from '../../role-words/role-head.ts';
import { SHORT_LANDS, STOPS } from '../../role-words/role-words.ts';
import { highlandName } from '../../words/highland.ts';
import { isHonour } from '../../words/honours.ts';
import { isJoint, isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { PARTY } from '../../words/taken.ts';
import { isOfAge } from './age-behind.ts';
import { initialledEnd, lettersEnd } from './initials.ts';
import { type Context, type Named, nameAt } from './name-at.ts';
import { isOfState } from './of-state.ts';
import { bodyEnd, placeEnd, runEnd } from './run-ends.ts';

/** Tokens `from` to `to` (exclusive) of a block that a rule takes for a person's name. */
export interface RuleName {
  from: number;
  to: number;
  why: string;
  /** True where a title or a form of address stands before it. */
  titled: boolean;
  /** True where that is nothing that stands before a company or club: a title of the State. */
  sure: boolean;
}

const NONE: Context = { kind: 'none', from: 0, direct: false };

/** Names by title, form of address or Vietnamese surname: sure ones only. Walks the block once. */
export function ruleNames(words: BlockWords): RuleName[] {
  const reader = new RuleReader(words);
  for (let at = 0; at < words.tokens.length; ) at = reader.readAt(at);
  return reader.names;
}

/** What stands before a name, walked from word to word. */
class RuleReader {
  readonly names: RuleName[] = [];
  readonly #words: BlockWords;
  #context: Context = NONE;
  /** Where a title stood before words of unknown kind; -1 behind a verb or a mark. */
  #lost = -1;

  constructor(words: BlockWords) {
    this.#words = words;
  }

  /** Reads what begins at a token; where to go on. */
  readAt(at: number): number {
    const { tokens, taken, title, address } = this.#words;
    const token = tokens[at]!;
    if (taken[at]) {
      this.#context = taken[at] === PARTY ? this.#withinParty(at) : NONE;
      return at + 1;
    }
    if (token.kind !== 'word') return this.#pastMark(at);
    const honoured = this.#pastHonour(at);
    if (honoured > at) return honoured;
    const capital = isCapital(token);
    // "chuyên gia cấp cao tại trung tâm Nghiên cứu chính sách Clint Moss nhận định"
    if (capital && this.#context.kind === 'none' && this.#isNearLost(at) && says(this.#words, at))
      this.#context = { kind: 'title', from: this.#lost, direct: false };
    const isBody =
      this.#context.kind === 'title' &&
      ((isBeforeForeigner(tokens, at) && !this.#isOfCompany(at) && !lettersEnd(this.#words, this.#context.from, at)) ||
        (KNOWN_BODIES.has(token.text) && !isDash(tokens[at + 1])) ||
        isBeforeInitial(tokens, at));
    const named = capital && !isBody ? nameAt(this.#words, at, this.#context) : undefined;
    if (named && !((title[at] ?? 0) > 1) && !(address[at] && !named.sure)) return this.#keep(at, named);
    return this.#pastTitle(at) ?? this.#pastPlaceOrBody(at, isBody) ?? this.#pastUnknown(at);
  }

  /** "Giám đốc Công ty Cổ phần TMDV Hoa Lamar": of a company its name follows. */
  #isOfCompany(at: number): boolean {
    return /công ty|doanh nghiệp|tập đoàn/.test(this.#words.lower.slice(this.#context.from, at).join(' '));
  }

  /** "Trưởng Ban Chính sách Đảng Lao động X": a party closes what the title is of; "Quan chức Hamas X": and what no title is elsewhere. */
  #withinParty(at: number): Context {
    if (this.#context.kind !== 'none') return this.#within(at);
    if (this.#isNearLost(at)) return { kind: 'title', from: this.#lost, direct: false };
    const size = [2, 3].find((back) => headLength(this.#words, at - back) === back) ?? 0;
    return size > 0 ? { kind: 'title', from: at - size, direct: false } : NONE;
  }

  #pastMark(at: number): number {
    const { tokens } = this.#words;
    // "nguyên Giám đốc Sở Y tế (nay nghỉ hưu) X"
    const aside = this.#context.kind === 'title' ? behindAside(this.#words, at) : at;
    if (aside > at) return aside;
    const { text } = tokens[at]!;
    // "Tổng Bí thư Đảng Lao động (PT) Mexico X": brackets and dots of acronyms keep the chain, a comma ends it.
    if (!'()./&-'.includes(text) || this.#context.kind === 'address') this.#context = NONE;
    if (/^[,;:!?“”"]$/.test(text)) this.#lost = -1;
    // "Giám đốc Tổ chức cấm phổ biến vũ khí hóa học (OPCW) X": the short form of the body closes its name.
    if (text === ')' && this.#isNearLost(at) && (isShortForm(tokens, at - 1) || alsoServes(this.#words, at + 1) <= at))
      this.#context = { kind: 'title', from: this.#lost, direct: false };
    return at + 1;
  }

  /** "Thủ tướng Malaysia Dato' Seri X", "Hội Hữu nghị Nhật - Việt X": still before the name. */
  #pastHonour(at: number): number {
    const { tokens, lower } = this.#words;
    const word = lower[at] ?? '';
    const isAddress = isHonour(this.#words, at) && isCapital(tokens[at]);
    const isNone = this.#context.kind === 'none';
    if (!isAddress && !(!isNone && SHORT_LANDS.has(word) && isDash(tokens[at - 1]))) return at;
    if (isNone) this.#context = { kind: 'address', from: at, direct: true };
    return at + (/^['’]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1);
  }

  #keep(at: number, { to, why }: Named): number {
    const { tokens, taken, lower } = this.#words;
    const { kind, from } = this.#context;
    const titled = kind === 'title' || kind === 'address';
    // "Chủ tịch Đảng Lao động (PT) X", "Tổng giám đốc Tổ chức … (WIPO) X": the name of what somebody leads is closed.
    const isClosed = () =>
      tokens[at - 1]?.text === ')' ||
      taken.subarray(from, at).includes(PARTY) ||
      isBeforeForeigner(tokens, at - 1) ||
      isOfState(lower.slice(from, at));
    this.names.push({ from: at, to, why, titled: titled || isOfAge(this.#words, to), sure: titled && isClosed() });
    this.#context = NONE;
    return to;
  }

  /** Over a title or form of address, and over what may stand between it and the name. */
  #pastTitle(at: number): number | undefined {
    const { lower, title, address } = this.#words;
    const { kind, from, direct } = this.#context;
    const length = title[at] ?? 0;
    if (length > 0) {
      this.#context = { kind: 'title', from: kind === 'title' ? from : at, direct: true };
      return at + length;
    }
    const addressed = lower[at] === 'phu' && lower[at + 1] === 'nhân' ? 2 : (address[at] ?? 0);
    if (addressed > 0) {
      this.#context = { kind: 'address', from: at, direct: true };
      return at + addressed;
    }
    return kind === 'title' && direct ? this.#pastKind(at) : undefined;
  }

  /** Over what somebody of a title is like: "đắc cử", "bóng đá", "người Brazil", "gốc Việt". */
  #pastKind(at: number): number | undefined {
    const { lower, place } = this.#words;
    if (OF_TITLES.has(`${lower[at]} ${lower[at + 1]}`)) return at + 2;
    const land = /^(?:người|gốc)$/.test(lower[at] ?? '') ? (place[at + 1] ?? 0) : 0;
    return land > 0 ? at + 1 + land : undefined;
  }

  /** Over a place, a field of work or a body, within what a title opened. */
  #pastPlaceOrBody(at: number, isBody: boolean): number | undefined {
    const words = this.#words;
    const isTitled = this.#context.kind === 'title';
    // "Bộ trưởng Ngoại giao và Kinh tế đối ngoại X"
    if (words.lower[at] === 'và' && isTitled && words.subject[at + 1]) return at + 1;
    const end = this.#placeOrBodyEnd(at, isBody, isTitled);
    if (end === undefined) return undefined;
    this.#context = this.#within(at);
    // "Chủ tịch Hội đồng Chuyển tiếp Gabon X": its land closes what the title is of.
    const isOfTwo = isCapital(words.tokens[end]) && isCapital(words.tokens[end + 1]);
    // "Lãnh đạo nhóm LR tại Hạ viện X": and the chamber.
    const closes = words.place[at] || words.lower[end - 1] === 'viện';
    if (closes && isOfTwo && this.#context.kind === 'none' && this.#isNearLost(at))
      this.#context = { kind: 'title', from: this.#lost, direct: false };
    return end;
  }

  #placeOrBodyEnd(at: number, isBody: boolean, isTitled: boolean): number | undefined {
    const words = this.#words;
    const { tokens, lower, placeHead, place, bodyHead } = words;
    const capital = isCapital(tokens[at]);
    const behind = at + (placeHead[at] ?? 0);
    // "yêu cầu Thứ trưởng X" is no bridge.
    if (behind > at && isCapital(tokens[behind]) && (words.title[behind] ?? 0) < 2)
      return placeEnd(words, at, isTitled);
    if (capital && place[at]) return at + place[at];
    // "Đại sứ Kazakhstan tại Việt Nam X"
    const next = place[at + 1] ?? 0;
    if (isTitled && lower[at] === 'tại' && next > 0) return at + 1 + next;
    const field = capital && isTitled ? fieldLength(words, at) : 0;
    if (field > ((bodyHead[at] ?? 0) > 1 ? 1 : 0)) return at + field;
    if (bodyHead[at]) return bodyEnd(words, at);
    // "Chủ tịch Mặt trận Lào xây dựng đất nước X", "Nghị sĩ Quốc hội liên bang X", "Tham mưu trưởng Liên quân Mỹ X", "Chủ tịch Fed X"
    const isNoun = capital || !this.#context.direct || lower[at] === 'liên';
    const known = isTitled && isNoun ? knownLength(words, at) : 0;
    return isBody || known > 0 ? at + (knownLength(words, at) || 1) : undefined;
  }

  #pastUnknown(at: number): number {
    const words = this.#words;
    // "Theo | V.I. Lênin", "Theo | Siu Lam"
    const isAlone = initialledEnd(words, at + 1) > 0 || highlandName(words, at + 1) > 0;
    const end = isCapital(words.tokens[at]) && !isAlone ? runEnd(words, at) : at + 1;
    // "người đứng đầu Hội Chữ thập đỏ Lebanon X cho hay": what is no title, too.
    if (this.#context.kind === 'title') this.#lost = this.#context.from;
    else if (headLength(words, at) > 1) this.#lost = at;
    if (STOPS.has(words.lower[end - 1] ?? '')) this.#lost = -1;
    this.#context = NONE;
    return end;
  }

  #isNearLost(at: number): boolean {
    return this.#lost >= 0 && at - this.#lost < FAR;
  }

  /** The context goes on over words that belong to the title, no longer right before the name. */
  #within(at: number): Context {
    const { kind } = this.#context;
    return kind === 'title' || kind === 'address'
      ? { ...this.#context, direct: false }
      : { kind: 'none', from: at, direct: false };
  }
}

/** Between a title and a name: "tổng thống đắc cử X", "huyền thoại bóng đá X". */
const OF_TITLES: ReadonlySet<string> = new Set(
  (
    'đắc cử|đương nhiệm|mãn nhiệm|tiền nhiệm|kế nhiệm|kế vị|lâm thời|tạm quyền|thường trực|danh dự|nghỉ hưu|lão thành|thứ nhất|thứ hai|' +
    'kỳ cựu|quá cố|về hưu|nổi tiếng|khét tiếng|hàng đầu|ấu dâm|phát xít|quân sự|tình báo|công nghệ|bóng đá|quần vợt|thế giới|ma túy|khủng bố|' +
    'lừa đảo|bolero|đối lập'
  ).split('|'),
);

const isDash = (token: BlockWords['tokens'][number] | undefined): boolean => /^[-–]$/.test(token?.text ?? '');
/** So far may the name of a body reach behind a title: tokens. */
const FAR = 20;
const SAYS =
  /^(?:nói|viết|(?:cho|được) (?:biết|rằng|hay)|(?:nhận|khẳng) định|phát biểu|tuyên bố|chia sẻ|nhấn mạnh|phân tích|đánh giá|cảnh báo|giải thích|bình luận|lưu ý|thừa nhận)/;

/** Does a foreign name of several words at `at` say something? */
function says(words: BlockWords, at: number): boolean {
  const { tokens, lower } = words;
  if (isNative(tokens[at]?.text ?? '') || !isCapital(tokens[at + 1]) || words.place[at] || words.bodyHead[at])
    return false;
  const end = runEnd(words, at);
  return !isNative(tokens[end - 1]?.text ?? '') && SAYS.test(lower.slice(end, end + 2).join(' '));
}

/** "Trưởng Ban Đối ngoại ANC | Otto Weiss": letters of a body before a name that is none of ours. */
const isBeforeForeigner = (tokens: BlockWords['tokens'], at: number): boolean =>
  /^\p{Lu}{2,8}$/u.test(tokens[at]?.text ?? '') &&
  isCapital(tokens[at + 1]) &&
  (isCapital(tokens[at + 2]) || isJoint(tokens[at + 2])) &&
  (!isNative(tokens[at + 1]?.text ?? '') || tokens[at + 3]?.text === '-') &&
  !isAllCaps(tokens[at + 1]?.text ?? '');

/** "Tổng Bí thư AIFB | G. Devaran": letters of a body before an initial. */
const isBeforeInitial = (tokens: BlockWords['tokens'], at: number): boolean =>
  isAllCaps(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.text.length === 1 &&
  tokens[at + 2]?.text === '.' &&
  isCapital(tokens[at + 1]);

/** "OPCW" between brackets. */
const isShortForm = (tokens: BlockWords['tokens'], at: number): boolean =>
  isAllCaps(tokens[at]?.text ?? '') && tokens[at - 1]?.text === '(';
