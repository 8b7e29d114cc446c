import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { glance } from './beside.ts';
import type { Columns } from './block-boxes.ts';

/** Where readers tick or write something; hidden fields tell the CMS of a page. */
const FIELDS =
  'input:is([type="radio"], [type="checkbox"], [type="text"], [type="email"], [type="tel"], :not([type])), textarea';
/** The answers of a poll may be buttons side by side. */
const ANSWERS =
  ':is(button + button, [role="button"] + [role="button"], a[href^="javascript:" i] + a[href^="javascript:" i])';
/** Where they leave their address; why they should may be told in a sentence of so many letters. */
const ADDRESS = { field: 'input:is([type="email"], [name*="email" i], [placeholder*="email" i])', sentence: 160 };
const MOST = 60;
/** Letters of a question with its answers. */
const POLL = 600;
/** Letters of a sentence of the story that stands above buttons of its own: entries of a live report are shared one by one. */
const SENTENCE = 40;

/**
 * Polls, quizzes and sign-up forms between the paragraphs: the largest boxes around a field that are short and hold none of the story's prose.
 * @param prose elements of its paragraphs of so many letters or more
 * @param votes lines that count those who took part
 */
export function fieldsOfReaders(
  root: Element,
  prose: (letters: number) => readonly Element[],
  votes: readonly Element[],
): Element[] {
  const boxes = new Set<Element>();
  for (const [found, letters] of [
    [root.querySelectorAll(FIELDS), 100],
    [root.querySelectorAll(ADDRESS.field), ADDRESS.sentence],
    [root.querySelectorAll(ANSWERS), SENTENCE],
    [votes, SENTENCE],
  ] as const) {
    const fields = Array.from(found).slice(0, MOST);
    if (fields.length === 0) continue;
    const paragraphs = prose(letters);
    const sentences = prose(TOLD.letters);
    const tells = (box: Element) =>
      paragraphs.some((one) => box.contains(one)) ||
      sentences.filter((one) => box.contains(one)).length >= TOLD.sentences;
    for (const field of fields) {
      const box = boxAround(field, root, tells);
      if (box !== field) boxes.add(box);
    }
  }
  return [...boxes];
}

/** Sentences and their letters from which a box tells a part of the story, short as each of them is. */
const TOLD = { sentences: 2, letters: 80 };

/** The largest box around a field that is short and tells nothing of the story; the field itself where there is none. */
function boxAround(field: Element, root: Element, tells: (box: Element) => boolean): Element {
  let box = field;
  for (let step = 0; step < 8; step++) {
    const parent = box.parentElement;
    if (!parent || parent === root || glance(parent).total > POLL || tells(parent)) break;
    box = parent;
  }
  return box;
}

/** "1.204 lượt bình chọn", "267 người đã bình chọn": the result of a poll stands there without its fields. */
export const isVoteCount = (text: string): boolean =>
  text.length <= 50 &&
  /^(?:đã có )?[\d.,]+ (?:lượt|người|phiếu|độc giả|bạn đọc)(?: đã)? (?:bình chọn|biểu quyết|bỏ phiếu|trả lời|tham gia)$/i.test(
    text,
  );

/** What stands below a comment, most often each word a link. */
const REPLY =
  /^(?:\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước\P{L}*)?(?:(?:thích|like)[\d \P{L}]*)?(?:trả lời|phản hồi|reply)(?:\P{L}|thích|like|chia sẻ|báo (?:xấu|vi phạm)|(?:giờ|phút|ngày) trước)*$/iu;

/** The box of the comments among which a block stands that answers one; none that holds the beginning of the story. */
export function commentsAround(
  { block, source, linked }: SourcedBlock,
  root: Element,
  columns: Columns,
  first: SourcedBlock | undefined,
): Element | undefined {
  if (!isReply(block.text, linked)) return undefined;
  return first && commentsWith(source.element, root, columns, first.source.element);
}

/** @param linked share of its letters: the word alone answers nothing */
const isReply = (text: string, linked: number): boolean =>
  text.length <= 40 && REPLY.test(text) && (linked >= 0.4 || /thích|like/i.test(text));

/** The boxes of comments below which the line to answer was thrown away before the text was read. */
export function commentsOfReplies(
  dropped: readonly Element[],
  root: Element,
  columns: Columns,
  first: SourcedBlock | undefined,
): Element[] {
  const boxes: Element[] = [];
  for (const element of first ? dropped.slice(0, MOST_DROPPED) : []) {
    if (boxes.some((box) => box.contains(element))) continue;
    const { texts, linked, total } = glance(element);
    if (total > REPLIES || !isReply(texts.join(' '), linked / total)) continue;
    const box = commentsWith(element, root, columns, first!.source.element);
    if (box !== element) boxes.push(box);
  }
  return boxes;
}

const MOST_DROPPED = 400;
/** Letters of the line with which one answers: who likes it, when it was written. */
const REPLIES = 60;

function commentsWith(line: Element, root: Element, columns: Columns, first: Element): Element {
  let box = line;
  for (let parent = box.parentElement; parent && parent !== root; parent = parent.parentElement) {
    if (columns.has(parent) || parent.contains(first)) break;
    box = parent;
  }
  return box;
}
