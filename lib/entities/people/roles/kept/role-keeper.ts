import type { Mention, Person, Role } from '../../../entities.ts';
import { bracketsClosed } from '../../role-words/role-end.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { bodyOf } from './body-of-role.ts';
import { ledParty } from './led-party.ts';

/** Nobody has more. */
const MOST_ROLES = 40;

/** The roles of each person, as they are found. */
export class RoleKeeper {
  /** Where roles stand that a name has: `block-start`. */
  readonly places = new Set<string>();
  readonly #roles = new Map<Person, Role[]>();
  readonly #partyFrom: ReadonlyMap<string, Mention>;
  readonly #partyTo: ReadonlyMap<string, Mention>;

  constructor(parties: readonly Mention[]) {
    this.#partyFrom = new Map(parties.map((one) => [`${one.block}-${one.start}`, one]));
    this.#partyTo = new Map(parties.map((one) => [`${one.block}-${one.end}`, one]));
  }

  of(person: Person): Role[] {
    return (this.#roles.get(person) ?? []).sort((a, b) => a.from.block - b.from.block || a.from.start - b.from.start);
  }

  /** Takes a role away that was another's. */
  drop(person: Person, title: string): void {
    this.#roles.set(
      person,
      (this.#roles.get(person) ?? []).filter((role) => role.title !== title),
    );
  }

  add(person: Person, words: BlockWords, span: RoleSpan, isBeside = true): void {
    const { from } = span;
    let { to } = span;
    const roles = this.#roles.get(person) ?? [];
    this.#roles.set(person, roles);
    // "Đồng chí Thượng tướng X" is a general.
    const isComrade = COMRADE.test(words.lower.slice(from, from + 3).join(' '));
    const address = words.lower[from] === 'đồng' ? 2 : 3;
    const first = isComrade && to - from > address ? from + address : from;
    const start = words.tokens[formerStart(words, first)]?.start ?? 0;
    // "giám đốc Công ty X - Lê Vũ", "Ủy viên UBND TP."
    while (
      to - first > 1 &&
      (/^[-–—]$/.test(words.tokens[to - 1]?.text ?? '') ||
        (words.lower[to - 2] === 'tp' && words.lower[to - 1] === '.'))
    )
      to -= 1;
    // "Linh mục 70 tuổi X" is a priest.
    const young = words.lower[to - 1] === 'tuổi' && words.tokens[to - 2]?.kind === 'number' ? to - 2 : to;
    // "Người phát ngôn Tổ chức Y tế thế giới (WHO) X"
    const last = bracketsClosed(words, first, young);
    const end = words.tokens[last - 1]?.end ?? start;
    const title = words.text.slice(start, end);
    // "đương kim | Ngoại trưởng"
    const post = words.lower[first + 1] === 'kim' ? first + 2 : first;
    if (isBeside) this.places.add(`${words.block}-${words.tokens[post]?.start}`);
    // "bà X, Phó Giám đốc, phụ trách cơ quan này": what she does.
    if (POINTED.test(words.lower[last] ?? '') && words.lower[from] === 'phụ') return;
    if (title.length < 2 || ADDRESS_ALONE.test(title) || roles.length >= MOST_ROLES) return;
    const known = roles.find((role) => role.title === title);
    if (known) {
      const { block } = known.from;
      if (block > words.block || (block === words.block && known.from.start > start))
        known.from = { block: words.block, start, end };
      if (span.of) known.of ??= span.of;
      return;
    }
    const party = words.tokens
      .slice(from, last)
      .map((token) => this.#partyFrom.get(`${words.block}-${token.start}`))
      .find((one) => one && one.end <= end);
    const body = bodyOf(words, first, last);
    const endingAt = (at: number) => this.#partyTo.get(`${words.block}-${at}`);
    const led = party || span.of ? undefined : ledParty(words, start, title, endingAt);
    const of = led && !/ đảng$/i.test(title) ? ` ${led.text}` : span.of;
    const its = party ?? led;
    const role: Role = {
      title,
      ...(body ? { body } : {}),
      ...(its ? { party: its.entity } : {}),
      ...(of ? { of } : {}),
      from: { block: words.block, start, end },
    };
    roles.push(role);
  }
}

/** Where the words begin that say of a role at `at` that he has it no more: "[nguyên là] Bí thư", "[từng là] Bí thư", "[trước đây là] Bí thư". */
function formerStart({ lower, person }: BlockWords, at: number): number {
  if (lower[at - 1] !== 'là' || person?.[at - 2]) return at;
  if (/^(?:nguyên|từng)$/.test(lower[at - 2] ?? '')) return at - 2;
  return lower[at - 2] === 'đây' && lower[at - 3] === 'trước' ? at - 3 : at;
}

const COMRADE = /^(?:đồng chí |đ \/ c$)/;
const POINTED = /^(?:này|đó|trên|nói)$/;

/** Forms of address among the titles, which say nothing of what somebody is, and what he does: "do ông X, Vụ trưởng …, phụ trách". */
const ADDRESS_ALONE = /^(?:(?:nữ )?đồng chí|nữ|đ\/c|phụ trách|chỉ huy)$/i;
