import type { Person } from '../../entities.ts';
import { isVietnamese } from '../persons/same-name.ts';
import { isOfMany, type JoinedNames, joinName } from '../words/joined-names.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { RoleSpan } from '../words/role-span.ts';
import { KIN, sentenceEnd } from './career.ts';
import { isDeputyOfPair } from './deputies.ts';
import { headOfList } from './head-of-list.ts';
import type { RoleKeeper } from './role-keeper.ts';
import { rolesAround } from './roles.ts';
import { spouseBehind, spouseBeside, spouseInFront } from './spouses.ts';

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
    for (const span of list.sharedWith(one)) keep.add(person, words, span);
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

/** What the names of a list have in common, walked from name to name. */
class NameList {
  readonly #words: BlockWords;
  #joined: JoinedNames | undefined;
  #shared: RoleSpan | undefined;
  /** "các đồng chí Ủy viên …: A, Trưởng Ban …; B": up to the end of the sentence. */
  #all: { span: RoleSpan; until: number; isTitled: boolean } | undefined;

  constructor(words: BlockWords) {
    this.#words = words;
  }

  /** The roles that the next name has from the head of its list. */
  sharedWith({ person, from, to, spans }: Named): RoleSpan[] {
    const words = this.#words;
    const head = headOfList(words, from);
    // "…; các đồng chí: C", "A, B và Đại tướng C": other people.
    const isTitled = spans.some((span) => span.to === from);
    if (this.#all && (head || from >= this.#all.until || (isTitled && !this.#all.isTitled))) this.#all = undefined;
    if (head && words.tokens[head.to]?.text === ':' && words.lower[head.from] !== 'nguyên')
      this.#all = { span: head, until: sentenceEnd(words, from), isTitled };
    const said = this.#all?.span ?? head;
    // "Các Phó Thủ tướng A, B và C": all of them are.
    const joined = joinName(words, this.#joined, from, { person, to });
    this.#joined = joined;
    const many =
      head ??
      // "bổ nhiệm Phó Chánh án với các ông A và B"
      spans.find((span) => (span.to === from ? isOfMany(words, span.from) : span.to < from && joined.isMany));
    const shared = joined.people.length > 1 && !spans.some((span) => span.to <= from) ? this.#shared : undefined;
    if (!shared) this.#shared = many;
    return [said, shared].filter((span) => span !== undefined);
  }
}
