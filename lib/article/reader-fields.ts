import { glance } from './beside.ts';

/** Where readers tick or write something; hidden fields tell the CMS of a page. */
const FIELDS = 'input:is([type="radio"], [type="checkbox"], [type="text"], [type="email"], [type="tel"]), textarea';
const MOST = 60;
/** Letters of a question with its answers. */
const POLL = 600;

/**
 * Polls, quizzes and sign-up forms between the paragraphs: the largest boxes around a field that are short and hold none of the story's prose.
 * @param prose elements of its paragraphs
 */
export function fieldsOfReaders(root: Element, prose: () => readonly Element[]): Element[] {
  const boxes = new Set<Element>();
  const fields = Array.from(root.querySelectorAll(FIELDS)).slice(0, MOST);
  const paragraphs = fields.length > 0 ? prose() : [];
  for (const field of fields) {
    let box: Element = field;
    for (let step = 0; step < 8; step++) {
      const parent: Element | null = box.parentElement;
      if (!parent || parent === root || glance(parent).total > POLL) break;
      if (paragraphs.some((paragraph) => parent.contains(paragraph))) break;
      box = parent;
    }
    if (box !== field) boxes.add(box);
  }
  return [...boxes];
}
