import type { Material } from '../../material.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import { whenAndWhere } from '../when/when-and-where.ts';
import type { Told } from '../words/told.ts';
import { LONGEST_WHAT, shortened } from './what-was-done.ts';

/** "Ngày 1/3, | trả lời câu hỏi của phóng viên về kênh đào, | ông Lam | nêu rõ: “…”" */
const ANSWERS =
  /^((?:[^,:"“”]{3,70}, ){0,2}?)((?:[Tt]rả lời|[Gg]iải đáp) (?:câu hỏi|phỏng vấn|phóng viên|báo chí|báo giới|truyền thông)(?= )[^:"“”]{4,300}?), ([^,:"“”]{4,140}) (?:đã |cũng )?(?:nêu rõ|cho biết|cho hay|nói|nói rõ|khẳng định|nhấn mạnh|tuyên bố|phát biểu|trả lời)(?: rằng)?: ?(?:["“]|$)/u;

/** "trả lời phỏng vấn sau trận đấu": of what nobody tells. */
const MATTER = / (?:về|liên quan|việc|đề nghị|liệu|xung quanh|có|vì sao|tại sao|rằng|trước(?! (?:trận|giờ)))(?= )/u;

/**
 * Who answers what he was asked, where his words stand behind a colon and are no line: the question is what the news is about. The stretch
 * between the commas may hold commas of its own; the last of them before somebody who is named counts.
 */
export function answersAsked(sentence: Sentence, { article, entities, speakers }: Material): Told | undefined {
  const { 1: front = '', 2: asked = '', 3: who = '' } = ANSWERS.exec(sentence.text) ?? [];
  const what = asked.length > LONGEST_WHAT ? shortened(asked, 0) : asked;
  if (!who || what.length > LONGEST_WHAT || !MATTER.test(asked)) return undefined;
  const { block, start } = sentence;
  const at = start + front.length + asked.length + 2;
  const named = speakers.within(block, at, at + who.length).filter(({ person }) => person);
  const one = named.find(({ end }) => end === at + who.length);
  if (!one || named.some(({ person }) => person !== one.person)) return undefined;
  const from = start + front.length;
  const { text } = article.blocks[block]!;
  return {
    event: { who, what, ...whenAndWhere(sentence, { start: from, end: from }, true, text, entities) },
    name: entities.people.find(({ id }) => id === one.person)?.name,
    isSaid: true,
    isLikely: true,
    isSure: true,
    isNoun: false,
    opensLead: article.blocks[block]!.kind === 'lead' && start === 0,
    isOnDay: false,
  };
}
