/** Statements found against statements annotated by hand: a sentence is the same where the shorter lies in the longer by half. */
export interface GoldStatement {
  start: number;
  end: number;
  /** Entity of the gold article, or null where the source is no named person. */
  speaker: string | null;
  verb: string | null;
  direct: boolean;
}

export interface FoundStatement {
  start: number;
  end: number;
  /** The gold entity that the speaker's mentions stand for, null for none, "?" for a person that gold does not know. */
  speaker: string | null;
  direct: boolean;
}

export interface StatementCount {
  found: number;
  gold: number;
  /** Found statements that are statements. */
  right: number;
  /** … with the right speaker, "no named person" included. */
  speaker: number;
  /** … with a speaker named where another or none is right. */
  wrongName: number;
  direct: number;
}

export const noStatements = (): StatementCount => ({
  found: 0,
  gold: 0,
  right: 0,
  speaker: 0,
  wrongName: 0,
  direct: 0,
});

/** Adds one article to `count` and gives back what went wrong: indexes of found and of gold statements. */
export function countStatements(
  found: readonly FoundStatement[],
  gold: readonly GoldStatement[],
  count: StatementCount,
): { extra: number[]; missed: number[]; misnamed: [found: number, gold: number][] } {
  const open = new Set(gold.keys());
  const extra: number[] = [];
  const misnamed: [number, number][] = [];
  for (const [at, one] of found.entries()) {
    const match = [...open].find((i) => sameSentence(one, gold[i]!));
    if (match === undefined) {
      extra.push(at);
      continue;
    }
    open.delete(match);
    count.right++;
    const wanted = gold[match]!;
    if (one.speaker === wanted.speaker) count.speaker++;
    else {
      misnamed.push([at, match]);
      if (one.speaker !== null) count.wrongName++;
    }
    if (one.direct === wanted.direct) count.direct++;
  }
  count.found += found.length;
  count.gold += gold.length;
  return { extra, missed: [...open], misnamed };
}

function sameSentence(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= 0.5 * Math.max(a.end - a.start, b.end - b.start);
}
