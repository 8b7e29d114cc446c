import type { Block } from '../../../article/article.ts';
import type { Statement } from '../../card.ts';
import type { Material } from '../../material.ts';
import { isRunning, type Sentence } from '../../sentences/sentence-list.ts';
import type { Named } from '../../speakers/known/speakers.ts';
import { endOfTurn, firstTold } from './first-told.ts';

/** Fewer questions make no interview. */
const FEWEST_QUESTIONS = 2;
/** So many where none of them says that it asks somebody. */
const FEWEST_BARE = 3;
/** Letters of a question at most. */
const LONGEST_QUESTION = 500;

/** "- Thưa ông, …?", "* Ông nghĩ gì?", "PV: …?", "Anh có tiếc không?" */
const ASKS =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|(?:[Bb]ộ|[Tt]hứ) trưởng|[Đđ]ại (?:biểu|sứ)|[Gg]iáo sư)(?! \p{Lu})(?!\p{L})/u;
/** "- …", "PV: …" */
const MARKED = /^(?:[-–*•]|(?:PV|Phóng viên|Hỏi)[\s:])/u;
/** "- Ông Lam: ", "TS Trịnh Hoài Lam: " */
const LABEL = /^[-–*•\s]*([^:.!?"“]{2,70}):\s+(?=\S)/u;
/** One short question and nothing else. */
const ALONE = /^\p{Lu}[^.?!:"“]{10,160}\?$/u;
/** "Chúng tôi đã chờ lâu." */
const OF_US = /(?<!\p{L})(?:(?:chúng )?tôi|chúng ta)(?!\p{L})/iu;
/** "Xin cảm ơn ông!" closes the talk. */
const THANKS = /^(?:[-–*•] ?)?(?:PV: ?)?(?:xin )?(?:trân trọng |chân thành )?cảm ơn /iu;
const TALK = /phỏng vấn|trao đổi|trò chuyện|trả lời|chia sẻ với/iu;

const GIVES_TALK =
  /^,? (?:đã |vừa |cũng )?(?:dành cho [^,.]{2,60} (?:cuộc|buổi) (?:trao đổi|phỏng vấn|trò chuyện)|trả lời phỏng vấn|trao đổi với|trò chuyện (?:với|cùng)|chia sẻ với|có (?:cuộc|buổi) (?:trao đổi|trò chuyện|phỏng vấn))/u;
const ASKS_HIM =
  /(?:phỏng vấn(?: nhanh| độc quyền)?|(?:trao đổi|trò chuyện)(?: nhanh| ngắn)? (?:với|cùng)) (?:(?:ông|bà|ngài) |\p{Lu}[^,.;]{2,70} )?$/u;

/** Questions and answers: which blocks ask, and the first paragraph of each answer with whoever gives it. */
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
  // Questions that neither are marked nor name whom they ask, where the text has told that somebody is asked.
  if (questions.size < FEWEST_QUESTIONS) {
    const bare = blocks.flatMap((block, at) => (isBareQuestion(block, blocks[at + 1]) ? at : []));
    const told = blocks.slice(0, bare[0]).some(({ text }) => TALK.test(text));
    if (told && bare.length >= FEWEST_BARE) for (const at of bare) questions.add(at);
  }
  // "Bà con mong chờ gì?": where others ask him, a question that stands alone does, too.
  if (questions.size >= FEWEST_QUESTIONS) {
    const from = Math.min(...questions);
    blocks.forEach((block, at) => {
      if (at > from && ALONE.test(block.text) && isRunning(block)) questions.add(at);
    });
  }
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
    const { index, start } = told;
    const end = endOfTurn(told, byBlock.get(block)!);
    const text = whole.slice(start, end);
    const said = { speaker: who.person, who: who.who, verb: 'theo', direct: true };
    answers.push({ index, statement: { block, start, end, text, ...said } });
    for (const more of furtherParagraphs(block)) answers.push({ ...more, statement: { ...more.statement, ...said } });
  }
  return { questions, answers };

  /** The paragraphs of an answer behind its first, up to the next question: those in which the one who is asked speaks of himself or his own. */
  function furtherParagraphs(
    answered: number,
  ): { index: number; statement: Pick<Statement, 'block' | 'start' | 'end' | 'text'> }[] {
    const found = [];
    for (let block = answered + 1; block < blocks.length && !questions.has(block); block++) {
      const { text: whole } = blocks[block]!;
      if (!isRunning(blocks[block]!)) continue;
      if (LABEL.test(whole) || THANKS.test(whole)) break;
      const told = OF_US.test(whole) ? firstTold(whole, 0, byBlock.get(block) ?? []) : undefined;
      if (!told) continue;
      const end = endOfTurn(told, byBlock.get(block)!);
      const { index, start } = told;
      found.push({ index, statement: { block, start, end, text: whole.slice(start, end) } });
    }
    return found;
  }

  /** "Đại sứ X | đã dành cho báo cuộc trao đổi", "phóng viên đã phỏng vấn | Đại sứ X": of several the one beside. */
  function isAsked({ block, start, end }: Named): boolean {
    const { text } = blocks[block]!;
    // "Bà X và ông Y trò chuyện với báo": both are.
    if (/ và [^,]{0,40}$/u.test(text.slice(0, start))) return false;
    return GIVES_TALK.test(text.slice(end)) || ASKS_HIM.test(text.slice(0, start));
  }

  /** Whom the text before the first question tells to be asked: the one named where they talk, or the only one. */
  function answerer(before: number): { person: string | null; who: string } | undefined {
    const named = (only: (sentence: Sentence) => boolean) =>
      sentences
        .filter((one) => one.block < before && only(one))
        .flatMap(({ block, start, end }) => speakers.within(block, start, end).filter(({ person }) => person));
    const isMarked = [...questions].every((at) => MARKED.test(blocks[at]!.text));
    for (const list of [named(({ text }) => TALK.test(text)), isMarked ? named(() => true) : []]) {
      const one = list[0];
      const who = list.every(({ person }) => person === one?.person) ? one : list.find(isAsked);
      if (who) return { person: who.person, who: blocks[who.block]!.text.slice(who.start, who.end) };
    }
    return undefined;
  }
}

/** "Năm nay được mùa. Bà con có vui không?", with an answer below that is no question. */
const isBareQuestion = (block: Block, next: Block | undefined): boolean =>
  (isRunning(block) || block.kind === 'heading') &&
  block.text.length < LONGEST_QUESTION / 2 &&
  /^[^"“]*\?$/u.test(block.text) &&
  next !== undefined &&
  isRunning(next) &&
  !next.text.endsWith('?') &&
  next.text.length > block.text.length / 2;

const isQuestion = (block: Block): boolean =>
  (isRunning(block) || block.kind === 'heading') &&
  block.text.length < LONGEST_QUESTION &&
  /\?\s*$/u.test(block.text) &&
  !/^["“]/u.test(block.text) &&
  (MARKED.test(block.text) || ASKS.test(block.text));
