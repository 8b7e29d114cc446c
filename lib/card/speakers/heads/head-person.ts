import { ADDRESSES as FORMS } from '../../../entities/lexicon/addresses.ts';
import { type Clause, isSeveral, type Segment, trimmed, type Word, wordsIn } from '../../verbs/clause.ts';
import { opensPredicate, withoutAdverbs } from '../../verbs/predicates.ts';
import { opensWithLongVerb, opensWithVerb } from '../../verbs/reporting-verbs.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import { fromQuoted } from '../words/from-quoted.ts';
import type { Source } from '../words/source.ts';
import { opensNoun } from './head-body.ts';

/** Before a name, these own it or make it an object, and no title holds them: "gặp ông Lam", "của ông Lam". */
const BOTH =
  'việc chuyện ảnh thúc của với cho thời cùng và gồm là được bị gặp bởi về như từ đến tới trong trên ở tại giữa do để khi lời bắt tiếp thăm hỏi gửi theo'.split(
    ' ',
  );

/** Before a name, these too make it the object or owner of something: "vợ của ông Lam", "do ông Lam dẫn đầu". */
const NO_SUBJECT_BEHIND = new Set([
  ...BOTH,
  ...'hoặc vợ chồng con mẹ cha bố nhà quyền gia đình cháu nhờ giúp hộ cận mời đón đối hợp nhóm phủ thay mặt nghe'.split(
    ' ',
  ),
]);

/** Words that no title before a name holds: left of them the noun phrase ends. */
const ENDS_TITLE = new Set([
  ...BOTH,
  ...'ngày sau trước vào nhân đã sẽ đang vừa cũng này đó nay rồi thì mà nên nhưng song tuy nếu vì qua dự nghe bày tỏ nói rằng còn có không'.split(
    ' ',
  ),
]);

/** "nhân" opens an occasion ("nhân dịp", "nhân lễ"), and is a part of "nhân viên", "doanh nhân" anywhere else. */
const OCCASION = /^(?:dịp|ngày|chuyến|lễ|kỷ|sự)$/u;

/** "bị cáo Lam" is what he is called. */
const endsTitle = (lower: readonly string[], at: number): boolean =>
  ENDS_TITLE.has(lower[at]!) &&
  (lower[at] !== 'nhân' || OCCASION.test(lower[at + 1] ?? '')) &&
  !(lower[at] === 'bị' && /^(?:cáo|can|hại|đơn)$/.test(lower[at + 1] ?? ''));

/** "đồng chí Bí thư", "tân Chủ tịch", "chính Thủ tướng" */
const BEFORE_ROLE = /^(?:đồng|chí|tân|nguyên|cựu|vị|ngài|phía|chính|riêng|bản|thân|\d+\D.*)$/iu;

const ADDRESSES = new Set(FORMS);

export const PLACE =
  /^(?:xã|phường|huyện|quận|tỉnh|thị xã|thị trấn|thành phố|tp|thôn|bang|vùng|khu|đường|số \d)(?![\p{L}\p{M}])/iu;

/** "Công ty do ông Lam làm chủ" */
const PASSIVE = /^do /u;

/** Words of a title before a name that are looked at. */
const LONGEST_TITLE = 16;

/** Who is named in a clause, with the noun phrase before the name. */
interface Phrase {
  clause: Clause;
  speakers: Speakers;
  one: Named;
  /** All who are named in the clause. */
  named: readonly Named[];
  /** All words of the segment before the name. */
  before: readonly Word[];
  /** The same in small letters. */
  lower: readonly string[];
  /** Where title or form of address begins among them. */
  at: number;
  /** "ông", "đồng chí" */
  address: boolean;
  /** The word left of that. */
  owner: string | undefined;
  /** Does that word own the name or make it an object? */
  isOwned: boolean;
}

/** What is found at the head of a segment, be it that nobody can be told; or that the next name is to be looked at. */
type Answer = { found: Source | undefined } | 'next';

/** The person at the head of a segment: the first whose name, with titles and form of address, opens a noun phrase that no other word owns. */
export function personIn(
  clause: Clause,
  segment: Segment,
  named: readonly Named[],
  speakers: Speakers,
): Source | undefined {
  const from = clause.start + fromQuoted(clause, segment).start;
  const to = clause.start + segment.end;
  const open = trimmed(clause, fromQuoted(clause, segment));
  for (const one of named) {
    if (one.kind === 'body' || one.start < from || one.end > to) continue;
    const before = wordsIn(clause, { start: open.start, end: Math.max(open.start, one.start - clause.start) });
    const lower = before.map(({ text }) => text.toLowerCase());
    // "huyện Lam"; but "Bí thư TP.HCM Lam"
    if (PLACE.test(lower.at(-1)?.replace(/^tp\.(?=.)/, '') ?? '')) continue;
    const phrase = phraseOf(clause, speakers, one, named, before, lower);
    const answer = answerOf(phrase);
    if (answer !== 'next') return answer ? answer.found : withItsTitles(phrase);
  }
  return undefined;
}

