import type { Statement } from '../card.ts';
import { BLANK, type Clause, segmentsOf, textOf } from './clause.ts';
import { bodyIn } from './head-body.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import type { Report } from './source.ts';
import type { Speakers } from './speakers.ts';
import type { VerbKind } from './verb-kinds.ts';

/** Behind these a verb may open what is left of a sentence. */
const GOES_ON = /^(?:đồng thời|ngoài ra|bên cạnh đó|đặc biệt|từ đó|qua đó)[\s,]+(?:còn |cũng |đã |tiếp tục )*/iu;

/** Who "họ" in the next sentence are. */
const MANY = /^(?:các|những|nhiều|một số|một nhóm|nhóm|hai|ba|bốn|giới|\d+|cả hai|đông đảo|hàng \p{L}+) /iu;
const THEY = /^Họ (?:cũng |còn |đã |đều |tiếp tục |đồng thời )*/u;
/** "…, họ cho rằng …" */
const THEY_WITHIN = /, họ (?:cũng |còn |đã |đều )*/u;

/** "Đồng thời nhấn mạnh …", "Họ nhấn mạnh …": a sentence without a subject of its own goes on with what the one before it reports. */
export function goesOn({ block, masked }: Clause, before: Statement | undefined): Report | undefined {
  if (before?.block !== block) return undefined;
  const they = MANY.test(before.who) ? THEY.exec(masked)?.[0] : undefined;
  const opening = GOES_ON.exec(masked)?.[0] ?? they;
  if (opening === undefined) return undefined;
  const verb = verbAt(masked, opening.length);
  return verb ? { source: { start: 0, end: 0, person: before.speaker }, verb, who: before.who } : undefined;
}

/** "Nhiều hộ dân phản đối. Họ cho rằng …", "Nhiều hộ dân phản đối, họ cho rằng …": those of whom the sentence before tells, or its own beginning. */
export function theySay(clause: Clause, before: () => Clause | undefined, speakers: Speakers): Report | undefined {
  const opening = THEY.exec(clause.masked);
  const they = opening ?? THEY_WITHIN.exec(clause.masked);
  const of = opening ? before() : clause;
  if (!they || !of) return undefined;
  const verb = verbAt(clause.masked, they.index + they[0].length, 'core');
  const segment = verb && segmentsOf(of.masked).find((one) => textOf(of, one) !== '');
  const group = segment && bodyIn(of, segment, [], speakers, 'core', 'opens');
  // "Nhiều nhà quan sát hoài nghi ông Lam": where they end is not known.
  if (!group || group.end === of.start + segment.end) return undefined;
  const who = of.masked.slice(group.start - of.start, group.end - of.start).trim();
  return MANY.test(who) ? { source: { start: 0, end: 0, person: null }, verb, who } : undefined;
}

/** The verb of report that begins there. */
const verbAt = (masked: string, at: number, only?: VerbKind): string | undefined =>
  reportingVerbs(masked, BLANK).find(({ start, kind }) => start === at && (!only || kind === only))?.verb;
