import type { Person } from '../../entities.ts';
import type { BlockWords } from '../words/read-block.ts';

/** Where a block names somebody; those of a block stand in reading order. */
export interface NamedSpan {
  start: number;
  end: number;
  person: Person;
}

/** Who is named last before `start`, and not in what is quoted right before it: "“… chị Hạnh …”, diễn viên này nói". */
export function namedBefore(named: readonly NamedSpan[], start: number, text: string): Person | 'quoted' | undefined {
  const last = named.findLast((one) => one.end <= start);
  const marks = last ? text.slice(last.end, start).replace(/[^"“”]/g, '') : '';
  return last && (/^(?:""|“”)*$/.test(marks) ? last.person : 'quoted');
}

/** "Tổng Bí thư X hội kiến Tổng Bí thư …": nobody meets himself. */
export function isNamedRightBefore(
  person: Person,
  { text, tokens }: BlockWords,
  at: number,
  named: readonly NamedSpan[],
): boolean {
  const start = tokens[at]?.start ?? 0;
  return named.some(
    (one) =>
      one.person === person &&
      one.end < start &&
      start - one.end < 24 &&
      !/[.,;:!?–“”"-]|(?:^| )(?:và|nhưng|khi|rằng) /.test(text.slice(one.end, start)),
  );
}