function phraseOf(
  clause: Clause,
  speakers: Speakers,
  one: Named,
  named: readonly Named[],
  before: readonly Word[],
  lower: readonly string[],
): Phrase {
  let at = lower.length;
  // "tại Anh John Wells": the country.
  const address =
    (ADDRESSES.has(lower[at - 1] ?? '') && (at < 2 || before[at - 1]!.text !== 'Anh')) ||
    (lower[at - 1] === 'chí' && lower[at - 2] === 'đồng');
  if (address) at -= lower[at - 1] === 'chí' ? 2 : 1;
  else while (at > 0 && !endsTitle(lower, at - 1) && lower.length - at < LONGEST_TITLE) at--;
  // "bao gồm cả ông Lam", "đề nghị từ phía ông Lam", "sau khi hai ông Lam và Sâm"
  const owner = lower[/^(?:cả|phía|hai|các)$/.test(lower[at - 1] ?? '') ? at - 2 : at - 1];
  // "người phát ngôn của Hội Nhà nông (HNN) Trịnh Hoài Lam": behind an aside that owner has what it owns.
  const isApart = /\s{3}$/.test(clause.masked.slice(0, one.start - clause.start));
  // "chuyên gia về dịch bệnh Neil Ferguson": what stands between is no title.
  const isOwned =
    owner !== undefined && !isApart && (owner !== 'về' || at === lower.length) && NO_SUBJECT_BEHIND.has(owner);
  return { clause, speakers, one, named, before, lower, at, address, owner, isOwned };
}

/** Nothing where he himself is the head, by his titles. */
function answerOf(phrase: Phrase): Answer | undefined {
  for (const question of QUESTIONS) {
    const answer = question(phrase);
    if (answer) return answer;
  }
  return undefined;
}

/** In their order: the first that has an answer counts. */
const QUESTIONS: readonly ((phrase: Phrase) => Answer | undefined)[] = [
  bearsTheWhole,
  isWhoItIs,
  isOfAnother,
  isInBody,
  isKinOf,
  isNoHead,
];

/** "Đại diện của Quảng Bắc tại Hội Nhà nông Trịnh Hoài Lam": what owns the name is a part of the title that the article gives it. */
function bearsTheWhole({ clause, speakers, one, before, at, address, isOwned }: Phrase): Answer | undefined {
  const title = isOwned && !address ? speakers.titleBefore(one, clause) : undefined;
  if (title === undefined || title >= clause.start + before[at - 1]!.start) return undefined;
  return { found: { start: title, end: one.end, person: one.person } };
}

/** "cố vấn của ông Lam là bà Hạnh", "một nhà báo có tên Lam" */
function isWhoItIs({ clause, one, before, lower, at, owner }: Phrase): Answer | undefined {
  const isTold =
    owner === 'có' && lower[at] === 'tên' && !before.slice(1, at - 1).some(({ rest }) => opensPredicate(rest));
  if (!(owner === 'là' || isTold) || !opensNoun(lower)) return undefined;
  return { found: { start: clause.start + before[0]!.start, end: one.end, person: one.person } };
}

function isOfAnother({ clause, one, before, lower, at, address, owner, isOwned }: Phrase): Answer | undefined {
  // "Những người ủng hộ luật mà ông Lam đã ký | cho rằng": they do.
  if (owner === 'mà' && opensNoun(lower) && !opensWithVerb(withoutAdverbs(clause.masked.slice(one.end - clause.start))))
    return 'next';
  if (!isOwned) return undefined;
  // "cố vấn của ông Lam là bà Hạnh": the one named next.
  if (/^ là /u.test(clause.masked.slice(one.end - clause.start))) return 'next';
  return one.kind === 'name' && address ? { found: ownedBy(clause, before.slice(0, at), one.end) } : 'next';
}

function isInBody({ clause, one, named, before, lower, at, address }: Phrase): Answer | undefined {
  if (address || at >= lower.length) return undefined;
  if (isBody(lower.slice(at))) return 'next';
  // "UBND tỉnh Quảng Bắc trồng cây nhớ ơn cụ Lam", "Công an xã tạm giữ Lam": what it did to him.
  const start = clause.start + before[at]!.start;
  const body = named.find((other) => other.kind === 'body' && other.start === start && other.end < one.start);
  return body && DOES_TO.test(clause.masked.slice(body.end - clause.start, one.start - clause.start))
    ? 'next'
    : undefined;
}

/** Behind the name of a body that opens a phrase: what it does to somebody; no more of the name. */
const DOES_TO =
  /^ (?!(?:của|tại|ở|thuộc|do|và|với|là|nhiệm|khóa|cấp|nguyên|cựu|kiêm|về|phụ|gốc|đương|sở|tiền|hậu|thủ|trung|huấn|đội|ông|bà|cụ|anh|chị|em) )\p{Ll}+ \p{L}/u;

