import { calledAgain } from '../known/called-again.ts';
import type { Speakers } from '../known/speakers.ts';
import { ONE_PERSON, PRONOUNS } from '../known/who-can-speak.ts';
import type { Report, Source } from '../words/source.ts';

/** Sentences back, those within quotations left out, in which a pronoun or a quotation without a speaker may find one. */
const REACH = 3;
/** Letters of "Ông", "Anh ấy"; a name is longer. */
const LONGEST_ADDRESS = 5;

/** Whom nobody calls so who asks them. */
const OF_COURT = /^bị (?:cáo|can)$/;

/** Where a reading of sentences stands. */
export interface Step {
  /** Number of the sentence. */
  index: number;
  /** Sentences up to it that are told and not quoted. */
  told: number;
}

/** Whom a sentence names. */
export interface One extends Step {
  person: string;
  /** Nobody and nothing stands before the name in its sentence: whom "ông" in the next means, whoever spoke before. */
  opens?: boolean;
}

/** Of whom a statement is, where nobody is named too. */
interface Said {
  person: string | null | undefined;
  index: number;
  who: string;
}

/** Who spoke last, and who was named last: whom a pronoun in the next sentences means. */
export class LastHeard {
  readonly #speakers: Speakers;
  #speaker: One | undefined;
  #named: One | undefined;
  /** Who is named in the sentences behind that one: read when a pronoun asks for it, and that few do. */
  #unread: (() => One | undefined)[] = [];
  #said: Said | undefined;

  constructor(speakers: Speakers) {
    this.#speakers = speakers;
  }

  /** The words by which the last statement calls its source: "Một quan chức Lào". */
  get who(): string | undefined {
    return this.#said?.who;
  }

  /** The same where it has no name and spoke not long ago: "Ông này" in the next sentence or the one behind is he. */
  unnamed({ index }: Step): string | undefined {
    const said = this.#said;
    return said?.person === null && index - said.index <= 2 && ONE_PERSON.test(said.who) ? said.who : undefined;
  }

  said(said: Said): void {
    this.#said = said;
  }

  spoke(person: string, step: Step): void {
    this.#speaker = { person, ...step, opens: true };
    this.#named = this.#speaker;
    this.#unread = [];
  }

  /** @param read whom the sentence names first, if anybody */
  named(read: () => One | undefined): void {
    this.#unread.push(read);
  }

  #lastNamed(): One | undefined {
    while (this.#unread.length > 0) {
      const one = this.#unread.pop()!();
      if (!one) continue;
      this.#named = one;
      this.#unread = [];
    }
    return this.#named;
  }

  /**
   * Of whom a report is.
   * @param words its source's own words, in small letters
   * @returns null for somebody without a name; nothing where that is not certain
   */
  speakerOf({ source }: Report, words: string, step: Step): string | null | undefined {
    const person = source.pronoun ? this.#meant(source.pronoun, step) : (source.person ?? this.#again(words, step));
    // "“…”, bà Hạnh dẫn lời ông Lam. Ông nói thêm": whoever spoke right before, and not who is told of first.
    const before = this.#speaker;
    const isAnother = isAddress(source) && before?.index === step.index - 1 && person !== before.person;
    return isAnother && words in PRONOUNS && this.#speakers.fits(words, before.person) ? before.person : person;
  }

  /** "Nữ ca sĩ chia sẻ …": whoever was told of last, if she is one; "quan chức này": who spoke last, if that one has a name. */
  #again(words: string, { index, told }: Step): string | null {
    const called = calledAgain(words);
    const said = this.#said;
    if (!called) return null;
    const last = [this.#lastNamed(), this.#speaker].find(
      (one) =>
        one &&
        told - one.told <= REACH &&
        (!called.isNear || one.index === index - 1) &&
        this.#speakers.is(one.person, called),
    );
    // "Một quan chức cho biết ông Lam vắng mặt. Quan chức này nói thêm": the one without a name.
    // "Chủ tọa hỏi: “…” Bị cáo đáp: “…”": who asked is another.
    const isOther = OF_COURT.test(words) && !said?.who.toLowerCase().includes(words);
    if (last && (isOther || !(said?.person === null && said.index >= last.index))) return last.person;
    const speaker = this.#speaker;
    const isHis = called.isOfficial && speaker !== undefined && said?.person === speaker.person;
    return isHis && told - speaker.told <= REACH && this.#speakers.isInOffice(speaker.person) ? speaker.person : null;
  }

  #meant(pronoun: string, { index, told }: Step): string | null | undefined {
    const isNear = (one: One) =>
      told - one.told <= REACH && this.#speakers.fits(pronoun, one.person, one.opens && one.index === index - 1);
    const said = this.#said;
    const named = this.#lastNamed();
    // "Người này nói thêm": whoever was told of last, named or not.
    if (pronoun.endsWith('này')) {
      const isLast = named !== undefined && named.index >= (said?.index ?? 0);
      return isLast && isNear(named) ? named.person : null;
    }
    // "Một quan chức Lào cho biết … Ông nói thêm": he, and nobody named before.
    // "Một quan chức cho biết ông Lam vắng mặt. Ông …": whom that one tells of.
    if (said?.index === index - 1 && said.person === null && ONE_PERSON.test(said.who)) return null;
    // Where one alone is spoken of, "ông" may stand further on.
    if (named?.opens && named.index === index - 1 && isNear(named)) return named.person;
    const people = new Set([named, this.#speaker].filter((one) => one && isNear(one)).map((one) => one!.person));
    return people.size === 1 ? [...people][0] : undefined;
  }
}

/** "Ông", "Anh ấy": nothing that says a name. */
export const isAddress = ({ start, end }: Source): boolean => end - start < LONGEST_ADDRESS;
