import { inSmall, isLetterAt } from '../../text/tokens.ts';
import { GROUPS, type VerbKind } from './verb-kinds.ts';

const kinds = new Map<string, VerbKind>();
for (const [kind, verbs] of GROUPS) for (const verb of verbs.split('|')) kinds.set(verb, kind);

export const kindOfVerb = (verb: string): VerbKind => kinds.get(verb) ?? 'personal';

/** Longest first, so that "cho biết thêm" is not read as "cho biết". */
const longestFirst = [...kinds.keys()].sort((a, b) => b.length - a.length);
const byFirstWord = Map.groupBy(longestFirst, (verb) => verb.split(' ', 1)[0]!);
const LONGEST = longestFirst[0]!.length;

const endOfWord = (text: string, at: number): number => {
  let end = at;
  while (isLetterAt(text, end)) end++;
  return end;
};

/** The verb of report that begins with the word between two offsets of a text, in small letters. Looked up by that word: one pattern of all would cost more to make than to run. */
function verbAt(text: string, start: number, end: number): string | undefined {
  const verbs = byFirstWord.get(inSmall(text.slice(start, end)));
  if (!verbs) return undefined;
  const small = inSmall(text.slice(start, start + LONGEST));
  return verbs.find((verb) => small.startsWith(verb) && !isLetterAt(text, start + verb.length));
}

/** The verb of report with which a text opens. */
export const openingVerb = (text: string): string | undefined => verbAt(text, 0, endOfWord(text, 0));

/** "Chính phủ | nhận định" denies nothing. */
const isOfGovernment = (text: string, verb: string, at: number): boolean =>
  verb === 'phủ nhận' && /chính $/iu.test(text.slice(0, at));

/** The verbs of report in a text and where they begin, in reading order; none within another. */
export function verbsIn(text: string): { verb: string; start: number }[] {
  const found: { verb: string; start: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    const verb = end > at ? verbAt(text, at, end) : undefined;
    if (verb && !isOfGovernment(text, verb, at)) {
      found.push({ verb, start: at });
      at += verb.length;
    } else at = Math.max(end, at + 1);
  }
  return found;
}
