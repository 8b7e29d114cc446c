import { firstBehind } from '../../text/first-behind.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isCapital } from '../../text/tokens.ts';
import type { Mention, Person } from '../entities.ts';
import { isOfMany } from './joined-names.ts';
import { LandsOfTitles } from './other-lands.ts';
import type { BlockWords } from './read-block.ts';
import { RoleBearers } from './role-bearers.ts';
import { roleEnd } from './role-end.ts';
import { GROUPS } from './role-words.ts';
import { sexOf } from './sex.ts';

/** "Ông", "Bà", "Đồng chí" alone, by whom they can stand for. */
const PRONOUNS: Readonly<Record<string, 'man' | 'woman' | 'anyone'>> = {
  ông: 'man',
  bà: 'woman',
  'đồng chí': 'anyone',
};

/**
 * Roles and forms of address that stand alone and are safe to resolve: a role that one person of the article alone bears
 * ("Bí thư Thành ủy khẳng định …"), and "Ông", "Bà", "Đồng chí" at the head of a sentence after one that opens with its person.
 * Adds them to `person.roleMentions` and gives them back in reading order.
 * @param given where roles stand that a name beside them bears: `block-start`
 */
export function findRoleMentions(
  people: readonly Person[],
  blocks: readonly BlockWords[],
  given: ReadonlySet<string>,
): Mention[] {
  const found: Mention[] = [];
  const byBlock = Map.groupBy(
    people.flatMap((person) => person.mentions.map(({ block, start, end }) => ({ block, start, end, person }))),
    ({ block }) => block,
  );
  const bearers = new RoleBearers(people);
  const lands = new LandsOfTitles(blocks, people);
  for (const words of blocks) {
    for (const { start, person } of byBlock.get(words.block) ?? []) {
      const title = titleBefore(
        words,
        firstBehind(words.tokens, (token) => token.start >= start),
      );
      if (title) bearers.call(title, person);
    }
  }
  const sexes = new Map(people.map((person) => [person, sexOf(person, blocks)]));
  let subject: Person | undefined;
  for (const words of blocks) {
    const named = [...(byBlock.get(words.block) ?? [])].sort((a, b) => a.start - b.start);
    const starts = new Map(words.tokens.map((token, at) => [token.start, at]));
    let next = 0;
    let [read, wasQuoted] = [0, false];
    // The first person of the sentence; without `person` a role of nobody in sight.
    let first: { start: number; person: Person | undefined } | undefined;
    const add = (from: number, to: number, person: Person, why: string) => {
      const start = words.tokens[from]?.start ?? 0;
      const end = words.tokens[to - 1]?.end ?? start;
      const text = words.text.slice(start, end);
      const mention: Mention = { kind: 'role', block: words.block, start, end, text, entity: person.id, why };
      person.roleMentions.push(mention);
      found.push(mention);
      if (!first || start < first.start) first = { start, person };
    };
    const who = (from: number, to: number) => {
      const one = bearers.only(words.text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end));
      return one && lands.isOpen(one, words, from) ? undefined : one;
    };
    let alone: LastAlone | undefined;
    for (const sentence of splitSentences(words.text)) {
      const at = starts.get(sentence.start) ?? -1;
      while (named[next] && (named[next]?.start ?? 0) < sentence.start) next += 1;
      let last = next;
      while ((named[last]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) last += 1;
      first = subjectOf(named.slice(next, last), ({ start }) => words.text.slice(sentence.start, start));
      for (let i = Math.max(0, at); i < words.tokens.length && (words.tokens[i]?.start ?? 0) < sentence.end; i += 1) {
        // "Đồng chí Bí thư Thành ủy": the role behind it tells who is meant.
        if (words.lower[i] === 'đồng' && words.lower[i + 1] === 'chí') {
          i += 1;
          continue;
        }
        const title = words.title[i] ?? 0;
        // "cựu Tổng thống", "phó Tổng thống": somebody else than the Tổng thống.
        if (title > 1 && !isCapital(words.tokens[i])) {
          i += title - 1;
          continue;
        }
        const end = aloneRoleEnd(words, i);
        // The role that a name beside it already gave is said of the name, it does not stand for it.
        if (end === 0 || given.has(`${words.block}-${words.tokens[i]?.start}`)) {
          // "chức danh Phó Chủ tịch": no Chủ tịch in it either.
          if (title > 1) i += title - 1;
          continue;
        }
        const isAddressed = words.lower[i - 2] === 'đồng' && words.lower[i - 1] === 'chí';
        // "hai đồng chí Tổng Bí thư"
        const isOthers = isAmongPosts(words, i, end, alone, who) || (isAddressed && isOfMany(words, i - 2));
        const bears = isOthers ? undefined : who(i, end);
        const bearer = bears && isNamedRightBefore(bears, words, i, named) ? undefined : bears;
        alone = { end, bearer, isBare: end - i === title };
        if (bearer) add(isAddressed ? i - 2 : i, end, bearer, `role of one person alone: ${bearer.name}`);
        else if (!first || (words.tokens[i]?.start ?? 0) < first.start)
          first = { start: words.tokens[i]?.start ?? 0, person: undefined };
        i = end - 1;
      }
      const isQuoted = endsQuoted(words.text.slice(read, sentence.start), wasQuoted);
      [read, wasQuoted] = [sentence.start, isQuoted];
      if (at >= 0 && subject && !isQuoted) {
        const length = words.lower[at] === 'đồng' && words.lower[at + 1] === 'chí' ? 2 : 1;
        const kind = PRONOUNS[words.lower.slice(at, at + length).join(' ')];
        const sex = sexes.get(subject);
        const fits = kind === 'anyone' || (kind === 'woman' && sex === 'woman') || (kind === 'man' && sex !== 'woman');
        const next = words.tokens[at + length];
        if (
          kind &&
          fits &&
          next?.kind === 'word' &&
          !isCapital(next) &&
          !POINTING.has(next.text) &&
          !words.title[at + length]
        )
          add(at, at + length, subject, `stands for the subject of the sentence before: ${subject.name}`);
      }
      // “Chúng tôi sẽ làm” between two sentences on somebody changes nothing, nor does "Năm ấy, ông lên ngôi, kế vị vua cha X".
      if (subject && first && at >= 0 && isPronounFirst(words, at, first.start)) continue;
      if (first || !(isQuoted || /^["“]/.test(words.text[sentence.start] ?? ''))) subject = first?.person;
    }
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Whether "ông" or "bà" alone is the subject of the sentence at `from`, before the first that it names at `start`. */
function isPronounFirst({ lower, tokens }: BlockWords, from: number, start: number): boolean {
  for (let at = from; (tokens[at]?.start ?? start) < start; at += 1)
    if (
      /^(?:ông|bà)$/.test(lower[at] ?? '') &&
      (at === from || tokens[at - 1]?.text === ',') &&
      /^(?:được|bị|đã|đang|sẽ|từng|cũng|còn|lại|vẫn|là|có)$/.test(lower[at + 1] ?? '')
    )
      return true;
  return false;
}

/** The role that stood alone last, and whose it is. */
interface LastAlone {
  end: number;
  bearer: Person | undefined;
  isBare: boolean;
}

interface Named {
  start: number;
  end: number;
  person: Person;
}

/** "Tổng Bí thư X hội kiến Tổng Bí thư …": nobody meets himself. */
function isNamedRightBefore(
  person: Person,
  { text, tokens }: BlockWords,
  at: number,
  named: readonly Named[],
): boolean {
  const start = tokens[at]?.start ?? 0;
  return named.some(
    (one) =>
      one.person === person &&
      one.end < start &&
      start - one.end < 24 &&
      !/[.,;:!?–“”"-]|(?:^| )(?:và|nhưng|khi|rằng) /.test(text.slice(one.end, start)),
  );
}

/** "Chủ tịch" right before a name: who is called so in short. */
function titleBefore({ title, lower }: BlockWords, from: number): string | undefined {
  for (let back = 5; back > 1; back -= 1)
    // "Phó Chủ nhiệm Văn phòng Chủ tịch nước X" is not called Chủ tịch nước.
    if (title[from - back] === back && lower[from - back - 1] !== 'phòng')
      return lower.slice(from - back, from).join(' ');
  return undefined;
}

/** "của Tổng Bí thư, Thủ tướng và Chủ tịch Quốc hội": one of a list of bare posts, of which the article names no holder. */
function isAmongPosts(
  words: BlockWords,
  at: number,
  end: number,
  last: LastAlone | undefined,
  who: (from: number, to: number) => Person | undefined,
): boolean {
  const { lower, title } = words;
  const joins = (index: number) => /^(?:,|và)$/.test(lower[index] ?? '');
  if (end - at > (title[at] ?? 0)) return false;
  if (last && !last.bearer && last.end + 1 === at && joins(last.end) && last.isBare) return true;
  const next = joins(end) && title[end + 1] ? aloneRoleEnd(words, end + 1) : 0;
  const isBare = next - end - 1 === title[end + 1];
  // "Tổng Bí thư, Chủ tịch nước" is one.
  if (lower[at] === 'tổng' && lower[end + 1] === 'chủ' && lower[next - 1] === 'nước') return false;
  return next > 0 && (isBare || lower[at] === 'tổng') && !who(end + 1, next);
}

/** Whether a quotation goes on behind `text`, which begins inside of one or not. */
function endsQuoted(text: string, quoted: boolean): boolean {
  let open = quoted;
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    const [behindWord, beforeWord] = [/\S/.test(text[index - 1] ?? ' '), /\S/.test(text[index + 1] ?? ' ')];
    if (mark === '"' && behindWord === beforeWord) open = !open;
    else open = mark === '“' || (mark === '"' && beforeWord);
  }
  return open;
}

/** "Trong buổi tiếp ông Lam, bà Hạnh nói …": whom a phrase in front of the subject names is not who acts. */
const BESIDE =
  /(?:^|, )(?:trong (?!khi)|thông qua |tại (?!đây)|với |sau (?!đó|khi)|trước (?!đó|khi)|nhân |trả lời |đáp |về |liên quan |(?:đề cập|nhắc|nói|hỏi|bình luận|phát biểu)(?: đến| tới| về) |(?:trao đổi|tiếp xúc|làm việc|nói chuyện|hội đàm|hội kiến|điện đàm|chia sẻ)(?: riêng| nhanh)? với |(?:tiếp|gặp|đón|chào|mời|cảm ơn|chúc mừng)(?: gỡ| mừng)? |cùng |bên cạnh (?!đó)|đối với )[^,]*$/iu;

/** @param before the sentence up to a name */
export const standsBeside = (before: string): boolean => BESIDE.test(before);

/** "Hai ngày sau khi ông Lam đắc cử, bà Hạnh nói …": the subject, where the clause behind names one. */
const WHEN = /(?:^|[\s,])(?:khi|lúc|dù|nếu|vì|do) [^,]*$/iu;

/**
 * Who of those named in a sentence is its subject.
 * @param before the sentence up to a name
 */
export function subjectOf<T>(named: readonly T[], before: (one: T) => string): T | undefined {
  let within: T | undefined;
  for (const one of named) {
    const text = before(one);
    if (standsBeside(text)) continue;
    if (!WHEN.test(text)) return one;
    within ??= one;
  }
  return within;
}

/** "ông này", "bà ta": they point elsewhere as often as not. */
const POINTING: ReadonlySet<string> = new Set(['này', 'đó', 'ấy', 'ta', 'chủ', 'nội', 'ngoại', 'bà', 'con', 'cụ']);

/** Before a post that is spoken of, not its bearer: "rời ghế Tổng giám đốc", "trở thành Tổng thống". */
const POST_BEFORE: ReadonlySet<string> = new Set(
  'ghế|nhân sự|chức|hàm|kỳ|bầu cử|là|làm|thành|bầu|nhiệm|giữ|một|các|những|mỗi|nhiều|mọi|hai|ba|bốn|vị|đoạt|giành|đạt|chức vụ|chức danh|vị trí|cương vị|vai trò|tư cách|tranh cử|ứng cử|đề cử'.split(
    '|',
  ),
);
/** Before a post that a house or prize is called after: "Phủ Chủ tịch", "Văn phòng Chủ tịch nước". */
const CALLED_AFTER: ReadonlySet<string> = new Set(
  'phủ|dinh|lăng|cúp|cup|giải|văn phòng|nhà khách|chuyên cơ'.split('|'),
);

/** Is it the post that is meant, or what is called after it, and not who holds it? */
function isPost({ lower, tokens, bodyHead }: BlockWords, at: number): boolean {
  const before = lower[at - 1] ?? '';
  const pair = `${lower[at - 2]} ${before}`;
  if (tokens[at - 1]?.kind === 'number') return true;
  if ([POST_BEFORE, CALLED_AFTER].some((set) => set.has(before) || set.has(pair))) return true;
  // "Hội đồng Bộ trưởng", "Ban Bí thư"
  return (bodyHead[at - 1] === 1 && isCapital(tokens[at - 1])) || (bodyHead[at - 2] === 2 && isCapital(tokens[at - 2]));
}

/** Makes of a post another's. */
const OTHERS: ReadonlySet<string> = new Set(['tự phong', 'tiền nhiệm', 'kế nhiệm', 'tương lai']);

/** Between a name and its role. */
const BESIDE_ROLE: ReadonlySet<string> = new Set(
  'là hiện nay nguyên cựu quyền và kiêm giữ chức làm thành đang với cũng'.split(' '),
);

/** The end of a role at `at` that no name follows or precedes; 0 where there is none. */
export function aloneRoleEnd(words: BlockWords, at: number): number {
  const title = words.title[at] ?? 0;
  if (title === 0 || words.person?.[at] || !isCapital(words.tokens[at])) return 0;
  // "Tổng lãnh sự quán", "Thanh tra Chính phủ": bodies.
  if ((words.bodyHead[at] ?? 0) >= title || isPost(words, at)) return 0;
  const end = roleEnd(words, at, words.tokens.length);
  // "cùng Tổng thống Nga - Mỹ", "Tổng thống Mỹ và Hàn Quốc": two of them.
  if (words.lower[end - 2] === '-' && words.place[end - 1]) return 0;
  for (let i = at; i < end; i += 1) if (words.lower[i] === 'và' && words.place[i + 1]) return 0;
  // "Chủ tịch | Chính hiệp …" goes on with what no table knows; the "Tổng thống tự phong" is another.
  if (isCapital(words.tokens[end]) || OTHERS.has(`${words.lower[end]} ${words.lower[end + 1]}`)) return 0;
  // "Giám đốc Công an các tỉnh" are many; "Tổng thống sắp mãn nhiệm X" is told by name.
  if (/^(?:các|những|mỗi)$/.test(words.lower[end] ?? '') && words.lower[end - 1] !== 'lý') return 0;
  if (/^(?:sắp|vừa|mới)$/.test(words.lower[end] ?? '') && (words.person?.[end + 3] || words.person?.[end + 2]))
    return 0;
  // "Giáo viên phải viết tay": all of them.
  if (words.lower[at] === 'cử' || (GROUPS.has(words.lower.slice(at, end).join(' ')) && words.lower[at] !== 'bị'))
    return 0;
  for (let i = at; i <= end; i += 1) if (words.person?.[i]) return 0;
  // ", Bí thư Thành ủy" behind a name is that name's own role; "bà X gọi Tổng thống …" speaks of another.
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const token = words.tokens[i];
    if (words.person?.[i]) return 0;
    if (/^[.!?…]$/.test(token?.text ?? '') || (token?.kind === 'word' && !BESIDE_ROLE.has(token.lower))) break;
  }
  return end - at >= 2 ? end : 0;
}
