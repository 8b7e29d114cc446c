import { runsOf } from '../../../text/tokens.ts';
import { BLANK, type Clause, COMMA } from '../../verbs/clause.ts';
import { OPENINGS } from '../../verbs/clause-words.ts';
import { sourceAt } from '../heads/source-at.ts';
import type { Speakers } from '../known/speakers.ts';
import type { Report, Source } from '../words/source.ts';

/** A sentence shorter than this with its source behind is a signature: "Hoài Lam (theo AFP)". Syllables. */
const SHORTEST_SOURCED = 9;

/** "Theo AFP, …", "Trong khi đó, theo ông Lam, …", "Cũng theo bà Hạnh, …" */
const THEO = new RegExp(`^[^\\p{L}]*(?:(?:${OPENINGS}|như vậy|do vậy|thực tế)[\\s,]+)*?theo\\s+`, 'iu');

/** "Theo phóng viên TTXVN tại Lào, …": who wrote it. */
const OWN_REPORTER =
  /^(?:đặc phái viên|(?:nhóm )?(?:phóng viên|PV)|thông tín viên)(?: (?:thường trú|tại|ở|\p{Lu}{2,})|,)/u;

/** What closes the source behind it. */
const ENDS = new RegExp(`${COMMA}|:|\\s[-–—]\\s| thì `, 'u');

/** Who is named behind "theo", or whose words are quoted. */
export function besideTheo(clause: Clause, speakers: Speakers): Report | undefined {
  return (/theo\s/iu.test(clause.masked) ? byTheo(clause, speakers) : undefined) ?? quotedIn(clause, speakers);
}

function byTheo(clause: Clause, speakers: Speakers): Report | undefined {
  const { masked } = clause;
  // "Theo Reuters, …", "…, theo Reuters."
  const opens = THEO.exec(masked);
  if (opens && !OWN_REPORTER.test(masked.slice(opens[0].length))) {
    const to = masked.slice(opens[0].length).search(ENDS);
    const source = to > 0 ? sourceAt(clause, opens[0].length, opens[0].length + to, speakers) : undefined;
    if (source) {
      const end = clause.start + opens[0].length + to;
      return { source: withOther(clause, withNextTitle(clause, source, speakers), end, speakers), verb: 'theo' };
    }
  }
  // "Thỏa thuận, theo ông Lam, còn phải chờ."
  const within = /[,;▪]\s*(?:\p{Ll}+ ){0,2}theo (ông|bà|[^,;▪]{4,60}),/u.exec(masked);
  if (within) {
    const to = within.index + within[0].length - 1;
    const source = sourceAt(clause, to - within[1]!.length, to, speakers);
    const isNamed = source && speakers.within(clause.block, source.start, source.end)[0]?.start === source.start;
    const isOffice = /^[,;▪]\s*theo (?!\S+ luật ).*\p{Lu}/u.test(within[0]);
    if (source && (source.person || source.pronoun || isNamed || isOffice)) return { source, verb: 'theo' };
  }
  const closes = /[,▪(]\s*theo\s+((?!đó )[^,;()▪]{2,80}?)\s*[.)…]*\s*$/iu.exec(masked);
  if (closes && (masked.startsWith(BLANK) || runsOf(masked).length >= SHORTEST_SOURCED)) {
    const from = closes.index + closes[0].indexOf(closes[1]!, closes[0].toLowerCase().indexOf('theo') + 4);
    const source = sourceAt(clause, from, from + closes[1]!.length, speakers);
    if (source) return { source, verb: 'theo' };
  }
  return undefined;
}

/** "“…”, Tin Chiều dẫn lời bà Hạnh." */
function quotedIn(clause: Clause, speakers: Speakers): Report | undefined {
  const { masked } = clause;
  if (!/dẫn |trích /u.test(masked)) return undefined;
  const quotes =
    /((?:dẫn|trích) (?:lời(?: phát biểu)?|phát biểu|tuyên bố|thông cáo|thông báo|(?=nguồn tin (?!.*(?:cho|nói) )))) ?(?:của |từ )?([^,.;:▪]{4,90})(?!\p{L})/u.exec(
      masked,
    );
  if (quotes) {
    const to = quotes.index + quotes[0].length;
    const source = sourceAt(clause, to - quotes[2]!.length, to, speakers);
    if (source) return { source, verb: quotes[1]!.trim() };
  }
  return undefined;
}

/** "Theo Tổng Bí thư, Chủ tịch nước Trịnh Hoài Lam, …": a second title behind the comma, and then the name. */
function withNextTitle(clause: Clause, source: Source, speakers: Speakers): Source {
  const at = source.end - clause.start;
  const isNamed = speakers.within(clause.block, source.start, source.end).some(({ kind }) => kind === 'name');
  const next = source.person && !isNamed ? /^, ([^,:▪]{4,80})[,:]/u.exec(clause.masked.slice(at))?.[1] : undefined;
  const named = next && sourceAt(clause, at + 2, at + 2 + next.length, speakers);
  const goesOn = named && named.person === source.person && named.end === source.end + 2 + next.length;
  return goesOn ? { ...source, end: named.end } : source;
}

/** "Theo ông Lam và bà Hạnh, …": two, and not the first alone. */
function withOther({ block, start, masked }: Clause, source: Source, end: number, speakers: Speakers): Source {
  const others = masked.startsWith(' và ', source.end - start) ? speakers.within(block, source.end, end) : [];
  const other = others.find(({ person }) => person);
  const isJoint = source.person && other && other.person !== source.person && other.end === end;
  return isJoint ? { start: source.start, end, person: null } : source;
}
