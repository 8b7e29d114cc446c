import type { Person } from '../../entities.ts';
import { PhraseSet } from '../../lexicon/phrase-set.ts';
import type { Sex } from '../persons/sex.ts';
import { isOfMany, type JoinedNames, joinName, pastBracket } from '../words/joined-names.ts';
import type { BlockWords } from '../words/read-block.ts';
import { headLength } from '../words/role-head.ts';
import type { RoleSpan } from '../words/role-span.ts';
import { CLOSE_LINKS, LINKS } from '../words/role-words.ts';
import { subjectOf } from '../words/sentence-subject.ts';
import { aloneRoleEnd } from './alone-role.ts';
import type { RoleBearers } from './role-bearers.ts';
import { wholeEnd } from './role-reach.ts';
import { pastTerm } from './roles.ts';
import { nextMan, titleAt } from './roles-behind.ts';

/** So far from its person a role may be named in the sentence: tokens. */
const FAR = 45;
/** Words between a link and the role: "được bổ nhiệm chức vụ Thứ trưởng". */
const FILLERS =
  /^(?::|lại|chức|vụ|danh|quân|hàm|cương|vị|trí|tư|cách|vai|trò|vào|giữ|nắm|là|làm|các|một|nguyên|trọng|trách)$/;
/** Between two roles of one career: "quyền Chủ tịch rồi Chủ tịch", "Giám đốc và Bí thư". */
const GOES_ON = /^(?:,|;|và|rồi|kiêm|cùng)$/;
const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['ông', 'man'],
  ['bà', 'woman'],
]);

