/** Where in a text a date may begin, and which forms may begin there. */
import { DATE_RULES } from './date-rules.ts';
import { NUMBER } from './first-words.ts';
import { type DateRule, LETTERS } from './grammar.ts';

/** The forms that two words may open ("ngày #", "cuối tháng"), in their order; a number or a word that goes on as it likes stands alone. */
const BY_WORDS = new Map<string, DateRule[]>();
/** The words that may follow a first word. */
const AFTER = new Map<string, Set<string | undefined>>();
for (const rule of DATE_RULES)
  for (const [word, next] of rule.first) {
    const after = AFTER.get(word) ?? new Set();
    AFTER.set(word, after);
    for (const one of next ?? [undefined]) after.add(one);
  }
for (const [word, after] of AFTER)
  for (const second of after)
    BY_WORDS.set(
      `${word} ${second ?? ''}`,
      DATE_RULES.filter(({ first }) => first.has(word) && (first.get(word)?.has(second ?? '') ?? true)),
    );

/** The places where a date may begin: a number that goes on like one, or a word with one of those that may follow it. */
export const BEGIN = beginPattern();

function beginPattern(): RegExp {
  const words = [...AFTER].flatMap(([word, after]) => {
    if (word === NUMBER) return [];
    if (after.has(undefined)) return [`${word}(?![${LETTERS}])`];
    const next = [...after].map((one) => (one === NUMBER ? '\\d' : one));
    return [`${word}(?=[^${LETTERS}0-9]{0,3}(?:${next.join('|')}))(?![${LETTERS}])`];
  });
  const units = 'tháng|tết|và|đến|tới|hoặc|hay|cho|quý|ngày|hôm|tuần|năm|rạng|sáng|trưa|chiều|tối|đêm|tcn|tr';
  const number = [
    '(?:1[5-9]|20)\\d\\d',
    `\\d{1,4}(?! ?[${LETTERS}]|[.,]\\d{3}(?!\\d)|,\\d|%|$)`,
    `\\d{1,4}(?=(?:[hg]| ?giờ|,? (?:${units}))(?![${LETTERS}])|[hg]\\d)`,
  ];
  return new RegExp(`(?<![${LETTERS}0-9]|\\d[.,/:-])(?:${[...number, ...words].join('|')})`, 'g');
}

/** The second word at the end of the first. */
const SECOND = new RegExp(`[^${LETTERS}0-9]{0,3}(\\d|[${LETTERS}]+)`, 'y');

/** The forms that may begin with `word`, which ends at `end`. */
export function formsAt(text: string, word: string, end: number): readonly DateRule[] {
  if (word <= '9') return BY_WORDS.get(`${NUMBER} `) ?? [];
  SECOND.lastIndex = end;
  const second = SECOND.exec(text)?.[1] ?? '';
  return BY_WORDS.get(`${word} ${second <= '9' ? NUMBER : second}`) ?? BY_WORDS.get(`${word} `) ?? [];
}
