import type { HeadingRule } from './conventions.ts';

/** A sign that is painted before the words: "📌 Xem thêm: …". */
const SIGN = /^(?:[\p{Extended_Pictographic}\p{So}*]\u{fe0f}? ?)+(?=[\p{L}\d])/u;

/** The rule that a whole block meets. */
export function ruleFor(text: string, rules: readonly HeadingRule[]): HeadingRule | undefined {
  if (text.length > 320) return undefined;
  let line = text.replace(/[\s:：|•·]+$/u, '');
  if (!/^[\p{L}\p{N}]/u.test(line) && SIGN.test(line)) line = line.replace(SIGN, '');
  const { whole, byLetter } = sortedOnce(rules);
  const known = whole.get(line.replace(/[\s.!?…>»]+$/, '').toLowerCase());
  if (known) return known;
  const [word = ''] = /[\p{L}\p{N}]+/u.exec(line) ?? [];
  const first = /^\p{N}/u.test(word) ? '#' : word.toLowerCase();
  for (const { rule, openings } of byLetter.get(first.charAt(0)) ?? byLetter.get('') ?? []) {
    if (openings && !openings.some((opening) => mayOpen(first, opening))) continue;
    const { pattern } = rule;
    if (pattern?.test(line) || (line !== text && pattern?.test(text))) return rule;
  }
  return undefined;
}

/** A single letter is a word of its own. */
const mayOpen = (first: string, opening: string): boolean =>
  opening.length > 1 ? first.startsWith(opening) : first === opening;

/** A rule with those of its openings that begin with one letter; none where any word may open its line. */
interface Opened {
  rule: HeadingRule;
  openings?: readonly string[];
}

interface Sorted {
  /** Rules by the whole lines that they name. */
  whole: ReadonlyMap<string, HeadingRule>;
  /** The others by the letter that their lines open with, those that may open with any under each of them and under ''. */
  byLetter: ReadonlyMap<string, readonly Opened[]>;
}

/** Each table is sorted at its first line: a page has hundreds of lines, and few rules may open with the same letter. */
const sorted = new WeakMap<readonly HeadingRule[], Sorted>();

function sortedOnce(rules: readonly HeadingRule[]): Sorted {
  let tables = sorted.get(rules);
  if (!tables) {
    tables = sort(rules);
    sorted.set(rules, tables);
  }
  return tables;
}

function sort(rules: readonly HeadingRule[]): Sorted {
  const whole = new Map(rules.flatMap((rule) => rule.lines?.split('/').map((line) => [line, rule] as const) ?? []));
  const patterns = rules.filter(({ pattern }) => pattern);
  const openingsOf = patterns.map(({ opens }) => opens?.split(' '));
  const letters = new Set(['', ...openingsOf.flatMap((openings) => openings?.map((one) => one.charAt(0)) ?? [])]);
  const byLetter = new Map(
    [...letters].map((letter) => [letter, patterns.flatMap((rule, i) => openedBy(letter, rule, openingsOf[i]))]),
  );
  return { whole, byLetter };
}

function openedBy(letter: string, rule: HeadingRule, all: readonly string[] | undefined): Opened[] {
  if (!all) return [{ rule }];
  const openings = all.filter((one) => one.charAt(0) === letter);
  return openings.length > 0 ? [{ rule, openings }] : [];
}
