/** Where in a text a date may begin, and which forms may begin there. */
import { DATE_RULES } from './date-rules.ts';
import { NUMBER } from './first-words.ts';
import type { DateRule } from './grammar.ts';
import { LETTERS } from './letters.ts';

/** The words that may follow a first word. */
const AFTER = new Map<string, Set<string | undefined>>();
for (const rule of DATE_RULES)
  for (const [word, next] of rule.first) {
    const after = AFTER.get(word) ?? new Set();
    AFTER.set(word, after);
    for (const one of next ?? [undefined]) after.add(one);
  }

/** The forms that two words may open ("ngày #", "cuối tháng"), in their order, once they were asked for; a number stands alone. */
const BY_WORDS = new Map<string, readonly DateRule[]>();

/** The places where a date may begin: a number that goes on like one, or a word. */
export const BEGIN = beginPattern();

function beginPattern(): RegExp {
  // Which words may follow is asked afterwards: in here it would take a fifth of the first article's time to compile.
  const words = [...AFTER.keys()].filter((word) => word !== NUMBER);
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

/** The forms that may begin with `word`, which ends at `end`. */
export function formsAt(text: string, word: string, end: number): readonly DateRule[] {
  if (word <= '9') return openedBy(NUMBER, undefined);
  SECOND.lastIndex = end;
  const found = SECOND.exec(text)?.[1] ?? '';
  const second = found <= '9' ? NUMBER : found;
  const after = AFTER.get(word);
  if (after?.has(second)) return openedBy(word, second);
  return after?.has(undefined) ? openedBy(word, undefined) : [];
}

function openedBy(word: string, second: string | undefined): readonly DateRule[] {
  const key = `${word} ${second ?? ''}`;
  const known = BY_WORDS.get(key);
  if (known) return known;
  const forms = DATE_RULES.filter(({ first }) => first.has(word) && (first.get(word)?.has(second ?? '') ?? true));
  BY_WORDS.set(key, forms);
  return forms;
}
