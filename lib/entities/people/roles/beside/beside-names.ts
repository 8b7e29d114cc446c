import type { Person } from '../../../entities.ts';
import { isVietnamese } from '../../persons/same-name.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { GROUPS } from '../../role-words/role-words.ts';
import { pastBracket } from '../../words/brackets.ts';
import { isOfMany, type JoinedNames, joinName, rankStart } from '../../words/joined-names.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { sentenceEnd } from '../../words/sentence-end.ts';
import { titleAt } from '../chains/title-at.ts';
import type { RoleKeeper } from '../kept/role-keeper.ts';
import { KIN } from './between-two.ts';
import { isDeputyOfPair } from './deputies.ts';
import { headOfList, isRankOrDegree, MANY } from './head-of-list.ts';
import { rolesAround, withOf } from './roles.ts';
import { spouseBehind, spouseBeside, spouseInFront } from './spouses.ts';
import { toldBehind } from './told-behind.ts';

/** Keeps the roles that stand right before and behind the names of a block, and those that a list has in common. */
export function rolesBesideNames(
  words: BlockWords,
  named: ReadonlyMap<number, { person: Person; to: number }>,
  keep: RoleKeeper,
): void {
  const list = new NameList(words);
  let before: Named | undefined;
  for (const one of ownRoles(words, named)) {
    const { person, from, to, spans } = one;
    // "X, con gái Tổng thống Y, Thượng nghị sĩ": X is.
    const kin = before && isKin(words, before, one) ? before.person : undefined;
    for (const span of spans) keep.add((span.from >= to ? kin : undefined) ?? person, words, span);
    before = one;
    const wife = spouseBehind(words, to) ?? spouseInFront(words, from) ?? spouseBeside(words, from);
    if (wife) keep.add(person, words, wife);
    // "Hai đại biểu A (Hải An) và B (Quảng Bắc)": each is of another.
    for (const { from: at, to: end } of list.sharedWith(one)) {
      const span = { from: at, to: end };
      keep.add(person, words, withOf(span, toldBehind(words, span, to)));
    }
    for (const span of list.closedBy(one)) for (const other of list.people) keep.add(other, words, span);
  }
}

interface Named {
  person: Person;
  from: number;
  to: number;
  spans: readonly RoleSpan[];
}

/** Whether what stands between two names makes the first the kin of the second, who has a title. */
const isKin = ({ text, tokens }: BlockWords, first: Named, second: Named): boolean =>
  second.spans.some(({ to }) => to === second.from) &&
  KIN.test(text.slice(tokens[first.to - 1]?.end, tokens[second.from]?.start));

/** Each name with the roles that are his, of those that stand around it. */
function ownRoles(words: BlockWords, named: ReadonlyMap<number, { person: Person; to: number }>): Named[] {
  const around = [...named].map(([from, { person, to }]) => ({
    from,
    to,
    person,
    spans: rolesAround(words, from, to),
  }));
  // Where roles begin that stand behind a name.
  const behind = new Set<number>();
  return around.map((one, i) => {
    const { from, to } = one;
    // "Y - thành viên Z, Chủ nhiệm Ủy ban W, ông X - Trưởng ban": Y is the Chủ nhiệm.
    const isHis = ({ from: start }: RoleSpan) =>
      start < from && one.spans.some((span) => span.from >= to) && behind.has(start);
    // "Y, Chủ tịch Liên hiệp các tổ chức hữu nghị X": what goes on up to the next name is the next one's.
    const spans = one.spans.filter(
      (span) =>
        !isHis(span) &&
        (span.from < to || !goesOnTo(span, around[i + 1])) &&
        // "Trưởng và Phó Trưởng ban A, B": B is the deputy.
        !(span.to <= from && isDeputyOfPair(words, span.from) && /^(?:,|và)$/.test(words.lower[to] ?? '')),
    );
    for (const span of spans) if (span.from >= to) behind.add(span.from);
    return { ...one, spans };
  });
}

