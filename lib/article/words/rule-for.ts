import type { HeadingRule } from './conventions.ts';

/** A sign that is painted before the words: "📌 Xem thêm: …". */
const SIGN = /^(?:[\p{Extended_Pictographic}\p{So}*]\u{fe0f}? ?)+(?=[\p{L}\d])/u;

/** The rule that a whole block meets. */
export function ruleFor(text: string, rules: readonly HeadingRule[]): HeadingRule | undefined {
  if (text.length > 320) return undefined;
  let line = text.replace(/[\s:：|•·]+$/u, '');
  if (!/^[\p{L}\p{N}]/u.test(line) && SIGN.test(line)) line = line.replace(SIGN, '');
  const [word = ''] = /[\p{L}\p{N}]+/u.exec(line) ?? [];
  const first = /^\p{N}/u.test(word) ? '#' : word.toLowerCase();
  for (const { rule, openings } of rulesUnder(first.charAt(0), rules)) {
    if (openings && !openings.some((opening) => mayOpen(first, opening))) continue;
    if (rule.pattern.test(line) || (line !== text && rule.pattern.test(text))) return rule;
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

/** Rules by the letter that their lines open with, those that may open with any under each of them and under ''. */
type ByLetter = ReadonlyMap<string, readonly Opened[]>;

/** Each table is sorted at its first line: a page has hundreds of lines, and few rules may open with the same letter. */
const sorted = new WeakMap<readonly HeadingRule[], ByLetter>();

function rulesUnder(letter: string, rules: readonly HeadingRule[]): readonly Opened[] {
  let byLetter = sorted.get(rules);
  if (!byLetter) {
    byLetter = sort(rules);
    sorted.set(rules, byLetter);
  }
  return byLetter.get(letter) ?? byLetter.get('') ?? [];
}

function sort(rules: readonly HeadingRule[]): ByLetter {
  const openingsOf = rules.map(({ opens }) => opens?.split(' '));
  const letters = new Set(['', ...openingsOf.flatMap((openings) => openings?.map((one) => one.charAt(0)) ?? [])]);
  return new Map(
    [...letters].map((letter) => [letter, rules.flatMap((rule, i) => openedBy(letter, rule, openingsOf[i]))]),
  );
}

function openedBy(letter: string, rule: HeadingRule, all: readonly string[] | undefined): Opened[] {
  if (!all) return [{ rule }];
  const openings = all.filter((one) => one.charAt(0) === letter);
  return openings.length > 0 ? [{ rule, openings }] : [];
}
