import { KNOWN_BODIES } from '../../lexicon/known-bodies.ts';
import type { FoundName } from '../tagger/tag.ts';
import type { BlockWords } from '../words/read-block.ts';

/**
 * The bodies that are written in letters, wherever they stand: those that everyone knows, and those that the article has explained
 * ("Liên đoàn Bóng đá làng (LBL)"). Linear.
 * @param names places and bodies found so far, in reading order
 */
export function withKnownBodies(names: readonly FoundName[], blocks: readonly BlockWords[]): FoundName[] {
  const explained = new Set<string>();
  names.forEach(({ block, from, to, kind }, at) => {
    const { tokens } = blocks[block] ?? {};
    const before = names[at - 1];
    const text = tokens?.[from]?.text ?? '';
    if (kind !== 'organisation' || to - from !== 1 || !/^\p{Lu}{3,}$/u.test(text) || tokens?.[from - 1]?.text !== '(')
      return;
    if (tokens[to]?.text === ')' && before?.block === block && before.kind === kind && before.to === from - 1)
      explained.add(text);
  });
  const found: FoundName[] = [];
  let next = 0;
  blocks.forEach(({ tokens, lower, taken, person, block }) => {
    tokens.forEach(({ text, start }, at) => {
      while (next < names.length && isPast(names[next] as FoundName, block, at)) next += 1;
      if (!(KNOWN_BODIES.has(text) || explained.has(text)) || taken[at]) return;
      const over = names[next];
      if (over?.block === block && over.from <= at) return;
      if (tokens[at - 1]?.end === start && /^[-/.\d]/.test(lower[at - 1] ?? '')) return;
      // "ASEAN Hyundai Cup" is called after it; "Chủ tịch FIFA Lang Văn Nụ" names who leads it.
      const after = tokens[at + 1];
      if (after?.isCapital && !person?.[at + 1]) return;
      if (after?.start === start + text.length && /^[-/]$/.test(after.text)) return;
      found.push({ block, from: at, to: at + 1, kind: 'organisation', share: 0.5 });
    });
  });
  if (found.length === 0) return [...names];
  return [...names, ...found].sort((a, b) => a.block - b.block || a.from - b.from);
}

const isPast = (name: FoundName, block: number, at: number) =>
  name.block < block || (name.block === block && name.to <= at);