/** "cha đại úy Lam", "con gái Tổng thống Lam": not he; "vợ Lam", where he is called Lam elsewhere. */
function isKinOf({ clause, speakers, one, before, lower, at, address }: Phrase): Answer | undefined {
  const title = lower.slice(at).join(' ');
  if (address || !(KIN.test(title) || (KIN_ALONE.test(title) && speakers.isCalledWithout(one, title))))
    return undefined;
  return { found: ownedBy(clause, before.slice(at), one.end) };
}

function isNoHead({ clause, one, before, at }: Phrase): Answer | undefined {
  const between = before.slice(at);
  // "Nhà Trắng bác tin Tổng thống Lam …": whom a report is about is not its head.
  if (between.some(({ rest }, i) => opensWithLongVerb(rest) && !WHO_DOES.test(between[i - 1]?.text ?? '')))
    return 'next';
  if (one.kind !== 'role') return undefined;
  // "5 thuyền trưởng": several, and not the one who bears it.
  // "tháp tùng đoàn Bộ trưởng cho biết": a role that stands for its bearer opens the phrase.
  return isSeveral(clause, one.start) || between.some(({ text }) => !BEFORE_ROLE.test(text)) ? 'next' : undefined;
}

/** "nhà phân tích Lam", "chuyên gia phân tích Lam", "cây bút bình luận Lam": whose calling the verb is. */
const WHO_DOES = /^(?:nhà|gia|bút)$/iu;

function withItsTitles({ clause, speakers, one, before, at, address }: Phrase): Source {
  const start = speakers.titleStart(one, at < before.length ? clause.start + before[at]!.start : one.start, clause);
  return { start: address ? start : withTitles(one, start, clause, speakers), end: one.end, person: one.person };
}

const MOST_TITLES = 4;
/** Letters of " gia đình ". */
const LONGEST_OWNER = 10;

/** "Ủy viên Bộ Chính trị, Bí thư Thành ủy | Lam": where the titles of one person begin, unless another word owns them: "thư của Bí thư, Chủ tịch …". */
function withTitles(one: Named, start: number, clause: Clause, speakers: Speakers): number {
  const before = (at: number) => clause.masked.slice(0, at - clause.start);
  let first = start;
  for (let count = 0; count < MOST_TITLES; count++) {
    const joint = /(?:,| -) $/u.exec(before(first))?.[0].length ?? 0;
    const title = joint ? speakers.titleBefore({ ...one, start: first - joint }, clause) : undefined;
    // "cầu Thủ Thiêm" is no "cầu thủ".
    if (title === undefined || /^\p{Ll}+ \p{Lu}\S* \p{Lu}/u.test(clause.masked.slice(title - clause.start))) break;
    first = title;
  }
  const owner = before(first).slice(-LONGEST_OWNER).trimEnd().split(' ').at(-1)!.toLowerCase();
  return NO_SUBJECT_BEHIND.has(owner) ? start : first;
}

const KIN = /^(?:cha|bố|mẹ|vợ|chồng|con trai|con gái|em trai|em gái|anh trai|chị gái|cháu) (?!nuôi$|kế$)\p{L}/u;

const KIN_ALONE =
  /^(?:bố|mẹ|vợ|chồng|bạn (?:gái|trai)|(?:con|em|anh|chị|cháu|chị gái) ?(?:trai|gái|rể|dâu|ruột)?|gia đình|người nhà|vợ chồng|bố mẹ|cha mẹ)$/u;

/** "Luật sư của ông Lam", "vợ ông Lam": somebody unnamed speaks. */
function ownedBy(clause: Clause, words: readonly Word[], end: number): Source | undefined {
  const first = words[0];
  if (!first || !opensNoun(words.map(({ text }) => text.toLowerCase()))) return undefined;
  // "Huyện đã nhận đơn của ông Lam": what it did to what is his.
  if (words.slice(1).some(({ rest }) => PASSIVE.test(rest) || (opensPredicate(rest) && !opensWithVerb(rest))))
    return undefined;
  return { start: clause.start + first.start, end, person: null };
}

/** Words before a name that make it a body's: "Văn phòng Thủ tướng", "Quỹ Nguyễn Văn Lam". Titles are none. */
const BODY_HEADS = new Set('văn quỹ trường công tập đại bệnh viện giải nhóm đội chính nội'.split(' '));

const TITLE_HEADS =
  /^(?:công tố|công nhân|công dân|công chức|bệnh nhân|công chúa|đại tướng|đại tá|đại úy|đại sứ|đại biểu|viện trưởng|viện phó|chính ủy|đội trưởng|đội phó)/;

function isBody(lower: readonly string[]): boolean {
  return BODY_HEADS.has(lower[0]!) && !TITLE_HEADS.test(lower.join(' '));
}
