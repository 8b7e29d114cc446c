import { subjectOf as subjectOfSentence } from '../../entities/people/words/sentence-subject.ts';
import { firstBehind } from '../../text/first-behind.ts';
import { runsOf } from '../../text/tokens.ts';
import type { Statement } from '../card.ts';
import type { Material } from '../material.ts';
import type { Sentence } from '../sentence-list.ts';
import { besideQuotation } from './beside-quotation.ts';
import { besideTheo } from './beside-theo.ts';
import { BLANK, type Clause } from './clause.ts';
import { openingSubject, subjectOf } from './find-source.ts';
import { goesOn } from './goes-on.ts';
import { interview } from './interview.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import type { Report, Source } from './source.ts';
import type { Speakers } from './speakers.ts';
import { isOfState, STANCE } from './stance-of-state.ts';
import { COUNTRIES, ONE_PERSON, PRONOUNS } from './who-can-speak.ts';
import { wholeSpeeches } from './whole-speeches.ts';

/** Sentences back, those within quotations left out, in which a pronoun or a quotation without a speaker may find one. */
const REACH = 3;
/** A quotation shorter than this is a word in marks, not speech: syllables. */
const SHORTEST_SPEECH = 4;
/** So many are speech in any sentence, fewer only where they make a good part of it. */
const LONG_SPEECH = 8;
/** Sentences of one speech within which its speaker is looked for. */
const LONGEST_SPEECH = 40;
/** Blocks that may lie between a speech and the paragraph that names its speaker: a picture, its caption. */
const MOST_BETWEEN = 3;

/** Words behind a quotation that tell of somebody, and not of "ông", who may be the one before. */
const ANOTHER = /^[\s,.–—-]*(?!(?:ông|bà|anh|chị|cô) \p{Ll})\p{L}/u;

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

/** A verb in the clause that something stands against. */
const DESPITE = /^(?:mặc )?dù [^,]*$/iu;

/**
 * Who said what. A sentence is a statement where somebody who can speak is the subject of a verb of report, where it names its source
 * ("Theo …"), or where it lies within a quotation whose speaker another sentence names; the sentences of one quotation are one statement.
 * A speaker that is not certain is left out.
 */
