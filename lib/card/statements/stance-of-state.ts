import type { Clause } from './clause.ts';
import { subjectOf } from './find-source.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import type { Source } from './source.ts';
import type { Speakers } from './speakers.ts';
import { COUNTRIES } from './who-can-speak.ts';

/** What states and their ministries do in words: of a committee or a firm it tells a mood and no words. */
const STANCE = /^(?:hoan nghênh|đánh giá cao|bày tỏ)$/;
/** "Bộ Ngoại giao Lào", "phía Cuba", "Nhà Trắng" */
const OF_STATE = /^(?:phía|chính phủ|bộ ngoại giao|bộ quốc phòng|nhà trắng|liên hợp quốc|asean)(?: (?:\S+ ?){1,3})?$/u;

/** The state, or its ministry, whose stance a verb tells: "Lào hoan nghênh thỏa thuận". */
export function stanceOfState(clause: Clause, { verb, start }: ReportingVerb, speakers: Speakers): Source | undefined {
  if (!STANCE.test(verb)) return undefined;
  const source = subjectOf(clause, start, speakers, 'public');
  if (!source || source.person || source.pronoun) return undefined;
  const who = clause.masked.slice(source.start - clause.start, source.end - clause.start).toLowerCase();
  return OF_STATE.test(who) || COUNTRIES.has(who) ? source : undefined;
}
