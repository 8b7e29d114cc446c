import { subjectLength } from '../../role-words/inside-role.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { isBeforeTitle } from '../../words/before-title.ts';
import { pastBracket } from '../../words/brackets.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { endsSentence } from '../../words/sentence-end.ts';

/** So far back a list of ministers may open: tokens. */
const FAR = 120;

/**
 * Between brackets behind the name of a minister, in a list of a cabinet: "nội các có bà X (tài chính), ông Y (quốc phòng)": his field alone, or
 * "bộ trưởng" with it where that opens the list. Undefined elsewhere: "chuyên gia X (kinh tế)".
 */
export function fieldOfMinister(words: BlockWords, open: number, close: number): RoleSpan | undefined {
  const { tokens, lower, text } = words;
  if (!isField(words, open + 1, close)) return undefined;
  const isRow = rowLength(words, open) >= MANY;
  let isFar = false;
  for (let at = open - 1; at >= Math.max(0, open - FAR); at -= 1) {
    const two = `${lower[at]} ${lower[at + 1]}`;
    // "Bộ trưởng các nước tới dự. Nhóm gồm bà X (kinh tế)": of another sentence.
    if (endsSentence(words, at)) isFar = true;
    if (two === 'nội các' || (isFar && isRow && two === 'bộ trưởng')) return { from: open + 1, to: close };
    // "Bộ trưởng Tài chính X" is one of his own.
    if (isFar || two !== 'bộ trưởng' || subjectLength(words, at + 2) > 0) continue;
    const of = ` ${text.slice(tokens[open + 1]?.start, tokens[close - 1]?.end)}`;
    // "các tân bộ trưởng"
    return { from: isBeforeTitle(lower, at - 1) ? at - 1 : at, to: at + 2, of };
  }
  return undefined;
}

/** So many fields between brackets side by side are those of ministers where the sentences before tell of one. */
const MANY = 3;

/** How many brackets with a field the sentence around the one at `open` has. */
function rowLength(words: BlockWords, open: number): number {
  const { tokens } = words;
  let [from, count] = [open, 0];
  while (from > 0 && open - from < FAR && !endsSentence(words, from - 1)) from -= 1;
  const end = Math.min(open + FAR, tokens.length);
  for (let at = from; at < end && !endsSentence(words, at); at += 1)
    if (tokens[at]?.text === '(' && isField(words, at + 1, pastBracket(words, at) - 1)) count += 1;
  return count;
}

/** "ngoại giao và hợp tác quốc tế", "kinh tế - tài chính" */
function isField(words: BlockWords, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const size = subjectLength(words, at);
    if (size === 0) return false;
    at += size;
    if (at < to && /^(?:và|,|&|–|-)$/.test(words.lower[at] ?? '')) at += 1;
  }
  return at === to && to > from;
}
