import { glance } from '../../clutter/beside.ts';
import { looksLikeNames } from '../../facts/authors.ts';

/** Letters of a name, and of a box with a few words on its life. */
const MOST = { name: 40, box: 600 };

/** Whom a box below a story shows: it opens with one portrait and a name, and a few words on a life follow; classes may tell nothing of it. */
export function nameByPortrait(box: Element): string | undefined {
  const portrait = box.firstElementChild;
  const [name = ''] = glance(box, true).texts;
  const isName = name.includes(' ') && name.length <= MOST.name && looksLikeNames(name);
  if (!portrait || !isName || !(portrait.matches('img') || portrait.querySelector('img'))) return undefined;
  const isOne = box.getElementsByTagName('img').length === 1 && !box.previousElementSibling?.querySelector('img');
  const isShort = glance(box).total <= MOST.box && !box.querySelector('form, h1, figcaption');
  return isOne && isShort ? name : undefined;
}
