import type { KeyPoint, Statement } from '../card.ts';
import type { Material } from '../material.ts';
import { type Sentence, syllables } from '../sentences/sentence-list.ts';
import { type Candidate, candidates, overlap, takeBest } from '../sentences/sentence-score.ts';
import { WEIGHTS } from '../sentences/sentence-weights.ts';
import { insteadOfLead } from './instead-of-lead.ts';
import { type Alone, readAlone } from './read-alone.ts';
import { withWholeQuotations } from './whole-quotations.ts';

/** Points, where the article has them; sentences in all, one more where two of them share a point. */
const FEWEST = 3;
const MOST = 4;

/**
 * Up to five sentences that add to headline and lead, as three or four points in the order of the text; fewer where the article has no more.
 * The score is a sum of a few readable parts (`sentence-weights.ts`), less what lead and points already taken say. Without a lead, the two
 * sentences that say it best are among them. A sentence that opens with "Ông" or a role alone is taken with the name, ours, behind it. One that leans
 * on the sentence before it ("Theo đó, …") is taken in one point with that sentence, where both stand in one paragraph, and else not at all.
 */
export function keyPoints(material: Material, statements: readonly Statement[]): KeyPoint[] {
  const { article } = material;
  const { all, first, alone } = choice(material, statements);
  const lead = new Set(syllables(article.lead ?? ''));
  for (const one of all) one.redundancy = retells(one.words, lead) ? 1 : overlap(one.words, lead);
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(all.length / 2)));
  const points: KeyPoint[] = [];
  // What is asked is no point, unless it stands in for the lead.
  const told = all.filter((one) => !one.sentence.text.endsWith('?') || first.includes(one));
  for (const { sentence, why, redundancy, leansOn } of takeBest(told, { wanted, fewest: FEWEST, first })) {
    const { block, start, end, text } = sentence;
    const before = points.at(-1);
    if (leansOn && before) {
      before.text = article.blocks[block]!.text.slice(before.start, end);
      before.end = end;
      continue;
    }
    const { leans: _, ...standIn } = alone(sentence);
    const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
    if (standIn.subjectAt) standIn.subjectAt -= mark;
    points.push({
      block,
      start: start + mark,
      end,
      text: text.slice(mark),
      ...standIn,
      why: { ...why, redundancy: -WEIGHTS.redundancy * redundancy },
    });
  }
  return points;
}

/** "- Nước kênh đã rút.", "(2) Nước kênh …" */
const LIST_MARK = /^(?:[-–—*•●+] |\(\d{1,2}\) |\d{1,2}[.)] )(?=\p{Lu})/u;

/** Share of the lead's syllables that a sentence holds, and of its own that the lead holds, beyond which it tells the lead again. */
const OF_LEAD = 0.75;
const OF_SENTENCE = 0.5;

/** "Sáng nay huyện mở chợ bên kênh cho dân hai bờ." behind "Huyện mở chợ bên kênh.": what it adds is no point of its own. */
const retells = (words: ReadonlySet<string>, lead: ReadonlySet<string>): boolean =>
  overlap(lead, words) > OF_LEAD && overlap(words, lead) > OF_SENTENCE;

/** All that may be a point; `first` of them are points in any case, since the article has no lead. */
export function choice(
  material: Material,
  statements: readonly Statement[],
): { all: Candidate[]; first: Candidate[]; alone: (sentence: Sentence) => Alone } {
  const { article, body } = material;
  const alone = readAlone(material, statements);
  const read = withWholeQuotations(body, article).map((sentence) => {
    const list = syllables(sentence.text);
    return { sentence, list, words: new Set(list) };
  });
  const all = candidates(article, read, (one) => alone(one).leans);
  return { all, first: article.lead ? [] : insteadOfLead(all, article.title, read), alone };
}