/** Is what the role begins of a longer one, which stands right before the next name? */
const goesOnTo = ({ from }: RoleSpan, next: Named | undefined): boolean =>
  next !== undefined &&
  isVietnamese(next.person.name) &&
  next.spans.some((one) => one.from === from && one.to === next.from);

/** A list that a colon opened. */
interface OpenList {
  spans: readonly RoleSpan[];
  /** Where its sentence and its last name so far end: tokens. */
  until: number;
  to: number;
  /** Whether a title of his own stands before the first. */
  isTitled: boolean;
  /** How many more it counts. */
  left: number;
  /** Whether commas part its names. */
  hasCommas: boolean;
}

/** What the names of a list have in common, walked from name to name. */
class NameList {
  readonly #words: BlockWords;
  #joined: JoinedNames | undefined;
  #shared: readonly RoleSpan[] = [];
  /** Whether those are given or taken: "… đối với ông A". */
  #isGiven = false;
  /** Whether the head counts them: "Ba phó hiệu trưởng là …". */
  #isCounted = false;
  /** "các đồng chí Ủy viên …: A, Trưởng Ban …; B": up to the end of the sentence. */
  #all: OpenList | undefined;

  /** The title in front of the first of the joined names, and whether all before the last have none. */
  #title: RoleSpan | undefined;
  #isBare = false;
  /** Where the first of the joined names stands. */
  #first = 0;

  constructor(words: BlockWords) {
    this.#words = words;
  }

  /** Those that the last name is joined to, and who bears it. */
  get people(): readonly Person[] {
    return this.#joined?.people ?? [];
  }

