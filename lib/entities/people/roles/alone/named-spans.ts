import { firstBehind } from '../../../../text/first-behind.ts';
import type { Person } from '../../../entities.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** Where a block names somebody; those of a block stand in reading order. */
export interface NamedSpan {
  start: number;
  end: number;
  person: Person;
}

/**
 * Who is named last before `start`, and not in what is quoted right before it: "“… chị Hạnh …”, diễn viên này nói". Where that is he whom another
 * follows, the other one, if he can be meant: "bầu bà A làm thủ tướng, thay cho ông B. Vị thủ tướng 37 tuổi …".
 */
export function namedBefore(
  named: readonly NamedSpan[],
  start: number,
  text: string,
  canBe: (person: Person) => boolean,
): Person | 'quoted' | undefined {
  const index = named.findLastIndex((one) => one.end <= start);
  const [heir, last] = [named[index - 1], named[index]];
  const marks = last ? text.slice(last.end, start).replace(/[^"“”]/g, '') : '';
  if (!/^(?:""|“”)*$/.test(marks)) return 'quoted';
  const follows = heir && last && REPLACES.test(text.slice(heir.end, last.start)) && canBe(heir.person);
  return follows ? heir.person : last?.person;
}
/** Between who follows and whom, with no more than a form of address or a role before the name. */
const REPLACES = /^[^.;:!?]* (?:thay|thay thế|kế nhiệm|kế vị)(?: cho)? (?:[^\s,.;:]+ ){0,5}$/;

/** Before who invites: "Thủ tướng Lào X thăm Việt Nam theo lời mời của | Thủ tướng". */
const INVITED = /lời mời (?:chính thức )?của (?:(?:ngài|đồng chí) )?$/;
const LONGEST_INVITED = 40;

/** "Tổng Bí thư X hội kiến Tổng Bí thư …": nobody meets himself, nor is he his own guest. */
export function isNamedRightBefore(
  person: Person,
  { text, tokens }: BlockWords,
  at: number,
  named: readonly NamedSpan[],
): boolean {
  const start = tokens[at]?.start ?? 0;
  const last = named.findLast((one) => one.person === person && one.end < start);
  if (!last) return false;
  const between = text.slice(last.end, start);
  if (INVITED.test(between.slice(-LONGEST_INVITED)) && !/[.!?;]\s/.test(between)) return true;
  return between.length < 24 && !/[.,;:!?–“”"-]|(?:^| )(?:và|nhưng|khi|rằng) /.test(between);
}

/** "Ông thường đùa Weiss": who is named in a sentence behind its first token `at`, before what it quotes, is not its "ông". */
export function isNamedAgain(
  person: Person,
  { words, named, at, end }: { words: BlockWords; named: readonly NamedSpan[]; at: number; end: number },
): boolean {
  const start = words.tokens[at]?.start ?? 0;
  const quote = words.text.slice(start, end).search(/[:"“]/);
  const to = quote < 0 ? end : start + quote;
  for (let i = firstBehind(named, (one) => one.start > start); (named[i]?.end ?? to + 1) <= to; i += 1)
    if (named[i]?.person === person) return true;
  return false;
}
