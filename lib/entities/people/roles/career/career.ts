import type { Person } from '../../../entities.ts';
import type { Sex } from '../../persons/sex.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { subjectOf } from '../../role-words/sentence-subject.ts';
import { isOfMany, type JoinedNames, joinName } from '../../words/joined-names.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { endsSentence } from '../../words/sentence-end.ts';
import { aloneRoleEnd } from '../alone/alone-role.ts';
import { OF_SEX } from '../alone/pronouns.ts';
import { BEATS, becomes, IS_OF, KIN } from '../beside/between-two.ts';
import { isHeadAndDeputy } from '../beside/deputies.ts';
import { isBesideOf, roleBehindLink, type Subject } from '../chains/career-link.ts';
import { roleChain } from '../chains/role-chain.ts';
import { pastTerm, wholeEnd } from '../chains/role-reach.ts';
import { isServed } from '../chains/serving.ts';
import { titleAt } from '../chains/title-at.ts';
import type { RoleBearers } from '../kept/role-bearers.ts';
import { type Appointed, allAppointed, appointedTo } from './appointed-together.ts';
import { isChoosing, isChosenBy } from './chosen-by.ts';
import { celebratedOf, isComradeAlone, isOccasionOf } from './comrade-alone.ts';
import { givenUp, isOfNext } from './post-of-next.ts';

/** So far from its person a role may be named in the sentence: tokens. */
const FAR = 45;
/** Opens what somebody is in a clause in front. */
const IN_OFFICE: ReadonlySet<string> = new Set(['với cương', 'trên cương', 'ở cương', 'với tư', 'trong vai']);

/** Among so many of a sentence its subject is looked for. */
const MOST_TOLD = 8;

/** What an obituary or the life of a new leader goes on with in a line of its own. */
const HOMES: ReadonlySet<string> = new Set([
  'thường trú',
  'trú quán',
  'quê quán',
  'nguyên quán',
  'nơi ở',
  'sinh ngày',
  'chức vụ',
]);

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
  const reader = new CareerReader(words, named, sexOf, last, bearers);
  for (let at = 0; at < words.tokens.length; ) at = reader.readAt(at);
  return reader.found;
}

/** Of whom the text speaks at each token of a block, and what it says that he is or was. */
class CareerReader {
  readonly found: { person: Person; span: RoleSpan }[] = [];
  readonly #words: BlockWords;
  readonly #named: ReadonlyMap<number, { person: Person; to: number }>;
  readonly #sexOf: (person: Person) => Sex | undefined;
  readonly #last: LastNamed;
  readonly #bearers: RoleBearers;

  #subject: Subject | undefined;
  /** Those that the sentence names, null for a role of nobody in sight. */
  #told: { start: number; person: Person | null }[] = [];
  #begins = 0;
  /** Does nothing but marks stand before in this sentence? */
  #opens = true;
  /** The persons of a list up to the last name: "các ông A, B và C làm …". */
  #list: JoinedNames | undefined;
  #appointed: Appointed | undefined;
  /** "ông X (con trai ông Y) làm …": who is spoken of around the bracket, and where that opened. */
  #around: Subject | undefined;
  #opened = 0;
  /** Where the last role ends. */
  #reached = 0;

  constructor(
    words: BlockWords,
    named: ReadonlyMap<number, { person: Person; to: number }>,
    sexOf: (person: Person) => Sex | undefined,
    last: LastNamed,
    bearers: RoleBearers,
  ) {
    this.#words = words;
    this.#named = named;
    this.#sexOf = sexOf;
    this.#last = last;
    this.#bearers = bearers;
  }

