import type { Person } from '../../../entities.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** Where the role ends, up to which the text goes on just as it calls him elsewhere: "Viện trưởng Viện Y | dược học". */
export function endAsElsewhere({ text, tokens }: BlockWords, at: number, end: number, { roles }: Person): number {
  const start = tokens[at]?.start ?? 0;
  let whole = end;
  for (const { title } of roles) {
    const to = start + title.length;
    if (text.slice(start, to).toLowerCase() !== title.toLowerCase()) continue;
    while ((tokens[whole]?.end ?? Number.POSITIVE_INFINITY) <= to) whole += 1;
  }
  return whole;
}
