import { ADDRESSES as FORMS } from '../../entities/lexicon/addresses.ts';
import { type Clause, fromQuoted, isSeveral, type Segment, trimmed, type Word, wordsIn } from './clause.ts';
import { opensNoun } from './head-body.ts';
import { opensPredicate } from './predicates.ts';
import { opensWithLongVerb, opensWithVerb } from './reporting-verbs.ts';
import type { Source } from './source.ts';
import type { Named, Speakers } from './speakers.ts';

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

const endsTitle = (lower: readonly string[], at: number): boolean =>
  ENDS_TITLE.has(lower[at]!) && (lower[at] !== 'nhân' || OCCASION.test(lower[at + 1] ?? ''));

/** "đồng chí Bí thư", "tân Chủ tịch", "chính Thủ tướng" */
const BEFORE_ROLE = /^(?:đồng|chí|tân|nguyên|cựu|vị|ngài|phía|chính|riêng|bản|thân|\d+\D.*)$/iu;

const ADDRESSES = new Set(FORMS);

export const PLACE =
  /^(?:xã|phường|huyện|quận|tỉnh|thị xã|thị trấn|thành phố|tp|thôn|bang|vùng|khu|đường|số \d)(?![\p{L}\p{M}])/iu;

/** "Công ty do ông Lam làm chủ" */
const PASSIVE = /^do /u;

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
    let at = lower.length;
    if (PLACE.test(lower[at - 1] ?? '')) continue;
    // "tại Anh John Wells": the country.
    const address =
      (ADDRESSES.has(lower[at - 1] ?? '') && (at < 2 || before[at - 1]!.text !== 'Anh')) ||
      (lower[at - 1] === 'chí' && lower[at - 2] === 'đồng');
    if (address) at -= lower[at - 1] === 'chí' ? 2 : 1;
    else while (at > 0 && !endsTitle(lower, at - 1) && lower.length - at < 16) at--;
    // "bao gồm cả ông Lam", "đề nghị từ phía ông Lam"
    const owner = lower[/^(?:cả|phía)$/.test(lower[at - 1] ?? '') ? at - 2 : at - 1];
    // "chuyên gia về dịch bệnh Neil Ferguson": what stands between is no title.
    // "người phát ngôn của Hội Nhà nông (HNN) Trịnh Hoài Lam": behind an aside that owner has what it owns.
    const isApart = /\s{3}$/.test(clause.masked.slice(0, one.start - clause.start));
    const isOwned =
      owner !== undefined && !isApart && (owner !== 'về' || at === lower.length) && NO_SUBJECT_BEHIND.has(owner);
    // "Đại diện của Quảng Bắc tại Hội Nhà nông Trịnh Hoài Lam": what owns the name is a part of the title that the article gives it.
    const title = isOwned && !address ? speakers.titleBefore(one, clause) : undefined;
    if (title !== undefined && title < clause.start + before[at - 1]!.start)
      return { start: title, end: one.end, person: one.person };
    // "cố vấn của ông Lam là bà Hạnh": who it is.
    // "một nhà báo có tên Lam"
    const isTold =
      owner === 'có' && lower[at] === 'tên' && !before.slice(1, at - 1).some(({ rest }) => opensPredicate(rest));
    if ((owner === 'là' || isTold) && opensNoun(lower))
      return { start: clause.start + before[0]!.start, end: one.end, person: one.person };
    if (isOwned) {
      // "cố vấn của ông Lam là bà Hạnh": the one named next.
      if (/^ là /u.test(clause.masked.slice(one.end - clause.start))) continue;
      if (one.kind === 'name' && address) return ownedBy(clause, before.slice(0, at), one.end);
      continue;
    }
    if (!address && at < lower.length && isBody(lower.slice(at))) continue;
    // "cha đại úy Lam", "con gái Tổng thống Lam": not he.
    if (!address && lower.length - at > 1 && KIN.test(lower.slice(at).join(' ')))
      return ownedBy(clause, before.slice(at), one.end);
    // "Nhà Trắng bác tin Tổng thống Lam …": whom a report is about is not its head.
    if (before.slice(at).some(({ rest }) => opensWithLongVerb(rest))) continue;
    // "5 thuyền trưởng": several, and not the one who bears it.
    if (one.kind === 'role' && isSeveral(clause, one.start)) continue;
    // "tháp tùng đoàn Bộ trưởng cho biết": a role that stands for its bearer opens the phrase.
    if (one.kind === 'role' && before.slice(at).some(({ text }) => !BEFORE_ROLE.test(text))) continue;
    const start = speakers.titleStart(one, at < before.length ? clause.start + before[at]!.start : one.start, clause);
    return { start: address ? start : withTitles(one, start, clause, speakers), end: one.end, person: one.person };
  }
  return undefined;
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
