import { isCapital } from '../../../../text/tokens.ts';
import type { FoundName } from '../../tagger/tag.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** "Mây Trắng hòa Suối Xanh" is two teams, which drew; "Cộng hòa Séc" is one land, misspelt "Công hòa" too. */
export function apartByDraw(names: readonly FoundName[], blocks: readonly BlockWords[]): FoundName[] {
  return names.flatMap((name) => {
    const { block, from, to, kind } = name;
    const { tokens = [], lower = [] } = blocks[block] ?? {};
    if (kind === 'person') return [name];
    for (let at = from + 1; at < to - 1; at += 1) {
      const isDraw = tokens[at]?.text === 'hòa' && !/^c[ộô]ng$/.test(lower[at - 1] ?? '') && isCapital(tokens[at + 1]);
      if (isDraw && isCapital(tokens[at - 1]) && tokens[at - 1]?.text !== 'Hiệp')
        return [
          { ...name, to: at },
          { ...name, from: at + 1 },
        ];
    }
    return [name];
  });
}
