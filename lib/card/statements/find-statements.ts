import { subjectOf as subjectOfSentence } from '../../entities/people/words/sentence-subject.ts';
import type { Statement } from '../card.ts';
import type { Material } from '../material.ts';
import type { Sentence } from '../sentence-list.ts';
import { BLANK, type Clause } from './clause.ts';
import { reportIn } from './find-report.ts';
import { goesOn } from './goes-on.ts';
import { inHalves } from './in-halves.ts';
import { interview } from './interview.ts';
import { clauseOf, touching } from './masked.ts';
import { openingSubject } from './opening-subject.ts';
import { quotationsOf } from './quotations.ts';
import type { Source } from './source.ts';
import type { Speakers } from './speakers.ts';
import { toldBefore } from './told-before.ts';
import { ONE_PERSON, PRONOUNS } from './who-can-speak.ts';
import { wholeSpeeches } from './whole-speeches.ts';
import { addWithinQuotations, isDirect } from './within-quotations.ts';

/** Sentences back, those within quotations left out, in which a pronoun or a quotation without a speaker may find one. */
const REACH = 3;
/** Letters of "Ông", "Anh ấy"; a name is longer. */
const LONGEST_ADDRESS = 5;

const isAddress = ({ start, end }: Source) => end - start < LONGEST_ADDRESS;

interface One {
  person: string;
  index: number;
  /** Sentences before it that are told and not quoted. */
  told: number;
  /** Nobody and nothing stands before the name in its sentence: whom "ông" in the next means, whoever spoke before. */
  opens?: boolean;
}

/** Who spoke last, and who was named last. */
interface Heard {
  speaker?: One;
  named?: One;
  /** Of whom the last statement is, where nobody is named too. */
  said?: { person: string | null | undefined; index: number; who: string; verb: string };
}

/**
 * Who said what. A sentence is a statement where somebody who can speak is the subject of a verb of report, where it names its source
 * ("Theo …"), or where it lies within a quotation whose speaker another sentence names; the sentences of one quotation are one statement, and
 * a sentence of which each half has its own speaker is two.
 * A speaker that is not certain is left out.
 */
export function statements(material: Material): Statement[] {
  const { article, speakers } = material;
  const quoted = quotationsOf(article.blocks);
  const sentences = inHalves(material.sentences, quoted, speakers);
  const { questions, answers } = interview({ ...material, sentences });
  const found = new Map<number, Statement>();
  // “…”, bà nói: whose words they are nobody tells.
  const unresolved = new Map<number, Statement>();
  let last: Heard = {};
  let told = 0;
  const asStatement = (of: Sentence, verb: string, speaker: string | null, who: string): Statement => {
    const { block, start, end, text } = of;
    return {
      block,
      start,
      end,
      text,
      speaker,
      who,
      verb,
      direct: isDirect(of, touching(quoted.get(block)!, of), verb),
    };
  };

  for (const sentence of sentences) {
    const { block, start, index } = sentence;
    const marks = touching(quoted.get(block)!, sentence);
    const clause = clauseOf(sentence, marks, speakers);
    // “… . … . …”, ông nói: a speech, however long, is one step.
    if (/\p{L}/u.test(clause.masked)) told++;
    if (questions.has(block)) continue;
    const written = (source: Source) => article.blocks[block]!.text.slice(source.start, source.end);
    const earlier = toldBefore(clause, speakers);
    const before = sentences[index - 1];
    if (earlier && before && !found.has(index - 1) && !questions.has(before.block))
      found.set(index - 1, asStatement(before, earlier.verb, earlier.source.person, written(earlier.source)));
    let report = earlier ? undefined : (reportIn(clause, speakers) ?? goesOn(clause, found.get(index - 1)));
    let person = report ? resolve(report.source, last, { index, told }, speakers) : earlier?.source.person;
    // "“…”, bà Hạnh dẫn lời ông Lam. Ông nói thêm": whoever spoke right before, and not who is told of first.
    if (report && isAddress(report.source) && last.speaker?.index === index - 1 && person !== last.speaker.person) {
      const pronoun = clause.masked.slice(report.source.start - start, report.source.end - start).toLowerCase();
      if (pronoun in PRONOUNS && speakers.fits(pronoun, last.speaker.person)) person = last.speaker.person;
    }
    // "Ông đánh giá thế nào về con kênh?": he is asked.
    if (report && isAddress(report.source) && clause.masked.trimEnd().endsWith('?')) report = undefined;
    if (report) {
      const { source, verb, who } = report;
      const into = person === undefined ? unresolved : found;
      const known = who ?? (source.pronoun && person === null ? last.said?.who : undefined);
      into.set(index, asStatement(sentence, verb, person ?? null, known ?? written(source)));
    }
    const subject = person ?? firstNamed(clause, sentence, speakers);
    if (report) last = { ...last, said: { person, index, who: found.get(index)?.who ?? '', verb: report.verb } };
    if (person) {
      const one: One = { person, index, told, opens: true };
      last = { ...last, speaker: one, named: one };
    } else if (subject)
      last = {
        ...last,
        named: { person: subject, index, told, opens: openingSubject(clause, speakers)?.person === subject },
      };
  }
  addWithinQuotations(sentences, quoted, found);
  for (const [index, statement] of unresolved)
    if (!found.has(index) && statement.direct && /^(?:ông|bà)$/iu.test(statement.who)) found.set(index, statement);
  addWithinQuotations(sentences, quoted, found);
  for (const { index, statement } of answers) found.set(index, statement);
  const inOrder = [...found].sort(([a], [b]) => a - b).map(([, statement]) => statement);
  return wholeSpeeches(onceEach(inOrder), quoted, article.blocks);
}

function resolve(
  source: Source,
  last: Heard,
  { index, told }: { index: number; told: number },
  speakers: Speakers,
): string | null | undefined {
  if (!source.pronoun) return source.person;
  const isNear = (one: One) =>
    told - one.told <= REACH && speakers.fits(source.pronoun!, one.person, one.opens && one.index === index - 1);
  const { named, speaker, said } = last;
  // "Người này nói thêm": whoever was told of last, named or not.
  if (source.pronoun.endsWith('này')) {
    const one = named && named.index >= (said?.index ?? 0) ? named : said;
    return one?.person && isNear(one as One) ? one.person : null;
  }
  // "Một quan chức Lào cho biết … Ông nói thêm": he, and nobody named before.
  // "Một quan chức cho biết ông Lam vắng mặt. Ông …": whom that one tells of.
  if (said?.index === index - 1 && said.person === null && ONE_PERSON.test(said.who)) return null;
  // Where one alone is spoken of, "ông" may stand further on.
  if (named?.opens && named.index === index - 1 && isNear(named)) return named.person;
  const people = new Set([named, speaker].filter((one) => one && isNear(one)).map((one) => one!.person));
  return people.size === 1 ? [...people][0] : undefined;
}

/** The first person named in a sentence, quotations left out: whom "ông" in the next one stands for. */
function firstNamed({ masked }: Clause, sentence: Sentence, speakers: Speakers): string | undefined {
  const named = speakers
    .within(sentence.block, sentence.start, sentence.end)
    .filter(({ person, start }) => person && !isBlank(masked[start - sentence.start]));
  return subjectOfSentence(named, ({ start }) => masked.slice(0, start - sentence.start))?.person ?? undefined;
}

const isBlank = (letter: string | undefined) => letter === BLANK || letter === ' ';

/** A lead that the body repeats word for word counts once. */
function onceEach(list: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return list.filter(({ text }) => !seen.has(text) && seen.add(text));
}
