import { type Clause, type Segment, trimmed } from '../../verbs/clause.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import type { Source } from '../words/source.ts';
import { personIn } from './head-person.ts';

/** "Ông Lam chuyển lời tới ông Sâm, bà Hạnh; | bày tỏ vui mừng": whoever opened the sentence, and nobody of the clause before the semicolon with which a verb opens. */
export function behindSemicolon(
  clause: Clause,
  segments: readonly Segment[],
  named: readonly Named[],
  speakers: Speakers,
): Source | undefined {
  const [first] = segments;
  if (!first || !clause.masked.slice(segments.at(-2)?.end, segments.at(-1)!.start).includes(';')) return undefined;
  const head = personIn(clause, first, named, speakers);
  return head?.person && head.start <= clause.start + trimmed(clause, first).start ? head : undefined;
}
