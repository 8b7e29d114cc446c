import type { Block } from '../../../article/article.ts';
import { subjectOf as subjectOfSentence } from '../../../entities/people/role-words/sentence-subject.ts';
import type { Statement } from '../../card.ts';
import type { Quotation } from '../../sentences/quotations.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import { toldBefore, toldByHeadline } from '../../sentences/told-before.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import { isAddress, LastHeard, type Step } from '../../speakers/sources/last-heard.ts';
import { openingSubject } from '../../speakers/sources/opening-subject.ts';
import type { Report, Source } from '../../speakers/words/source.ts';
import { BLANK, type Clause } from '../../verbs/clause.ts';
import { PrintedWhole } from '../whole/printed-whole.ts';
import { SentLetters } from '../whole/sent-letters.ts';
import { reportIn } from './find-report.ts';
import { goesOn } from './goes-on.ts';
import { clauseOf, touching } from './masked.ts';
import { isDirect } from './within-quotations.ts';

/** Hears an article sentence by sentence, and keeps which of them are statements. */
export class Hearing {
  /** By the number of their sentence. */
  readonly found = new Map<number, Statement>();
  /** “…”, bà nói: whose words they are nobody tells. */
  readonly unresolved = new Map<number, Statement>();
  readonly #blocks: readonly Block[];
  readonly #quoted: ReadonlyMap<number, readonly Quotation[]>;
  readonly #speakers: Speakers;
  readonly #last: LastHeard;
  readonly #letters = new SentLetters();
  readonly #printed = new PrintedWhole();
  #told = 0;

  constructor(blocks: readonly Block[], quoted: ReadonlyMap<number, readonly Quotation[]>, speakers: Speakers) {
    this.#blocks = blocks;
    this.#quoted = quoted;
    this.#speakers = speakers;
    this.#last = new LastHeard(speakers);
  }

  /**
   * @param before the sentence before it, of whom this one may tell whose it is
   * @param isQuestion of an interview: it is told, and says nothing
   * @param headline with the number -1, where this is the first sentence
   */
  hear(sentence: Sentence, before: Sentence | undefined, isQuestion: boolean, headline?: Sentence): void {
    const clause = clauseOf(sentence, touching(this.#quoted.get(sentence.block)!, sentence), this.#speakers);
    // “… . … . …”, ông nói: a speech, however long, is one step.
    if (/\p{L}/u.test(clause.masked)) this.#told++;
    if (isQuestion) return;
    const step: Step = { index: sentence.index, told: this.#told };
    const ofHeadline = headline && toldByHeadline(clause, this.#speakers);
    const ofBefore = ofHeadline ?? toldBefore(clause, this.#speakers);
    const told = ofBefore && this.#keepBefore(ofBefore, ofHeadline ? headline : before, sentence);
    const isAll = ofBefore && !ofHeadline?.saysMore;
    this.#remember(isAll ? told : this.#keepReport(clause, sentence, step), clause, sentence, step);
  }

  /** "… . Đó là nhận định của ông Lam.": he said what stands before, be it the headline. */
  #keepBefore({ source, verb }: Report, before: Sentence | undefined, sentence: Sentence): string | null {
    const told = { speaker: source.person, who: this.#words(source, sentence), verb };
    if (before && !this.found.has(before.index)) this.found.set(before.index, this.#statement(before, told));
    return source.person;
  }

  /** @returns whom the sentence tells of first, whether it is a statement or not: `LastHeard.speakerOf` */
  #keepReport(clause: Clause, sentence: Sentence, step: Step): string | null | undefined {
    const { index } = sentence;
    const own = reportIn(clause, this.#speakers) ?? goesOn(clause, this.found.get(index - 1));
    const report = this.#letters.reportOf(clause, index, own) ?? this.#printed.reportOf(clause, own) ?? own;
    if (!report) return undefined;
    const { source, who, verb } = report;
    let person = this.#last.speakerOf(report, wordsOf(source, clause), step);
    // "Ông đánh giá thế nào về con kênh?": he is asked.
    if (isAddress(source) && clause.masked.trimEnd().endsWith('?')) return person;
    // "Tin Chiều cho hay … Người này bác bỏ": not the paper.
    const last = PAPER.test(this.#last.who ?? '') ? undefined : this.#last.who;
    let known = who ?? (source.pronoun && person === null ? last : undefined);
    // "Ông này cho biết …": he has been told of, be it that nobody named is safely meant.
    const that = person === undefined ? THIS.exec(sentence.text.slice(source.start - sentence.start))?.[0] : undefined;
    if (that) {
      person = null;
      known = this.#last.unnamed(step) ?? that;
    }
    const told = { speaker: person ?? null, who: known ?? this.#words(source, sentence), verb };
    (person === undefined ? this.unresolved : this.found).set(index, this.#statement(sentence, told));
    this.#last.said({ person, index, who: this.found.get(index)?.who ?? '' });
    return person;
  }

  #remember(person: string | null | undefined, clause: Clause, sentence: Sentence, step: Step): void {
    this.#letters.read(clause, step.index, this.#speakers);
    this.#printed.read(clause, step.index, this.#speakers);
    if (person) {
      this.#last.spoke(person, step);
      return;
    }
    this.#last.named(() => {
      const named = firstNamed(clause, sentence, this.#speakers);
      if (!named) return undefined;
      return { person: named, ...step, opens: openingSubject(clause, this.#speakers)?.person === named };
    });
  }

  #words({ start, end }: Source, { block }: Sentence): string {
    return this.#blocks[block]!.text.slice(start, end);
  }

  #statement(of: Sentence, told: Pick<Statement, 'speaker' | 'who' | 'verb'>): Statement {
    const { block, start, end, text } = of;
    const direct = isDirect(of, touching(this.#quoted.get(block)!, of), told.verb);
    return { block, start, end, text, ...told, direct };
  }
}

const PAPER = /^(?:tờ|báo|hãng|kênh|đài|trang|truyền thông) /iu;

/** Somebody who was told of right before, named or not. */
const THIS = /^(?:ông|bà|anh|chị|cô) này(?!\p{L})/iu;

const wordsOf = ({ start, end }: Source, { masked, start: from }: Clause): string =>
  masked.slice(start - from, end - from).toLowerCase();

/** The first person named in a sentence, quotations left out: whom "ông" in the next one stands for. */
function firstNamed({ masked }: Clause, sentence: Sentence, speakers: Speakers): string | undefined {
  const named = speakers
    .within(sentence.block, sentence.start, sentence.end)
    .filter(({ person, start }) => person && !isBlank(masked[start - sentence.start]));
  return subjectOfSentence(named, ({ start }) => masked.slice(0, start - sentence.start))?.person ?? undefined;
}

const isBlank = (letter: string | undefined) => letter === BLANK || letter === ' ';