/** Between somebody and his kin, with a comma or bracket before. */
const KIN = /^[,(] ?(?:con|vợ|chồng|cha|mẹ|bố|em (?:trai|gái)) [^,]*$/;

/** Among so many of a sentence its subject is looked for. */
const MOST_TOLD = 8;

/** What an obituary goes on with behind name and birth. */
const HOMES: ReadonlySet<string> = new Set(['thường trú', 'trú quán', 'quê quán', 'nguyên quán', 'nơi ở']);

const LINK_SET = new PhraseSet(LINKS);

/** Of whom a sentence speaks, and where his name ends, or the bracket behind it; far where that stands in words about something else. */
interface Subject {
  person: Person;
  to: number;
  isFar?: boolean;
  /** By a sentence that only goes on with what the one before began: "Thường trú tại …; nguyên Bí thư Tỉnh ủy". */
  goesOn?: boolean;
}

/** Carries from block to block who was named last, for "ông" and "bà" alone. */
export interface LastNamed {
  any?: Person;
  man?: Person;
  woman?: Person;
  /** Who is the subject of the sentence before; null where a role of nobody in sight is. */
  opened?: Person | null | undefined;
}

/**
 * Roles that a sentence says of its person with a verb: "Bà Thoa từng giữ chức Tổng giám đốc …", "Từ 1997 ông là Thứ trưởng …, sau đó làm
 * Phó bí thư". Walks the block once.
 */
export function careerRoles(
  words: BlockWords,
  named: ReadonlyMap<number, { person: Person; to: number }>,
  sexOf: (person: Person) => Sex | undefined,
  last: LastNamed,
  bearers: RoleBearers,
): { person: Person; span: RoleSpan }[] {
  const { tokens, lower } = words;
  const found: { person: Person; span: RoleSpan }[] = [];
  let subject: Subject | undefined;
  // Those that the sentence names, null for a role of nobody in sight.
  let told: { start: number; person: Person | null }[] = [];
  let begins = 0;
  let opens = true;
  // The persons of a list up to the last name: "các ông A, B và C làm …".
  let list: JoinedNames | undefined;
  // "ông X (con trai ông Y) làm …": who is spoken of around the bracket.
  let around: typeof subject;
  let opened = 0;
  // Where the last role ends.
  let reached = 0;
  const startOf = (at: number) => tokens[at]?.start ?? words.text.length;
  const tell = (at: number, person: Person | null) => {
    if (told.length < MOST_TOLD) told.push({ start: startOf(at), person });
  };
  for (let at = 0; at < tokens.length; ) {
    const name = named.get(at);
    if (name) {
      list = joinName(words, list, at, name);
      // "Đối thủ của X trong năm nay là công tố viên …": not X.
      // "X, con trai ông Y, được bổ nhiệm …": X is.
      const isKin = subject && KIN.test(words.text.slice(startOf(subject.to), startOf(at)));
      if (!isKin) subject = lower[at - 1] === 'của' ? undefined : name;
      opens = false;
      tell(at, name.person);
      remember(last, name.person, sexOf(name.person));
      at = name.to;
      continue;
    }
    if (tokens[at]?.text === '(') {
      around = named.has(at + 1) ? undefined : subject;
      opened = at;
    } else if (tokens[at]?.text === ')' && around) {
      // "X (61 tuổi) là …"; but "X xem tập đoàn (VNT) là …"
      const isBeside = around.to === opened || tokens[around.to]?.text === ',';
      subject = { ...around, to: at + 1, ...(isBeside ? {} : { isFar: true }) };
      around = undefined;
    }
    // "X cho rằng nhiều người giữ chức …", "X, Chủ tịch; các đồng chí nguyên là lãnh đạo …": others.
    if (lower[at] === 'rằng' || (tokens[at - 2]?.text === ';' && isOfMany(words, at))) subject = undefined;
    if (endsSentence(words, at)) {
      subject = undefined;
      last.opened = subjectOf(told, ({ start }) => words.text.slice(startOf(begins), start))?.person;
      [told, begins, opens] = [[], at + 1, true];
      at += 1;
      continue;
    }
    // "Chủ tịch tỉnh nói …. Ông là …": the one who bears it.
    const alone = told.length === 0 && words.title[at] ? aloneRoleEnd(words, at) : 0;
    if (alone > 0) tell(at, bearers.only(words.text.slice(startOf(at), tokens[alone - 1]?.end)) ?? null);
    const pronoun = PRONOUNS.get(lower[at] ?? '');
    if (pronoun && words.address[at] && !named.has(at + 1) && !words.title[at + 1]) {
      // "Ông Lam gặp ông Bình. Ông là Ủy viên …": the one who opened the sentence before.
      const opener = opens && last.opened && (sexOf(last.opened) ?? pronoun) === pronoun ? last.opened : undefined;
      const person =
        opens && last.opened === null
          ? undefined
          : (opener ?? last[pronoun] ?? (last.any && sexOf(last.any) === undefined ? last.any : undefined));
      if (person) tell(at, person);
      opens = false;
      subject = person ? { person, to: at + 1 } : undefined;
      at += 1;
      continue;
    }
    if (opens && !subject && last.any && HOMES.has(`${lower[at]} ${lower[at + 1]}`))
      subject = { person: last.any, to: at, goesOn: true };
    if (tokens[at]?.kind === 'word') opens = false;
    const isNear = subject && at - Math.max(subject.to, reached) < FAR;
    const listed = isNear && subject?.goesOn && tokens[at - 1]?.text === ';' ? titleAt(words, at) : undefined;
    const role = listed ?? (isNear && subject ? roleBehindLink(words, at, subject) : undefined);
    if (!subject || role === undefined) {
      at += 1;
      continue;
    }
    const spans = chain(words, role);
    // "X trình việc miễn nhiệm chức vụ Bộ trưởng đối với ông Y": not X's.
    let behind = spans[spans.length - 1]?.to ?? at;
    for (let next = pastTerm(words, behind); next > behind; ) {
      behind = headLength(words, next) > 0 ? wholeEnd(words, next) : next;
      next = pastTerm(words, behind);
    }
    if (
      (lower[behind] === 'đối' && lower[behind + 1] === 'với') ||
      (lower[behind] === 'với' && words.address[behind + 1])
    ) {
      at = behind;
      continue;
    }
    // "Y, người được X chọn làm cố vấn", "… X đề cử làm giám đốc": Y is.
    if (
      (subject.to === at - 1 || CHOOSE.test(lower.slice(subject.to, at).join(' '))) &&
      CHOOSES.has(lower[at - 1] ?? '')
    ) {
      const chosen = isChosenBy(words, subject.to) ? told[told.length - 2]?.person : undefined;
      if (chosen) for (const span of spans) found.push({ person: chosen, span });
      at = behind;
      continue;
    }
    // "lần lượt làm": to each another one.
    const isOfAll = list?.to === subject.to && (list.isMany || list.isJoined) && lower[at] !== 'lần';
    const all = isOfAll && list ? list.people : [subject.person];
    for (const person of all) for (const span of spans) found.push({ person, span });
    at = spans[spans.length - 1]?.to ?? at + 1;
    reached = at;
  }
  return found;
}

/** What one does with another: the last syllables before "làm". */
const CHOOSES: ReadonlySet<string> = new Set(['chọn', 'bầu', 'cử', 'nhiệm', 'mời', 'giao', 'định', 'phong', 'thuê']);

/** The same in two syllables: "được X đề cử làm". */
const CHOOSE = /^(?:đề cử|chỉ định|lựa chọn|bầu chọn|tiến cử)$/;

/** Whether "được" leads to the name that ends at `end`: "được Tổng thống X". */
function isChosenBy({ lower, tokens }: BlockWords, end: number): boolean {
  for (let at = end - 1; at > Math.max(0, end - 14) && tokens[at]?.kind !== 'mark'; at -= 1)
    if (lower[at] === 'được') return true;
  return false;
}

function remember(last: LastNamed, person: Person, sex: Sex | undefined): void {
  last.any = person;
  if (sex) last[sex] = person;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
/** A full stop with a capital or nothing behind it. */
function endsSentence({ tokens }: BlockWords, at: number): boolean {
  if (tokens[at]?.kind !== 'mark' || !SENTENCE_ENDS.has(tokens[at].text)) return false;
  return tokens[at]?.end !== tokens[at + 1]?.start && (tokens[at - 1]?.text.length ?? 0) > 1;
}

/** Where the sentence ends that goes on at `at`. */
export function sentenceEnd(words: BlockWords, at: number): number {
  let end = at;
  while (end < words.tokens.length && !endsSentence(words, end)) end += 1;
  return end;
}

/** Where the role begins that a link at `at` announces; undefined where there is none. */
function roleBehindLink(words: BlockWords, at: number, subject: Subject): number | undefined {
  const { lower } = words;
  const link = LINK_SET.lengthAt(lower, at);
  let start = at + Math.max(1, link);
  // "do X, Tổng Bí thư …, làm Trưởng đoàn"
  const leads =
    lower[at] === 'làm' &&
    /^(?:trưởng|phó|quyền|chủ (?:tịch|nhiệm|tọa|trì)|bí thư|tổng giám|(?:bộ|thứ|cục|vụ|viện) trưởng) /.test(
      `${lower[at + 1]} ${lower[at + 2]} `,
    );
  // "đưa con gái làm phó hiệu trưởng", "500 người trúng cử đại biểu": others.
  if (lower[at] === 'làm' && /^(?:con|gái|trai|rể|dâu|vợ|chồng)$/.test(lower[at - 1] ?? '')) return undefined;
  if (lower[at - 1] === 'người' && words.tokens[at - 2]?.kind === 'number') return undefined;
  const between = lower.slice(subject.to, at).join(' ');
  if ((link > 0 && NOT_HIS.test(between)) || NAMES_ANOTHER.test(between)) return undefined;
  // "ông X làm Chủ tịch, một Phó chủ tịch huyện làm Phó chủ tịch"
  for (let i = subject.to + 2; i < at; i += 1) if (lower[i] === 'một' && headLength(words, i + 1) > 0) return undefined;
  if (
    link === 0 &&
    !leads &&
    !(CLOSE_LINKS.has(lower[at] ?? '') && !(subject.isFar && at === subject.to) && isClose(words, at, subject.to))
  )
    return undefined;
  for (let i = 0; i < 4 && FILLERS.test(lower[start] ?? '') && isFiller(words, start); i += 1) start += 1;
  const list = link > 0 ? LISTED.exec(lower.slice(at, at + 14).join(' '))?.[0] : undefined;
  if (list) start = at + list.split(' ').length;
  return headLength(words, start) > 0 ? start : undefined;
}

/**
 * "lễ nhậm chức Tổng thống" is an event, "nếu được bổ nhiệm làm …" and "mơ ước sẽ trở thành …" have not come, "X đã ký quyết định kéo dài thời
 * gian giữ chức …" speaks of somebody else.
 */
const NOT_HIS =
  /(?:lễ|nếu|muốn|(?:mơ|ước)(?: sẽ)?|không .*để|chưa(?: thể)?|không thể|hy vọng)$|(?<!thư |đăng )ký (?!hợp)/;

/** "X đề cử cựu luật sư riêng làm Bộ trưởng": another, without a name. */
const NAMES_ANOTHER = /^(?:(?:đã|vừa|sẽ|muốn) )?(?:đề cử|bổ nhiệm|chọn|chỉ định|mời|tiến cử|đề bạt|thuê) /;

/** "giữ các chức vụ quản lý quan trọng như: Phó Trưởng phòng …" */
const LISTED = /^[^,.;:]*(?:chức|vị) [^,.;:]* (?:như|:)(?: :)?(?= )/;

/** "chức vụ | phó giám đốc", "chức | vụ trưởng Vụ …" */
const isFiller = (words: BlockWords, at: number): boolean =>
  headLength(words, at) === 0 || (words.lower[at - 1] === 'chức' && words.tokens[at + 1]?.text !== 'trưởng');

/** "X là", "X hiện là", "… từ 2005 đến 2010 là", "…, là", "…, hiện đang là", "…, lúc này là". */
function isClose({ tokens, lower, taken }: BlockWords, link: number, subjectEnd: number): boolean {
  const at = lower[link - 1] === 'đang' ? link - (lower[link - 2] === 'hiện' ? 2 : 1) : link;
  if (/^(?:lúc|khi|hồi|thời) (?:này|đó|ấy)$/.test(`${lower[at - 2]} ${lower[at - 1]}`)) return true;
  if (at - subjectEnd <= 2 && at >= subjectEnd)
    return !/^(?:này|ấy|rằng|và|cho|coi|xem|phải)$/.test(lower[at - 1] ?? '');
  return (
    tokens[at - 1]?.kind === 'number' || taken[at - 1] === 2 || tokens[at - 1]?.text === ',' || lower[at - 1] === 'đó'
  );
}

/** The role at `from` and those that follow it without a new link. */
function chain(words: BlockWords, from: number): RoleSpan[] {
  const { lower } = words;
  const spans: RoleSpan[] = [];
  for (let start = from; spans.length < 12; ) {
    const to = wholeEnd(words, start);
    // ", Chủ tịch nước Z": the next man with his own name.
    if (nextMan(words, start, to)) return spans;
    spans.push({ from: start, to });
    const end = pastBracket(words, to);
    let next = end;
    while (GOES_ON.test(lower[next] ?? '') && next - end < 2) next += 1;
    if (next === end || headLength(words, next) === 0) return spans;
    start = next;
  }
  return spans;
}