export function statements(material: Material): Statement[] {
  const { article, sentences, speakers } = material;
  const { questions, answers } = interview(material);
  const found = new Map<number, Statement>();
  const quoted = quotationsOf(article.blocks);
  // “…”, bà nói: whose words they are nobody tells.
  const unresolved = new Map<number, Statement>();
  let last: Heard = {};
  let told = 0;

  for (const sentence of sentences) {
    const { block, start, end, index, text } = sentence;
    const marks = touching(quoted.get(block)!, sentence);
    const clause: Clause = { block, start, masked: mask(sentence, marks, speakers) };
    // “… . … . …”, ông nói: a speech, however long, is one step.
    if (/\p{L}/u.test(clause.masked)) told++;
    if (questions.has(block)) continue;
    let report = reportIn(clause, speakers) ?? goesOn(clause, found.get(index - 1));
    let person = report && resolve(report.source, last, { index, told }, speakers);
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
      into.set(index, {
        block,
        start,
        end,
        text,
        speaker: person ?? null,
        who:
          who ??
          (source.pronoun && person === null ? last.said?.who : undefined) ??
          article.blocks[block]!.text.slice(source.start, source.end),
        verb,
        direct: isDirect(sentence, marks, verb),
      });
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

/** The quotations that share letters with a sentence; they are in reading order and do not overlap. */
function touching(marks: readonly Quotation[], { start, end }: Sentence): Quotation[] {
  const first = firstBehind(marks, (mark) => mark.end > start);
  return marks.slice(
    first,
    firstBehind(marks, (mark) => mark.start >= end),
  );
}

/** Blanks out what stands within quotation marks; and asides in brackets, so that "Công an huyện (Quảng Bắc) cho hay" is one clause, but not "(theo Tin Chiều)". */
function mask(sentence: Sentence, marks: readonly Quotation[], speakers: Speakers): string {
  let masked = sentence.text.replace(/\((?!theo )[^()]*\)/gu, (aside) => ' '.repeat(aside.length));
  // "Bộ trưởng Kế hoạch - Đầu tư", "Hội Lào - Việt": a dash within a name cuts nothing.
  if (masked.includes(' - ')) {
    let country = -9;
    for (const { start, end } of speakers.within(sentence.block, sentence.start, sentence.end)) {
      // "căng thẳng Mỹ - Trung": nor one behind a country.
      const from = (end - country < 12 && start - country === 3 ? country : start) - sentence.start;
      const to = end - sentence.start;
      masked = masked.slice(0, from) + masked.slice(from, to).replaceAll(' - ', '---') + masked.slice(to);
      if (COUNTRIES.has(sentence.text.slice(start - sentence.start, to).toLowerCase())) country = end;
    }
  }
  for (const { start, end } of marks) {
    const from = Math.max(0, start - sentence.start);
    const to = Math.min(sentence.text.length, end - sentence.start);
    if (to > from) masked = masked.slice(0, from) + BLANK.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

/** The first report of a sentence that has a safe source. */
function reportIn(clause: Clause, speakers: Speakers): Report | undefined {
  const { masked } = clause;
  const verbs = reportingVerbs(masked, BLANK);
  // "Xã mong kênh sẽ xong, ông Lam nói.": who closes a sentence said all of it.
  const closing = verbs.length > 1 ? verbs.at(-1)! : undefined;
  if (closing?.kind === 'core' && !/\p{L}/u.test(masked.slice(closing.start + closing.verb.length))) {
    const source = subjectOf(clause, closing.start, speakers, 'core');
    if (source?.person && !masked.startsWith(BLANK) && /[,▪]\s*$/u.test(masked.slice(0, source.start - clause.start)))
      return { source, verb: closing.verb };
  }
  // "Theo ông, xã luôn nói …": he says that it does.
  const theo = besideTheo(clause, speakers);
  const isTheirs = /^(?:cũng )?theo /iu.test(masked) && (theo?.source.person || theo?.source.pronoun);
  // "Theo ông Lam, xã đã yêu cầu …", "Dù xã nói nước sạch, ông Lam cho rằng …": only where nothing says it better.
  let lesser: Report | undefined;
  for (const found of verbs) {
    const { verb, start } = found;
    // "Lào ca ngợi hội là “…”": words of its own, and no mere stance.
    const isQuoted = found.kind === 'personal' && !verb.endsWith('ngại') && masked.includes(BLANK.repeat(20), start);
    const kind = isQuoted ? 'public' : found.kind;
    if (lesser && kind !== 'core') continue;
    const isStance = kind === 'personal' && STANCE.test(verb);
    const source = subjectOf(clause, start, speakers, isStance ? 'public' : kind);
    const who = source && masked.slice(source.start - clause.start, source.end - clause.start).toLowerCase();
    if (isStance && who && !source.person && !source.pronoun && !isOfState(who)) continue;
    if (source && !source.person && isTheirs) return theo;
    // "Các tỉnh phối hợp đào kênh; đề xuất giải pháp": the next task of those who said nothing before.
    const from = source && !source.person ? source.end - clause.start : start;
    const isFirst = verbs.find((one) => one.start >= from && one.kind !== 'directive') === found;
    if (isFirst && masked.slice(from, start).includes(';')) continue;
    if (source && kind !== 'directive' && !DESPITE.test(masked.slice(0, start))) return { source, verb };
    if (source) lesser ??= { source, verb };
  }
  const beside = theo && !lesser && masked.startsWith(BLANK) ? besideQuotation(clause, speakers) : undefined;
  // "“…”, bà Hạnh nhắn nhủ qua thư, theo Tin Chiều."
  if (beside?.source.person && !theo?.source.person) return beside;
  return theo ?? lesser ?? besideQuotation(clause, speakers);
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

/** Whether the sentence gives somebody's words, and not a few of them within words of its own. */
function isDirect(sentence: Sentence, marks: readonly Quotation[], verb: string): boolean {
  const all = words(sentence.text);
  return marks.some(({ start, end, closed }) => {
    const from = Math.max(start, sentence.start);
    const to = Math.min(end, sentence.end);
    if (!closed || to <= from) return false;
    const quoted = words(sentence.text.slice(from - sentence.start, to - sentence.start));
    return quoted >= SHORTEST_SPEECH && (quoted >= LONG_SPEECH || quoted > all * (verb === 'theo' ? 0.5 : 0.15));
  });
}

const words = (text: string): number => runsOf(text).length;

/** Adds the sentences that a quotation covers, whose speaker the sentence before or behind within the same quotation names, or the one right before it. */
function addWithinQuotations(
  sentences: readonly Sentence[],
  quoted: ReadonlyMap<number, Quotation[]>,
  found: Map<number, Statement>,
): void {
  for (const sentence of sentences) {
    const { block, start, end, index, text } = sentence;
    if (found.has(index)) continue;
    const mark = touching(quoted.get(block)!, sentence).find((one) => covers(one, sentence));
    const named = mark?.closed && speakerOf(mark, sentence, sentences, found);
    if (named) found.set(index, { ...named, block, start, end, text, direct: true });
  }
}

/** Nearly all of the sentence lies between the marks. */
function covers(mark: Quotation, { start, end, text }: Sentence): boolean {
  const inside = Math.min(mark.end, end) - Math.max(mark.start, start);
  return inside >= 0.85 * (end - start) && words(text) >= SHORTEST_SPEECH;
}

function speakerOf(
  mark: Quotation,
  sentence: Sentence,
  sentences: readonly Sentence[],
  found: ReadonlyMap<number, Statement>,
): Statement | undefined {
  // Another sentence of the same quotation: "… . …”, ông Lam nói."
  for (let at = sentence.index + 1; at < Math.min(sentences.length, sentence.index + LONGEST_SPEECH); at++) {
    const next = sentences[at]!;
    if (next.block !== sentence.block || next.start >= mark.end) break;
    const statement = found.get(next.index);
    if (statement) return statement;
    // "… . …” - đại biểu Lam (Quảng Bắc) …": somebody else is told of behind the mark.
    if (next.end > mark.end && ANOTHER.test(next.text.slice(mark.end - next.start))) return undefined;
  }
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - LONGEST_SPEECH); at--) {
    const before = sentences[at]!;
    if (before.block !== sentence.block) break;
    const statement = found.get(before.index);
    if (before.end > mark.start) {
      if (statement) return statement;
      // "Tiến sĩ Hạnh có bài tham luận: “…": words stand before the mark, and whose they are is not read.
      if (before.start < mark.start && /\p{L}/u.test(before.text.slice(0, mark.start - before.start))) return undefined;
      continue;
    }
    // The sentence right before the quotation, in the same paragraph.
    // "“…”, phi công này nói. “…”": and be it unnamed, who closed a speech goes on with the next.
    return statement?.speaker || (statement?.direct && /^["“]/u.test(before.text)) ? statement : undefined;
  }
  // A paragraph of speech alone goes with the statement that closes the one before.
  let opening = sentence.index;
  while (opening > Math.max(0, sentence.index - LONGEST_SPEECH) && sentences[opening - 1]!.block === sentence.block)
    opening--;
  const before = sentences[opening - 1];
  return before && sentence.block - before.block <= MOST_BETWEEN ? found.get(before.index) : undefined;
}

/** A lead that the body repeats word for word counts once. */
function onceEach(list: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return list.filter(({ text }) => !seen.has(text) && seen.add(text));
}
