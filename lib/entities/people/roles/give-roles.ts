import { isCapital } from '../../../text/tokens.ts';
import type { Mention, Person, Role } from '../../entities.ts';
import type { ChosenName } from '../names/choose-names.ts';
import { isVietnamese } from '../persons/same-name.ts';
import { type Sex, sexOf } from '../persons/sex.ts';
import { isOfMany, type JoinedNames, joinName } from '../words/joined-names.ts';
import type { BlockWords } from '../words/read-block.ts';
import { bracketsClosed } from '../words/role-end.ts';
import type { RoleSpan } from '../words/role-span.ts';
import { careerRoles, type LastNamed, sentenceEnd } from './career.ts';
import { headOfList } from './head-of-list.ts';
import { headlineRole, textOf } from './headline-role.ts';
import { plainTitle } from './plain-title.ts';
import { RoleBearers } from './role-bearers.ts';
import { rolesAround } from './roles.ts';
import { nameKin, spouseBehind, spouseInFront } from './spouses.ts';

/** Nobody has more. */
const MOST_ROLES = 40;

/**
 * Gives each person the roles that the text says of it, around its mentions and in sentences on it: the longest form of each, in order of
 * the text. Gives back where they stand: `block-start`.
 */
export function giveRoles(
  people: readonly Person[],
  names: readonly ChosenName[],
  blocks: readonly BlockWords[],
  parties: readonly Mention[],
): ReadonlySet<string> {
  const owner = new Map<string, Person>();
  for (const person of people) for (const { block, start } of person.mentions) owner.set(`${block}-${start}`, person);
  const named = blocks.map(() => new Map<number, { person: Person; to: number }>());
  for (const { block, from, to } of names) {
    const words = blocks[block];
    if (!words) continue;
    words.person ??= new Uint8Array(words.tokens.length + 1);
    words.person.fill(1, from, to);
    const person = owner.get(`${block}-${words.tokens[from]?.start}`);
    if (person) named[block]?.set(from, { person, to });
  }
  const sexes = new Map<Person, Sex | undefined>(people.map((person) => [person, sexOf(person, blocks)]));
  const keep = new RoleKeeper(parties);
  const last: LastNamed = {};
  for (const words of blocks) {
    let list: JoinedNames | undefined;
    let shared: RoleSpan | undefined;
    // "các đồng chí Ủy viên …: A, Trưởng Ban …; B": up to the end of the sentence.
    let all: { span: RoleSpan; until: number; isTitled: boolean } | undefined;
    let next = 0;
    // Where roles begin that stand behind a name.
    const behind = new Set<number>();
    const around = [...(named[words.block] ?? [])].map(([from, { person, to }]) => ({
      from,
      to,
      person,
      spans: rolesAround(words, from, to),
    }));
    for (const { from, to, person, spans: given } of around) {
      next += 1;
      // "Y, Chủ tịch Liên hiệp các tổ chức hữu nghị X": what goes on up to the next name is the next one's.
      // "Y - thành viên Z, Chủ nhiệm Ủy ban W, ông X - Trưởng ban": Y is the Chủ nhiệm.
      const isHis = ({ from: start }: RoleSpan) =>
        start < from && given.some((one) => one.from >= to) && behind.has(start);
      const spans = given.filter((span) => !isHis(span) && (span.from < to || !goesOnTo(span, around[next])));
      for (const span of spans) if (span.from >= to) behind.add(span.from);
      for (const span of spans) keep.add(person, words, span);
      const wife = spouseBehind(words, to) ?? spouseInFront(words, from);
      if (wife) keep.add(person, words, wife);
      const head = headOfList(words, from);
      // "…; các đồng chí: C", "A, B và Đại tướng C": other people.
      const isTitled = spans.some((span) => span.to === from);
      if (all && (head || from >= all.until || (isTitled && !all.isTitled))) all = undefined;
      if (head && words.tokens[head.to]?.text === ':' && words.lower[head.from] !== 'nguyên')
        all = { span: head, until: sentenceEnd(words, from), isTitled };
      const said = all?.span ?? head;
      if (said) keep.add(person, words, said);
      // "Các Phó Thủ tướng A, B và C": all of them are.
      list = joinName(words, list, from, { person, to });
      const many =
        head ??
        // "bổ nhiệm Phó Chánh án với các ông A và B"
        spans.find((span) => (span.to === from ? isOfMany(words, span.from) : span.to < from && list?.isMany));
      if (shared && list.people.length > 1 && !spans.some((span) => span.to <= from)) keep.add(person, words, shared);
      else shared = many;
    }
  }
  for (const person of people) person.roles = keep.of(person);
  const bearers = new RoleBearers(people);
  for (const words of blocks)
    for (const { person, span } of careerRoles(
      words,
      named[words.block] ?? new Map(),
      (one) => sexes.get(one),
      last,
      bearers,
    ))
      keep.add(person, words, span);
  for (const person of people) person.roles = longestForms(keep.of(person));
  nameKin(people, blocks, sexes);
  const [headline, lead] = blocks;
  const told = headline && lead && headlineRole(headline, lead, named);
  if (told && !new RoleBearers(people).only(textOf(told))) {
    // It stands for the name, not beside it.
    keep.add(told.person, told.words, told.span, false);
    told.person.roles = keep.of(told.person);
  }
  return keep.places;
}

