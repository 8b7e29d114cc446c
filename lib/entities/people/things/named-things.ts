import type { Article } from '../../../article/article.ts';
import type { Organisation, Place } from '../../entities.ts';
import type { Tagged } from '../tagger/tag.ts';
import { formOf, shortForms } from './same-body.ts';

/** Places and organisations of the tagger, one entity for each; ids "l1" … and "o1" … in order of first mention. */
export function namedThings(
  tagged: readonly Tagged[],
  article: Article,
): { places: Place[]; organisations: Organisation[] } {
  const textOf = ({ block, start, end }: Tagged) => article.blocks[block]?.text.slice(start, end) ?? '';
  const bodies = tagged.filter(({ kind }) => kind === 'organisation');
  const wholeOf = new Map([...inBrackets(bodies, article, textOf), ...shortForms(bodies.map(textOf))]);
  const places = new Map<string, Place>();
  const organisations = new Map<string, Organisation>();
  for (const one of tagged) {
    const { kind, block, start, end, share } = one;
    if (kind === 'person') continue;
    const list = kind === 'place' ? places : organisations;
    const text = textOf(one);
    const form = formOf(text);
    const key = kind === 'place' ? form : lastOf(form, wholeOf);
    const known = list.get(key) ?? { id: `${kind === 'place' ? 'l' : 'o'}${list.size + 1}`, name: text, mentions: [] };
    list.set(key, known);
    if (form === key && formOf(known.name) !== key) known.name = text;
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

/** "Tổ chức Y tế Thế giới (WHO)": forms of the letters in brackets, with that of the name before them. Behind one word they may be those of a longer name: "Hội đồng Kinh doanh Mỹ - ASEAN (USABC)". */
function inBrackets(bodies: readonly Tagged[], article: Article, textOf: (one: Tagged) => string): Map<string, string> {
  const found = new Map<string, string>();
  bodies.forEach((one, at) => {
    const before = bodies[at - 1];
    if (before?.block !== one.block || !textOf(before).includes(' ') || !/^\p{Lu}[\p{Lu}\d]+$/u.test(textOf(one)))
      return;
    const text = article.blocks[one.block]?.text ?? '';
    if (/^ ?\($/.test(text.slice(before.end, one.start)) && text[one.end] === ')')
      found.set(formOf(textOf(one)), formOf(textOf(before)));
  });
  return found;
}

/** Where the way from one form to the next ends: "Bộ GTVT", whole, with its country. */
function lastOf(form: string, wholeOf: ReadonlyMap<string, string>): string {
  let at = form;
  for (let step = 0; step < MOST_STEPS; step += 1) at = wholeOf.get(at) ?? at;
  return at;
}

const MOST_STEPS = 3;
