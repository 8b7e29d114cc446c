/** Where in a text a date may begin, and which forms may begin there. */

import { LETTERS } from '../grammar/letters.ts';
import { NUMBER } from './first-words.ts';
import { formsByWords } from './forms-by-words.ts';

const FORMS = formsByWords();
const NONE: readonly number[] = [];

/** The places where a date may begin: a number that goes on like one, or a word. */
export const BEGIN = beginPattern();

function beginPattern(): RegExp {
  // Which words may follow is asked afterwards: in here it would take a fifth of the first article's time to compile.
  const words = [...FORMS.keys()].filter((word) => word !== NUMBER);
  const units = 'tháng|tết|và|đến|tới|hoặc|hay|cho|quý|ngày|hôm|tuần|năm|rạng|sáng|trưa|chiều|tối|đêm|tcn|tr';
  const number = [
    '(?:1[5-9]|20)\\d\\d',
    `\\d{1,4}(?! ?[${LETTERS}]|[.,]\\d{3}(?!\\d)|,\\d|%|$)`,
    `\\d{1,4}(?=(?:[hg]| ?giờ|,? (?:${units}))(?![${LETTERS}])|[hg]\\d)`,
  ];
  return new RegExp(
    `(?<![${LETTERS}0-9]|\\d[.,/:-])(?:${number.join('|')}|(?:${words.join('|')})(?![${LETTERS}]))`,
    'g',
  );
}

/** The second word at the end of the first. */
const SECOND = new RegExp(`[^${LETTERS}0-9]{0,3}(\\d|[${LETTERS}]+)`, 'y');

/** The forms that may begin with `word`, which ends at `end`, by their places in `DATE_RULES`. A number stands alone. */
export function formsAt(text: string, word: string, end: number): readonly number[] {
  const number = word <= '9';
  const forms = FORMS.get(number ? NUMBER : word);
  if (!forms) return NONE;
  SECOND.lastIndex = end;
  const found = number ? '' : (SECOND.exec(text)?.[1] ?? '');
  return forms.get(found > '' && found <= '9' ? NUMBER : found) ?? forms.get('') ?? NONE;
}