interface Named {
  person: Person;
  from: number;
  spans: readonly RoleSpan[];
}

/** Is what the role begins of a longer one, which stands right before the next name? */
const goesOnTo = ({ from }: RoleSpan, next: Named | undefined): boolean =>
  next !== undefined &&
  isVietnamese(next.person.name) &&
  next.spans.some((one) => one.from === from && one.to === next.from);

class RoleKeeper {
  /** Where roles stand that a name has: `block-start`. */
  readonly places = new Set<string>();
  readonly #roles = new Map<Person, Role[]>();
  readonly #parties: ReadonlyMap<string, Mention>;

  constructor(parties: readonly Mention[]) {
    this.#parties = new Map(parties.map((one) => [`${one.block}-${one.start}`, one]));
  }

  of(person: Person): Role[] {
    return (this.#roles.get(person) ?? []).sort((a, b) => a.from.block - b.from.block || a.from.start - b.from.start);
  }

  add(person: Person, words: BlockWords, span: RoleSpan, isBeside = true): void {
    const { from } = span;
    let { to } = span;
    const roles = this.#roles.get(person) ?? [];
    this.#roles.set(person, roles);
    // "Đồng chí Thượng tướng X" is a general.
    const first = words.lower[from] === 'đồng' && words.lower[from + 1] === 'chí' && to - from > 2 ? from + 2 : from;
    const start = words.tokens[first]?.start ?? 0;
    // "giám đốc Công ty X - Lê Vũ"
    while (to - first > 1 && /^[-–—]$/.test(words.tokens[to - 1]?.text ?? '')) to -= 1;
    // "Linh mục 70 tuổi X" is a priest.
    const young = words.lower[to - 1] === 'tuổi' && words.tokens[to - 2]?.kind === 'number' ? to - 2 : to;
    // "Người phát ngôn Tổ chức Y tế thế giới (WHO) X"
    const last = bracketsClosed(words, first, young);
    const end = words.tokens[last - 1]?.end ?? start;
    const title = words.text.slice(start, end);
    if (isBeside) this.places.add(`${words.block}-${start}`);
    if (title.length < 2 || ADDRESS_ALONE.test(title) || roles.length >= MOST_ROLES) return;
    const known = roles.find((role) => role.title === title);
    if (known) {
      const { block } = known.from;
      if (block > words.block || (block === words.block && known.from.start > start))
        known.from = { block: words.block, start, end };
      return;
    }
    const party = words.tokens
      .slice(from, last)
      .map((token) => this.#parties.get(`${words.block}-${token.start}`))
      .find((one) => one && one.end <= end);
    const body = bodyOf(words, first, last);
    const role: Role = {
      title,
      ...(body ? { body } : {}),
      ...(party ? { party: party.entity } : {}),
      from: { block: words.block, start, end },
    };
    roles.push(role);
  }
}

/** Forms of address among the titles, which say nothing of what somebody is, and what he does: "do ông X, Vụ trưởng …, phụ trách". */
const ADDRESS_ALONE = /^(?:đồng chí|đ\/c|phụ trách|chỉ huy)$/i;

/** "Sở Y tế" of "Giám đốc Sở Y tế", "Thành ủy Hải Phòng" of "Bí thư Thành ủy Hải Phòng". */
function bodyOf(words: BlockWords, from: number, to: number): string | undefined {
  const { tokens, lower, bodyHead, taken } = words;
  for (let at = from + 1; at < to; at += 1) {
    if ((bodyHead[at] ?? 0) === 0 || taken[at] !== 0 || !opensBody(words, from, at)) continue;
    let end = at + 1;
    while (
      end < to &&
      !/^(?:kiêm|nhiệm|khóa)$/.test(lower[end] ?? '') &&
      (tokens[end]?.text !== ')' || open(words, at, end))
    )
      end += 1;
    if (!tokens.slice(at, end).some(isCapital)) continue;
    // "bí thư Trung ương Đoàn", "Trưởng đoàn đại biểu Quốc hội tỉnh …"
    if (lower[at - 2] === 'trung' && lower[at - 1] === 'ương' && at - from > 2) at -= 2;
    // "Cục trưởng cục Cảnh sát hình sự", "Trưởng ban Tổ chức Thành ủy"; "Ủy viên Thường vụ Thành ủy" belongs to the Thành ủy.
    else if (
      (at - from > 1 && /^(?:cục|vụ|sở|viện|phòng)$/.test(tokens[at - 1]?.text ?? '') && lower[at - 2] !== 'thường') ||
      (at > from && lower[at - 1] === 'ban' && lower[at] !== 'ban')
    )
      at -= 1;
    else if (lower.slice(at - 3, at).join(' ') === 'đoàn đại biểu') at -= 3;
    // "Bí thư cán sự Đảng Chính phủ"
    else if (lower[at] === 'đảng' && lower[at - 2] === 'cán') at -= lower[at - 3] === 'ban' ? 3 : 2;
    return words.text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  }
  return undefined;
}

/** Whether a bracket that the body opened is still to be closed at `at`. */
const open = ({ tokens }: BlockWords, from: number, at: number): boolean =>
  tokens.slice(from, at).some(({ text }) => text === '(');

/** Whether the head of a body at `at` opens one: not in "tân Bộ trưởng", "nhà báo", "Tây Ban Nha", "Bộ trưởng Tài nguyên Môi trường". */
function opensBody(words: BlockWords, from: number, at: number): boolean {
  const { tokens, lower, bodyHead, title, place } = words;
  if ((title[at] ?? 0) > (bodyHead[at] ?? 0)) return false;
  for (let back = 1; back <= 3; back += 1) if ((place[at - back] ?? 0) > back) return false;
  if (isCapital(tokens[at])) return true;
  if (bodyHead[at] === 1 && at < from + (title[from] ?? 0)) return false;
  const before = `${lower[at - 1]} ${lower[at]}`;
  return (
    !/^(?:môi trường|thị trường|hiện trường|(?:dự|thông|tình) báo|ban tổ)$/.test(before) &&
    !/^báo chí/.test(`${lower[at]} ${lower[at + 1]}`)
  );
}

/** Each role once, in its longest form: "Bí thư" goes where "Bí thư Thành ủy" stands. */
function longestForms(roles: readonly Role[]): Role[] {
  const kept: Role[] = [];
  for (const role of roles) {
    if (kept.some((other) => isFormOf(role, other))) continue;
    for (let at = kept.length - 1; at >= 0; at -= 1) if (isFormOf(kept[at] as Role, role)) kept.splice(at, 1);
    kept.push(role);
  }
  return kept;
}

/** "Bí thư" is one of "Bí thư Thành ủy", "Thứ trưởng Y tế" of "Thứ trưởng Bộ Y tế"; the "Phó Giám đốc" who becomes Giám đốc has two. */
function isFormOf(short: Role, long: Role): boolean {
  if (short.title.length > long.title.length) return false;
  return [(title: string) => title.toLowerCase(), plainTitle].some((form) => {
    const [text, whole] = [form(short.title), form(long.title)];
    return whole.includes(text) && !whole.includes(`phó ${text}`);
  });
}
