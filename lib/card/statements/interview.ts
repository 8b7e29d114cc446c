import type { Block } from '../../article/article.ts';
import type { Statement } from '../card.ts';
import type { Material } from '../material.ts';
import { isRunning, type Sentence } from '../sentence-list.ts';
import { firstTold } from './first-told.ts';

/** Fewer questions make no interview. */
const FEWEST_QUESTIONS = 2;
/** Letters of a question at most. */
const LONGEST_QUESTION = 500;

/** "- Thưa ông, …?", "* Ông nghĩ gì?", "PV: …?", "Anh có tiếc không?" */
const ASKS = /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Bb]ộ trưởng|[Đđ]ại biểu)(?! \p{Lu})(?!\p{L})/u;
/** "- …", "PV: …" */
const MARKED = /^(?:[-–*•]|(?:PV|Phóng viên|Hỏi)[\s:])/u;
/** "- Ông Lam: ", "TS Trịnh Hoài Lam: " */
const LABEL = /^[-–*•\s]*([^:.!?"“]{2,70}):\s+(?=\S)/u;
const TALK = /phỏng vấn|trao đổi|trò chuyện|trả lời|chia sẻ với/iu;

/** Questions and answers: which blocks ask, and the first sentence of each answer with whoever gives it. */
export interface Interview {
  questions: ReadonlySet<number>;
  answers: readonly { index: number; statement: Statement }[];
}

export function interview({ article, sentences, speakers }: Material): Interview {
  const { blocks } = article;
  const questions = new Set<number>();
  blocks.forEach((block, at) => {
    if (isQuestion(block)) questions.add(at);
  });
  if (questions.size < FEWEST_QUESTIONS) return { questions: new Set(), answers: [] };
  const first = Math.min(...questions);
  const asked = answerer(first);
  const byBlock = Map.groupBy(sentences, ({ block }) => block);
  const answers: { index: number; statement: Statement }[] = [];
  for (const at of questions) {
    let block = at + 1;
    while (block < blocks.length && !isRunning(blocks[block]!)) block++;
    if (questions.has(block) || block > at + 3) continue;
    const { text: whole = '' } = blocks[block] ?? {};
    const label = LABEL.exec(whole);
    const labelled = label && speakers.within(block, 0, label[0].length).find(({ person }) => person);
    const from = labelled ? label[0].length : whole.search(/[^-–*•\s]/u);
    const who = labelled ? { person: labelled.person, who: label[1]! } : asked;
    const told = firstTold(whole, from, byBlock.get(block) ?? []);
    if (!who || !told) continue;
    const { index, start, end, text } = told;
    answers.push({
      index,
      statement: { block, start, end, text, speaker: who.person, who: who.who, verb: 'theo', direct: true },
    });
  }
  return { questions, answers };

  /** Whom the text before the first question tells to be asked: the one named where they talk, or the only one. */
  function answerer(before: number): { person: string | null; who: string } | undefined {
    const named = (only: (sentence: Sentence) => boolean) =>
      sentences
        .filter((one) => one.block < before && only(one))
        .flatMap(({ block, start, end }) => speakers.within(block, start, end).filter(({ person }) => person));
    const isMarked = [...questions].every((at) => MARKED.test(blocks[at]!.text));
    for (const list of [named(({ text }) => TALK.test(text)), isMarked ? named(() => true) : []]) {
      const one = list[0];
      if (one && list.every(({ person }) => person === one.person))
        return { person: one.person, who: blocks[one.block]!.text.slice(one.start, one.end) };
    }
    return undefined;
  }
}

const isQuestion = (block: Block): boolean =>
  (isRunning(block) || block.kind === 'heading') &&
  block.text.length < LONGEST_QUESTION &&
  /\?\s*$/u.test(block.text) &&
  !/^["“]/u.test(block.text) &&
  (MARKED.test(block.text) || ASKS.test(block.text));
