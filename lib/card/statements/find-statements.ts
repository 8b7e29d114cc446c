import type { Block, Span } from '../../article/article.ts';
import type { Statement } from '../card.ts';
import type { Material } from '../material.ts';
import { quotationsOf } from '../sentences/quotations.ts';
import type { Sentence } from '../sentences/sentence-list.ts';
import { PRONOUNS } from '../speakers/known/who-can-speak.ts';
import { Hearing } from './reports/hearing.ts';
import { inHalves } from './reports/in-halves.ts';
import { addWithinQuotations } from './reports/within-quotations.ts';
import { interview } from './whole/interview.ts';
import { labelledSpeeches } from './whole/labelled-speech.ts';
import { isSalutation } from './whole/salutation.ts';
import { wholeSpeeches } from './whole/whole-speeches.ts';

/**
 * Who said what. A sentence is a statement where somebody who can speak is the subject of a verb of report, where it names its source
 * ("Theo …"), or where it lies within a quotation whose speaker another sentence names; the sentences of one quotation are one statement, and
 * a sentence of which each half has its own speaker is two.
 * A speaker that is not certain is left out.
 */
export function statements(material: Material): Statement[] {
  const { article, speakers } = material;
  const { blocks } = article;
  const quoted = quotationsOf(blocks);
  const sentences = inHalves(material.sentences, quoted, speakers);
  const { questions, answers } = interview({ ...material, sentences });
  const hearing = new Hearing(blocks, quoted, speakers);
  const isQuestion = ({ block }: Span) => questions.has(block);
  sentences.forEach((sentence, at) => {
    const before = sentences[at - 1];
    const asked = isQuestion(sentence);
    hearing.hear(
      sentence,
      before && isQuestion(before) ? undefined : before,
      asked,
      before ? undefined : headlineOf(blocks),
    );
  });
  const { found, unresolved } = hearing;
  addWithinQuotations(sentences, quoted, found);
  for (const [index, statement] of unresolved)
    if (!found.has(index) && statement.direct && statement.who.toLowerCase() in PRONOUNS) found.set(index, statement);
  addWithinQuotations(sentences, quoted, found);
  const labelled = labelledSpeeches({ ...material, sentences });
  // What a turn holds is told with it: "Ông Lam: Kênh đã cạn. | Theo tôi, chợ nên mở."
  const turns = new Map([...labelled, ...answers].map(({ statement }) => [statement.block, statement]));
  for (const { block, start, index } of sentences) {
    const turn = turns.get(block);
    if (turn && start >= turn.start && start < turn.end) found.delete(index);
  }
  for (const { index, statement } of [...labelled, ...answers]) found.set(index, statement);
  const inOrder = [...found]
    .sort(([a], [b]) => a - b)
    .map(([, statement]) => statement)
    .filter(saysSomething);
  return wholeSpeeches(onceEach(inOrder), quoted, blocks);
}

/** The headline, where it asks nothing. */
function headlineOf([first]: readonly Block[]): Sentence | undefined {
  if (first?.kind !== 'title' || first.text.endsWith('?')) return undefined;
  return { block: 0, start: 0, end: first.text.length, text: first.text, index: -1 };
}

/** "Ông Lam phản bác.", "Trong điện có đoạn:", "Sáng 1/3, ông Lam khẳng định:" tell nothing of what he said. */
const saysSomething = ({ direct, text, who, verb }: Statement): boolean =>
  direct
    ? !(verb === 'viết' && isSalutation(text))
    : !/^[^,]{0,40}:$/u.test(text) &&
      !text.endsWith(`${verb}:`) &&
      /\p{L}/u.test(text.replace(who, '').replace(verb, ''));

/** A lead that the body repeats word for word counts once. */
function onceEach(list: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return list.filter(({ text }) => !seen.has(text) && seen.add(text));
}