  /** Reads what begins at a token; where to go on. */
  readAt(at: number): number {
    const { tokens, lower } = this.#words;
    const name = this.#named.get(at);
    if (name) return this.#readName(at, name);
    this.#readBracket(at);
    // "X cho rằng nhiều người giữ chức …", "cùng X là 9 người khác nguyên là …", "X, Chủ tịch; các đồng chí nguyên là lãnh đạo …": others.
    if (
      lower[at] === 'rằng' ||
      (lower[at] === 'khác' && lower[at - 1] === 'người') ||
      (tokens[at - 2]?.text === ';' && isOfMany(this.#words, at))
    )
      this.#subject = undefined;
    if (endsSentence(this.#words, at)) return this.#closeSentence(at);
    // "Chủ tịch tỉnh nói …. Ông là …": the one who bears it.
    const alone = this.#told.length === 0 && this.#words.title[at] ? aloneRoleEnd(this.#words, at) : 0;
    if (alone > 0)
      this.#tell(at, this.#bearers.only(this.#words.text.slice(this.#startOf(at), tokens[alone - 1]?.end)) ?? null);
    if (isComradeAlone(this.#words, at) && !this.#named.has(at + 2)) return this.#readComrade(at);
    const pronoun = OF_SEX.get(lower[at] ?? '');
    if (pronoun && this.#words.address[at] && !this.#named.has(at + 1) && !this.#words.title[at + 1])
      return this.#readPronoun(at, pronoun);
    if (this.#opens && !this.#subject && this.#last.any && HOMES.has(`${lower[at]} ${lower[at + 1]}`))
      this.#subject = { person: this.#last.any, to: at, goesOn: true };
    const held = this.#opens && !this.#subject ? this.#heldInFront(at) : undefined;
    if (held) return this.#readHeld(held);
    if (tokens[at]?.kind === 'word') this.#opens = false;
    const subject = this.#subject;
    if (!subject || at - Math.max(subject.to, this.#reached) >= FAR) return at + 1;
    const listed = subject.goesOn && /^[;:]$/.test(tokens[at - 1]?.text ?? '') ? titleAt(this.#words, at) : undefined;
    const role = listed ?? roleBehindLink(this.#words, at, subject);
    return role === undefined ? at + 1 : this.#readRoles(at, roleChain(this.#words, role), subject);
  }

  #readName(at: number, name: { person: Person; to: number }): number {
    const { lower, text } = this.#words;
    this.#list = joinName(this.#words, this.#list, at, name);
    this.#appointed = appointedTo(this.#words, this.#appointed, at, name, this.#list);
    // "Đối thủ của X trong năm nay là công tố viên …": not X.
    // "X, con trai ông Y, được bổ nhiệm …": X is.
    const isKin = this.#subject && KIN.test(text.slice(this.#startOf(this.#subject.to), this.#startOf(at)));
    // "X đánh bại Y trở thành Tổng thống": X is.
    const isBeaten =
      this.#subject &&
      becomes(this.#words, name.to) &&
      BEATS.test(text.slice(this.#startOf(this.#subject.to), this.#startOf(at)));
    // "X, thư ký của Chủ tịch nước Y, giữ chức …", "X là bạn của Chủ tịch nước Y, từng giữ chức …": X does.
    const isHis =
      this.#subject && (isServed(this.#words, this.#subject.to, at) || this.#isOfHim(this.#subject, at, name.to));
    if (!isKin && !isBeaten && !isHis)
      this.#subject = lower[at - 1] === 'của' || isBesideOf(this.#words, at) ? undefined : name;
    this.#opens = false;
    this.#tell(at, name.person);
    remember(this.#last, name.person, this.#sexOf(name.person));
    return name.to;
  }

  /** Does the sentence say of the subject that he is somebody of whom it names, up to a comma: "X là bạn thân của ông Y, …"? */
  #isOfHim({ to }: Subject, at: number, end: number): boolean {
    const { text, tokens } = this.#words;
    return tokens[end]?.text === ',' && IS_OF.test(text.slice(tokens[to - 1]?.end, this.#startOf(at)));
  }

  #readBracket(at: number): void {
    const { tokens } = this.#words;
    if (tokens[at]?.text === '(') {
      this.#around = this.#named.has(at + 1) ? undefined : this.#subject;
      this.#opened = at;
    } else if (tokens[at]?.text === ')' && this.#around) {
      // "X (61 tuổi) là …"; but "X xem tập đoàn (VNT) là …"
      const isBeside = this.#around.to === this.#opened || tokens[this.#around.to]?.text === ',';
      this.#subject = { ...this.#around, to: at + 1, ...(isBeside ? {} : { isFar: true }) };
      this.#around = undefined;
    }
  }

  #closeSentence(at: number): number {
    this.#last.opened = this.#opener();
    [this.#subject, this.#told, this.#begins, this.#opens] = [undefined, [], at + 1, true];
    return at + 1;
  }

  /** The subject of the sentence, of those that it has named. */
  #opener(): Person | null | undefined {
    return subjectOf(this.#told, ({ start }) => this.#words.text.slice(this.#startOf(this.#begins), start))?.person;
  }

  /** "Với cương vị là Bí thư, Chủ tịch tỉnh, | ông chịu trách nhiệm": the roles, and where the pronoun stands whose they are. */
  #heldInFront(at: number): { spans: RoleSpan[]; pronoun: number } | undefined {
    const words = this.#words;
    const person = this.#last.any;
    if (!person || !IN_OFFICE.has(`${words.lower[at]} ${words.lower[at + 1]}`)) return undefined;
    const role = roleBehindLink(words, at, { person, to: at });
    const spans = role === undefined ? [] : roleChain(words, role);
    const pronoun = pastTerm(words, spans.at(-1)?.to ?? at);
    const isAlone =
      OF_SEX.has(words.lower[pronoun] ?? '') && !this.#named.has(pronoun + 1) && !words.title[pronoun + 1];
    return isAlone && words.lower[pronoun - 1] === ',' ? { spans, pronoun } : undefined;
  }

  #readHeld({ spans, pronoun }: { spans: RoleSpan[]; pronoun: number }): number {
    const next = this.#readPronoun(pronoun, OF_SEX.get(this.#words.lower[pronoun] ?? '') ?? 'man');
    if (this.#subject) this.#give([this.#subject.person], spans);
    return next;
  }

  #readPronoun(at: number, pronoun: Sex): number {
    const opens = this.#opens;
    const last = this.#last;
    const sexOf = this.#sexOf;
    // "Ông Lam gặp ông Bình. Ông là Ủy viên …": the one who opened the sentence before.
    // "Thủ tướng Weiss xác nhận ông là ứng viên": the only one whom the sentence has named.
    const first = opens ? last.opened : this.#subject && this.#told.length === 1 ? this.#opener() : undefined;
    const opener = first && (sexOf(first) ?? pronoun) === pronoun ? first : undefined;
    const person =
      opens && last.opened === null
        ? undefined
        : (opener ?? last[pronoun] ?? (last.any && sexOf(last.any) === undefined ? last.any : undefined));
    if (person) this.#tell(at, person);
    this.#opens = false;
    this.#subject = person && !isBesideOf(this.#words, at) ? { person, to: at + 1 } : undefined;
    return at + 1;
  }

  /** "Từ năm 1955, | đồng chí là Bộ trưởng": who opened the sentence before, or this one. */
  #readComrade(at: number): number {
    const { opened, any } = this.#last;
    const told = this.#told.map(({ person }) => person);
    const before = opened === null ? undefined : (opened ?? any);
    const person = isOccasionOf(this.#words, at) ? celebratedOf(told, any) : told.length > 0 ? told[0] : before;
    if (person) this.#tell(at, person);
    this.#opens = false;
    this.#subject = person ? { person, to: at + 2 } : undefined;
    return at + 2;
  }

  /** Gives the roles behind a link at `at` to those of whom they are said. */
  #readRoles(at: number, spans: RoleSpan[], subject: Subject): number {
    const { lower, address } = this.#words;
    const end = spans[spans.length - 1]?.to;
    const given = givenUp(this.#words, subject.to, at, spans);
    const next = given && this.#named.get(given.of + 1 + (address[given.of + 1] ?? 0));
    if (given && next) {
      this.#give([next.person], given.spans);
      return given.of;
    }
    if (isOfNext(this.#words, subject.to, at, end ?? at)) return end ?? at + 1;
    // "X trình việc miễn nhiệm chức vụ Bộ trưởng đối với ông Y": not X's.
    let behind = end ?? at;
    for (let next = pastTerm(this.#words, behind); next > behind; ) {
      behind = headLength(this.#words, next) > 0 ? wholeEnd(this.#words, next) : next;
      next = pastTerm(this.#words, behind);
    }
    if ((lower[behind] === 'đối' && lower[behind + 1] === 'với') || (lower[behind] === 'với' && address[behind + 1]))
      return behind;
    // "Y, người được X chọn làm cố vấn", "… X đề cử làm giám đốc": Y is.
    if (isChoosing(this.#words, subject.to, at)) {
      const chosen = isChosenBy(this.#words, subject.to) ? this.#told[this.#told.length - 2]?.person : undefined;
      if (chosen) this.#give([chosen], spans);
      return behind;
    }
    const list = this.#list;
    // "A và ông B, khi đó là Chủ tịch", "A và ông B - kiêm Chủ nhiệm": B alone.
    const isJoined = list?.isJoined && !/^[,–-]$/.test(this.#words.tokens[subject.to]?.text ?? '');
    // "A, B (cùng là Phó Giám đốc)", "A và B, đều là …"
    const isAlike = /^[,(] (?:cùng|đều)$/.test(lower.slice(subject.to, at).join(' '));
    const isOfAll = list?.to === subject.to && (list.isMany || isJoined || isAlike);
    const people =
      isOfAll && list ? list.people : (allAppointed(this.#words, this.#appointed, subject.to, at) ?? [subject.person]);
    if (people.length === spans.length && (lower[at] === 'lần' || isHeadAndDeputy(this.#words, spans)))
      for (const [turn, person] of people.entries()) this.#give([person], spans.slice(turn, turn + 1));
    // "lần lượt làm": to each another one.
    else this.#give(lower[at] === 'lần' ? [subject.person] : people, spans);
    this.#reached = end ?? at + 1;
    return this.#reached;
  }

  #give(people: readonly Person[], spans: readonly RoleSpan[]): void {
    for (const person of people) for (const span of spans) this.found.push({ person, span });
  }

  #tell(at: number, person: Person | null): void {
    if (this.#told.length < MOST_TOLD) this.#told.push({ start: this.#startOf(at), person });
  }

  #startOf(at: number): number {
    return this.#words.tokens[at]?.start ?? this.#words.text.length;
  }
}

function remember(last: LastNamed, person: Person, sex: Sex | undefined): void {
  last.any = person;
  if (sex) last[sex] = person;
}
