import type { Article } from '../../../article/article.ts';
import type { Organisation, Place } from '../../entities.ts';
import type { Tagged } from '../tagger/tag.ts';

/** Places and organisations of the tagger, one entity for each written form; ids "l1" … and "o1" … in order of first mention. */
export function namedThings(
  tagged: readonly Tagged[],
  article: Article,
): { places: Place[]; organisations: Organisation[] } {
  const places = new Map<string, Place>();
  const organisations = new Map<string, Organisation>();
  for (const { kind, block, start, end, share } of tagged) {
    if (kind === 'person') continue;
    const list = kind === 'place' ? places : organisations;
    const text = article.blocks[block]?.text.slice(start, end) ?? '';
    const key = text.toLowerCase();
    const known = list.get(key) ?? { id: `${kind === 'place' ? 'l' : 'o'}${list.size + 1}`, name: text, mentions: [] };
    list.set(key, known);
    known.mentions.push({
      kind,
      block,
      start,
      end,
      text,
      entity: known.id,
      why: `tagger: ${Math.round(share * 100)} %`,
    });
  }
  return { places: [...places.values()], organisations: [...organisations.values()] };
}