  /** The roles of all joined names that stand beside the last: "các ông A, B - nguyên Thứ trưởng", "luật sư A, B (cùng Đoàn luật sư Hải An)". */
  closedBy({ from, to, spans }: Named): readonly RoleSpan[] {
    const { lower, tokens } = this.#words;
    const [wasBare, title] = [this.#isBare, this.#title];
    // "ông A, bà B - Phó Chủ tịch HĐND tỉnh; …": commas join two of an item.
    const isPair =
      this.people.length === 2 &&
      !this.#joined?.isJoined &&
      /^[–-]$/.test(tokens[to]?.text ?? '') &&
      [this.#first, from].every((at) => this.#words.address[at - 1] === 1);
    if (this.people.length === 1) this.#first = from;
    if (this.people.length < 2) {
      this.#title = spans.find((span) => span.to === from);
      this.#isBare = spans.length === 0;
      return [];
    }
    this.#isBare &&= spans.length === 0;
    if (isPair && wasBare && lower[to + 1] === 'phó') {
      const behind = spans.filter((span) => span.from >= to);
      if (behind.length === spans.length) return behind.slice(0, 1);
    }
    if (wasBare && this.#joined?.isMany && /^[,–-]$/.test(tokens[to]?.text ?? '')) {
      const behind = spans.filter((span) => span.from >= to);
      // "các ông A, B, nguyên Thứ trưởng Bộ Y tế; C": behind a comma one post, up to a mark.
      const last = behind[0]?.to ?? to;
      const isOne =
        behind.length === 1 &&
        tokens[last]?.kind !== 'word' &&
        !(tokens[last]?.text === ',' && titleAt(this.#words, last + 1));
      return behind.length === spans.length &&
        (isOne || tokens[to]?.text !== ',') &&
        behind.every((span) => OF_MANY.test(`${lower[span.from]} `))
        ? behind
        : [];
    }
    const isAlike = lower[to] === '(' && /^(?:cùng|đều)$/.test(lower[to + 1] ?? '') && spans.length === 0;
    return title && isAlike && GROUPS.has(lower.slice(title.from, title.to).join(' ')) ? [title] : [];
  }

  /** The roles that the next name has from the head of its list. */
  sharedWith({ person, from, to, spans }: Named): readonly RoleSpan[] {
    const words = this.#words;
    const head = headOfList(words, from, spans);
    // "…; các đồng chí: C", "A, B và Đại tướng C": other people.
    const isTitled = spans.some((span) => span.to === from);
    if (this.#all && (head || !this.#goesOn(this.#all, from, spans, isTitled))) this.#all = undefined;
    if (head?.isOpen)
      this.#all = {
        spans: head.spans,
        until: sentenceEnd(words, from),
        to,
        isTitled,
        left: head.most,
        hasCommas: false,
      };
    if (this.#all) {
      this.#all.to = to;
      this.#all.hasCommas ||= words.lower[to] === ',';
      // "A (20 tuổi, ngụ phường Nguyễn Trãi)": what stands for no item of the list.
      if (isItem(words, from, spans)) this.#all.left -= 1;
    }
    const said = this.#all?.spans ?? head?.spans ?? [];
    // "Các Phó Thủ tướng A, B và C": all of them are.
    const joined = joinName(words, this.#joined, from, { person, to });
    this.#joined = joined;
    let many =
      head?.spans ??
      // "bổ nhiệm Phó Chánh án với các ông A và B"
      spans
        .filter((span) =>
          span.to === from ? isOfMany(words, span.from) || isJoint(words, span) : span.to < from && joined.isMany,
        )
        .slice(0, 1);
    const given = spans.filter(({ to: end }) => /^(?:đối|với|cho)$/.test(end < from ? (words.lower[end] ?? '') : ''));
    if (given.length > 0) many = given;
    // "miễn nhiệm Bí thư Huyện ủy đối với ông A và Đại tá B"
    // "Ba phó hiệu trưởng là PGS A, TS B"
    const isRank = ({ from: start, to: end }: RoleSpan) =>
      (this.#isGiven && start === rankStart(words, from)) ||
      (this.#isCounted && end === from && isRankOrDegree(words, start, from));
    const isShared = joined.people.length > 1 && !spans.some((span) => span.to <= from && !isRank(span));
    const shared = isShared ? this.#shared : [];
    if (shared.length === 0) {
      this.#shared = many;
      this.#isGiven = given.length > 0;
      this.#isCounted = head !== undefined && head.most < MANY && !head.isOpen;
    }
    return [...said, ...shared];
  }

  /** Whether the name at `from` is one of those that a colon opened: not "…; lãnh đạo các bộ: C", "… cùng C", "…, nguyên Thủ tướng C". */
  #goesOn(
    { until, to, isTitled, left, hasCommas }: OpenList,
    from: number,
    spans: readonly RoleSpan[],
    isNowTitled: boolean,
  ): boolean {
    if (left === 0 || from >= until) return false;
    // "các ủy viên Bộ Chính trị: A, B; và ba ủy viên được bầu: C"
    if (!isTitled && this.#words.lower.slice(pastBracket(this.#words, to), from).includes(':')) return false;
    if (!isTitled) return !isNowTitled;
    const first = Math.min(from, ...spans.map((span) => span.from));
    // "các Ủy viên Trung ương: Bí thư A, Chủ tịch B; và Đại sứ C"
    if (hasCommas && this.#words.lower[to] === ';' && this.#words.lower[to + 1] === 'và') return false;
    return (
      this.#words.lower[first] !== 'nguyên' && !this.#words.lower.slice(to, first).some((word) => OTHERS.test(word))
    );
  }
}

/** "Đồng Chủ tịch A và B": both are. */
const isJoint = ({ lower }: BlockWords, { from }: RoleSpan): boolean =>
  lower[from] === 'đồng' && lower[from + 1] !== 'chí';

/** First words of what several have been or are together. */
const OF_MANY = /^(?:nguyên|cựu|phó|ủy|uỷ|thành|đại) /;

/** Whether nothing but its titles and a form of address stands between a name and the mark or "và" before. */
function isItem({ tokens, address }: BlockWords, from: number, spans: readonly RoleSpan[]): boolean {
  const first = Math.min(from, ...spans.map((span) => span.from));
  const before = first - (address[first - 1] === 1 ? 1 : address[first - 2] === 2 ? 2 : 0) - 1;
  return tokens[before]?.kind === 'mark' || tokens[before]?.lower === 'và';
}

/** Lead to others than those of the list. */
const OTHERS = /^(?:các|cùng|:|lãnh|đại|với)$/;
