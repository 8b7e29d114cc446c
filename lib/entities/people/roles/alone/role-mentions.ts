import { firstBehind } from '../../../../text/first-behind.ts';
import { splitSentences } from '../../../../text/sentences.ts';
import { isCapital } from '../../../../text/tokens.ts';
import type { Mention, Person } from '../../../entities.ts';
import { isUncle } from '../../persons/known-as.ts';
import { LandsOfTitles } from '../../persons/other-lands.ts';
import { sexOf } from '../../persons/sex.ts';
import { subjectOf } from '../../role-words/sentence-subject.ts';
import { isOfMany } from '../../words/joined-names.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { giveFullerTitles } from '../kept/fuller-titles.ts';
import { bearerSoFar, isForeign, isOurs, OFFICE, RoleBearers } from '../kept/role-bearers.ts';
import { aloneRoleEnd, isFormer, isLeader } from './alone-role.ts';
import { bearerOfNext, isAmongPosts, type LastAlone } from './among-posts.ts';
import { whoAsks } from './asks-own-land.ts';
import { bearersOf } from './bearers-of.ts';
import { endAsElsewhere } from './end-as-elsewhere.ts';
import { endsQuoted } from './ends-quoted.ts';
import { headOfLand } from './head-of-land.ts';
import { calledAfterHouse } from './houses.ts';
import { isNamedAgain, isNamedRightBefore, type NamedSpan, namedBefore } from './named-spans.ts';
import { NOT_MEANT } from './not-meant.ts';
import { Court } from './of-the-court.ts';
import { bearsIt, pointedRole } from './pointed-role.ts';
import { goesOnWith, guestOf, isPronounFirst, isUncleAt, POINTING, PRONOUNS, pronounEnd } from './pronouns.ts';

/**
 * Roles and forms of address that stand alone and are safe to resolve: a role that one person of the article alone bears
 * ("Bí thư Thành ủy khẳng định …"), and "Ông", "Bà", "Đồng chí" at the head of a sentence after one that opens with its person.
 * Adds them to `person.roleMentions` and gives them back in reading order; where they say more than a role beside the name, that grows by it.
 * @param given where roles stand that a name beside them bears: `block-start`
 */
