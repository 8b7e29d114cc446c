import type { Clause, Segment } from '../../verbs/clause.ts';
import type { Named, Speakers } from './speakers.ts';

/** Who and what is named in a part of a clause, asides in brackets left out. */
export function namedIn(clause: Clause, { start, end }: Segment, speakers: Speakers): Named[] {
  const list = speakers.within(clause.block, clause.start + start, clause.start + end);
  return list.filter((one) => clause.masked[one.start - clause.start] !== ' ');
}