export function findRoleMentions(
  people: readonly Person[],
  blocks: readonly BlockWords[],
  given: ReadonlySet<string>,
): Mention[] {
  const reader = new RoleReader(people, blocks, given);
  const found = blocks.flatMap((words) => reader.read(words));
  giveFullerTitles(people, reader.alone, blocks);
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** A sentence that is being read. */
interface Sentence {
  words: BlockWords;
  /** Everybody named in its block. */
  named: readonly NamedSpan[];
  /** Its first token; -1 where none begins with it. */
  at: number;
  /** Where it speaks of somebody, behind a quotation, and where it ends: UTF-16 offsets in its block. */
  from: number;
  end: number;
  /** The first person of it; without `person` a role of nobody in sight. */
  first: { start: number; person: Person | undefined } | undefined;
}

/** Reads an article block by block and remembers whom it spoke of last. */
class RoleReader {
  /** Of what it found, the roles that are one person's by their words alone. */
  readonly alone: Mention[] = [];
  readonly #given: ReadonlySet<string>;
  readonly #named: ReadonlyMap<number, readonly NamedSpan[]>;
  readonly #bearers: RoleBearers;
  readonly #court: Court;
  /** Those from abroad alone; made when somebody is called "ngài". */
  #guests: RoleBearers | undefined;
  readonly #people: readonly Person[];
  /** Whom "Bác" alone means. */
  readonly #uncle: Person | undefined;
  readonly #lands: LandsOfTitles;
  readonly #sexes: ReadonlyMap<Person, ReturnType<typeof sexOf>>;
  /** The subject of the sentence before. */
  #subject: Person | undefined;
  /** All whom it names. */
  #beside: readonly NamedSpan[] = [];
  /** Whom alone the block before names. */
  #told: Person | undefined;
  /** Who was named last in the blocks before. */
  #last: Person | undefined;

  constructor(people: readonly Person[], blocks: readonly BlockWords[], given: ReadonlySet<string>) {
    this.#given = given;
    const named = people.flatMap((person) =>
      person.mentions.map(({ block, start, end }) => ({ block, start, end, person })),
    );
    this.#named = Map.groupBy(
      named.sort((a, b) => a.start - b.start),
      ({ block }) => block,
    );
    this.#bearers = bearersOf(people, blocks, this.#named);
    this.#court = new Court(people);
    this.#people = people;
    this.#uncle = people.find(({ name }) => isUncle(name));
    this.#lands = new LandsOfTitles(blocks, people);
    this.#sexes = new Map(people.map((person) => [person, sexOf(person, blocks)]));
  }

  read(words: BlockWords): Mention[] {
    const named = this.#named.get(words.block) ?? [];
    const starts = new Map(words.tokens.map((token, at) => [token.start, at]));
    const found: Mention[] = [];
    let next = 0;
    let [read, isQuoted] = [0, false];
    for (const { start, end } of splitSentences(words.text)) {
      while (named[next] && (named[next]?.start ?? 0) < start) next += 1;
      let last = next;
      while ((named[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
      const here = named.slice(next, last);
      isQuoted = endsQuoted(words.text.slice(read, start), isQuoted);
      read = start;
      const speaks = isQuoted || /^["“]/.test(words.text[start] ?? '');
      // "“… Thủ tướng chỉ đạo …”, ông Lam nói": he speaks, whoever is named in what he says.
      const quoted = speaks
        ? Math.max(start, ...['"', '”'].map((mark) => words.text.lastIndexOf(mark, end - 1)))
        : start;
      const speaker = quoted > start ? here.find((one) => one.start > quoted) : undefined;
      const from = speaker ? quoted : start;
      const first = speaker ?? subjectOf(here, (one) => words.text.slice(start, one.start));
      const sentence: Sentence = { words, named, at: starts.get(start) ?? -1, from, end, first };
      found.push(...this.#roles(sentence));
      if (!isQuoted) found.push(...this.#pronoun(sentence), ...this.#again(sentence));
      this.#goOn(sentence, speaks);
      this.#beside = here;
    }
    this.#last = named.at(-1)?.person ?? this.#last;
    this.#told = named.every(({ person }) => person === named[0]?.person) ? named[0]?.person : undefined;
    return found;
  }

  /** Posts that stand alone, each with who bears it. */
  #roles(sentence: Sentence): Mention[] {
    const { words, named, at, end: stop } = sentence;
    const { lower, tokens, title } = words;
    const who = (from: number, to: number) => this.#bearer(words, from, to);
    const found: Mention[] = [];
    let alone: LastAlone | undefined;
    for (let i = Math.max(0, at); i < tokens.length && (tokens[i]?.start ?? 0) < stop; i += 1) {
      // "Đồng chí Bí thư Thành ủy": the role behind it tells who is meant.
      if (lower[i] === 'đồng' && lower[i + 1] === 'chí') {
        i += 1;
        continue;
      }
      if (this.#uncle && isUncleAt(words, i))
        found.push(mentionOf(sentence, i, i + 1, this.#uncle, 'what all call him'));
      const again = this.#calledAgain(sentence, i);
      if (again) {
        found.push(again);
        i = Math.max(i, firstBehind(tokens, (token) => token.start >= again.end) - 1);
        continue;
      }
      const length = title[i] ?? 0;
      const end = aloneRoleEnd(words, i);
      // "phó Tổng thống", "cố Tổng thống": somebody else than the Tổng thống.
      const isSmall =
        length > 1 && !isCapital(tokens[i]) && !isLeader(words, i) && (!isFormer(words, i) || lower[i] === 'cố');
      if (isSmall && (end === 0 || !who(i, end))) {
        i += length - 1;
        continue;
      }
      const start = tokens[i]?.start ?? 0;
      // The role that a name beside it already gave is said of the name, it does not stand for it.
      if (end === 0 || this.#given.has(`${words.block}-${start}`)) {
        // "chức danh Phó Chủ tịch": no Chủ tịch in it either.
        if (length > 1) i += length - 1;
        continue;
      }
      const isAddressed = lower[i - 2] === 'đồng' && lower[i - 1] === 'chí';
      // "hai đồng chí Tổng Bí thư"
      // "các đồng chí Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an": each of them is both.
      const isMany: boolean =
        (isAddressed && isOfMany(words, i - 2)) ||
        (alone?.isMany === true && alone.end + 1 === i && lower[alone.end] === ',');
      const isOthers = isMany || isAmongPosts(words, i, end, alone, who);
      const bears = isOthers ? undefined : (bearerOfNext(words, i, end, who) ?? who(i, end));
      const asks = bears && whoAsks(bears, words, end, () => this.#allWith(lower.slice(i, end).join(' ')));
      const bearer = asks && isNamedRightBefore(asks, words, i, named) ? undefined : asks;
      alone = { end, bearer, isBare: end - i === length, isMany };
      const to = bearer ? endAsElsewhere(words, i, end, bearer) : end;
      if (bearer) {
        found.push(mentionOf(sentence, isAddressed ? i - 2 : i, to, bearer, 'role of one person alone'));
        this.alone.push(found.at(-1) as Mention);
      } else opensWith(sentence, start, undefined);
      i = to - 1;
    }
    return found;
  }

  /** "đại biểu này", "nữ ca sĩ": whoever was named last, where that is what he is. */
  #calledAgain(sentence: Sentence, at: number): Mention | undefined {
    const { words, named } = sentence;
    const house = calledAfterHouse(words, at);
    const owner = house && this.#bearers.only(house.post);
    if (house && owner) return mentionOf(sentence, at, house.to, owner, 'called after where he works');
    const pointed = pointedRole(words, at);
    if (!pointed) {
      const one = words.title[at] === 2 ? this.#court.oneAt(words, at, named) : undefined;
      return one && mentionOf(sentence, at, at + 2, one, 'the only one of the paragraph');
    }
    const fits = (one: Person) => bearsIt(one, pointed, this.#sexes.get(one));
    const person = namedBefore(named, words.tokens[at]?.start ?? 0, words.text, fits) ?? this.#last;
    return person && person !== 'quoted' && fits(person)
      ? mentionOf(sentence, at, pointed.to, person, 'pointed at')
      : undefined;
  }

  #bearer(words: BlockWords, from: number, to: number): Person | undefined {
    const textFrom = (at: number) => words.text.slice(words.tokens[at]?.start, words.tokens[to - 1]?.end);
    const land = isLeader(words, from) ? from + (words.title[from] ?? 0) : 0;
    const leader = land > 0 && words.place[land] === to - land ? this.#bearers.leader(textFrom(land)) : undefined;
    if (leader) return leader;
    // "Ngài Chủ tịch" is a guest, whoever is Chủ tịch here.
    const guest = words.lower[from - 1] === 'ngài' ? this.#guest(textFrom(from)) : undefined;
    const head = () => headOfLand(this.#people, words, from, to);
    const bearer = guest ?? this.#bearers.only(textFrom(from)) ?? head();
    const here = { block: words.block, start: words.tokens[from]?.start ?? 0, text: words.text };
    const one = bearer && bearerSoFar(bearer, this.#people, here, textFrom(from));
    // "Tay vợt người Pháp" is none of ours.
    const isOfLand = words.lower[to] === 'người' && words.place[to + 1] && words.lower[to + 1] !== 'việt';
    if (one && isOfLand && !isForeign(one)) return undefined;
    // "Nữ ca sĩ" is no man.
    if (one && words.lower[from] === 'nữ' && this.#sexes.get(one) === 'man') return undefined;
    if (one && this.#lands.isOpen(one, words, from)) return head();
    const thought = one && { one, people: this.#people, words, from, to };
    if (thought && NOT_MEANT.some(({ refuses }) => refuses(thought))) return undefined;
    return one && isOurs(one, here, textFrom(from)) ? undefined : one;
  }

  #guest(role: string): Person | undefined {
    this.#guests ??= new RoleBearers(this.#people.filter(isForeign));
    return this.#guests.only(role);
  }

  /** "Ông", "Bà", "Đồng chí" at the head of a sentence for the subject of the one before. */
  #pronoun(sentence: Sentence): Mention[] {
    const { words, at } = sentence;
    const subject = words.lower[at] === 'samdech' ? guestOf(this.#subject, this.#beside) : this.#subject;
    if (at < 0 || !subject || isNamedAgain(subject, sentence)) return [];
    const { lower, tokens, title } = words;
    const to = pronounEnd(words, at);
    const kind = PRONOUNS.get(lower[at] ?? '');
    const sex = this.#sexes.get(subject);
    const fits = kind === 'anyone' || (kind === 'woman' && sex === 'woman') || (kind === 'man' && sex !== 'woman');
    const next = tokens[to];
    if (to === 0 || !fits || next?.kind !== 'word' || isCapital(next) || POINTING.has(next.text) || title[to])
      return [];
    return [mentionOf(sentence, at, to, subject, 'stands for the subject before')];
  }

  /** "Thủ tướng nhấn mạnh …" behind a sentence on one of several Thủ tướng. */
  #again(sentence: Sentence): Mention[] {
    const { words, first } = sentence;
    // "Theo Bộ trưởng, …"
    const at = words.lower[sentence.at] === 'theo' ? sentence.at + 1 : sentence.at;
    const subject = this.#subject ?? (sentence.at === 0 ? this.#told : undefined);
    const end = at < 0 ? 0 : aloneRoleEnd(words, at);
    const start = words.tokens[at]?.start;
    if (end - at !== words.title[at] || !subject || !first || first.person || first.start !== start) return [];
    const role = words.lower.slice(at, end).join(' ');
    if (!OFFICE.test(role)) return [];
    const all = this.#allWith(role);
    if (!all.includes(subject) || this.#beside.some(({ person }) => person !== subject && all.includes(person)))
      return [];
    const asks = whoAsks(subject, words, end, () => all);
    if (!asks) return [];
    sentence.first = undefined;
    return [mentionOf(sentence, at, end, asks, 'called again as the subject before')];
  }

  /** All whose role begins so. */
  #allWith(role: string): Person[] {
    return this.#people.filter(({ roles }) =>
      roles.some(({ title }) => `${title.toLowerCase()} `.startsWith(`${role} `)),
    );
  }

  /** @param speaks somebody's own words */
  #goOn({ words, at, end, first }: Sentence, speaks: boolean): void {
    // “Chúng tôi sẽ làm” between two sentences on somebody changes nothing, nor does "Năm ấy, ông lên ngôi, kế vị vua cha X".
    if (this.#subject && first && at >= 0 && isPronounFirst(words, at, first.start)) return;
    if (!first && this.#subject && goesOnWith(this.#sexes.get(this.#subject), words, at, end)) return;
    if (first || !speaks) this.#subject = first?.person;
  }
}

/** A role mention, kept with its person too. */
function mentionOf(sentence: Sentence, from: number, to: number, person: Person, why: string): Mention {
  const { text, tokens, block } = sentence.words;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const mention: Mention = { kind: 'role', block, start, end, text: text.slice(start, end), entity: person.id, why };
  person.roleMentions.push(mention);
  opensWith(sentence, start, person);
  return mention;
}

/** The first of a sentence is who stands first in it. */
function opensWith(sentence: Sentence, start: number, person: Person | undefined): void {
  if (start >= sentence.from && (!sentence.first || start < sentence.first.start)) sentence.first = { start, person };
}
