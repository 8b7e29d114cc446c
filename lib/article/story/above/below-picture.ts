import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { leadsToPicture } from '../../clutter/block-boxes.ts';
import { isLabelledSignature, looksLikeNames } from '../../facts/authors.ts';

/**
 * Captions that no markup calls so: offices paste their news from a text processor, and pages made by a program have classes that say nothing. Told by
 * their place right below a picture and by how they are set.
 */

/** Letters of a caption with its credit, of a centred line, of one in italics alone. */
const LONGEST = { credited: 400, centred: 300, boxed: 250, slanted: 200 };
/** "Bến Đò Son sáng 9/3. Ảnh: Thu Hà", "Quang cảnh hội nghị (Ảnh: TTXVN)". */
const CREDIT = /\S{2}[.!?”"]? ?\(?(?:ảnh|nguồn ảnh|đồ họa|clip|video) ?: ?[^:]{2,50}$/iu;
/** The credit on a line of its own below the words. */
const ONLY_CREDIT = /^\s*\(?(?:ảnh|nguồn(?: ảnh)?|đồ họa|clip|video) ?: ?.{2,50}$/iu;
/** Letters of all else in the box of a caption: the credit and blanks. Beside a column of paragraphs a picture has none there. */
const CREDIT_LINE = 70;
const PICTURE = 'img, picture, amp-img, video, iframe';
const OF_AUTHOR = /auth|tac-?gia|avatar|byline|profile/i;
/** Steps from a text to the box that stands beside its picture. */
const UP = 3;
/** Blocks at the beginning among which a lead in italics may stand below the first picture. */
const LEADS = 2;

/** The blocks, those that stand right below a picture and look like its caption as captions. Linear: each looks at its neighbours alone. */
export function captionsBelow(blocks: readonly SourcedBlock[], root: Element): SourcedBlock[] {
  const places = blocks.map((one) => {
    const { kind, text } = one.block;
    const may = kind === 'paragraph' && text.length <= LONGEST.credited && one.linked <= 0.3;
    return may ? (placeBehind(one) ?? placeBelow(one.source.element, root)) : undefined;
  });
  // In a story told in pictures each paragraph stands in one box with its picture.
  const ofStory = blocks.filter((_, i) => !places[i]?.boxed).filter(isSentence).length;
  const inBoxes = blocks.filter((_, i) => places[i]?.boxed).filter(isSentence).length;
  return blocks.map((one, i) => {
    const place = places[i];
    if (!place || !looksLikeCaption(one, { ...place, boxed: place.boxed && inBoxes <= ofStory }, i)) return one;
    return { ...one, block: { kind: 'caption', text: one.block.text } };
  });
}

const isSentence = ({ block: { kind, text } }: SourcedBlock): boolean =>
  kind === 'paragraph' && text.length >= 60 && /[.!?…]["”]?$/.test(text);

/** How a text stands below its picture: in one box with it and nothing else, centred, in italics. */
interface Place {
  /** The credit alone, below the words. */
  credit?: true;
  boxed: boolean;
  centred: boolean;
  slanted: boolean;
}

function looksLikeCaption(
  { block: { text }, source }: SourcedBlock,
  { credit, boxed, centred, slanted }: Place,
  i: number,
): boolean {
  if (credit) return true;
  if (isLabelledSignature(text) || looksLikeNames(text) || text.length < 8) return false;
  if (CREDIT.test(text)) return true;
  // A portrait beside the name and what somebody is.
  const [name, office, ...more] = source.element.children;
  if (office && more.length === 0 && looksLikeNames((name!.textContent ?? '').trim())) return false;
  if (centred) return text.length <= LONGEST.centred;
  if (boxed) return text.length <= LONGEST.boxed;
  return slanted && i >= LEADS && text.length <= LONGEST.slanted;
}

/** Picture and words stand in one centred paragraph, a line break between: `<p align="center"><img><br>Bến Đò Son</p>`. */
function placeBehind({ block: { text }, source: { element, locate } }: SourcedBlock): Place | undefined {
  const { node } = locate(0);
  if (node.parentNode !== element || !isCentred(element) || !isPictureAlone(behindBreaks(node))) return undefined;
  const letters = (element.textContent ?? '').trim().length;
  return letters <= text.length + CREDIT_LINE ? { boxed: false, centred: true, slanted: false } : undefined;
}

function placeBelow(element: Element, root: Element): Place | undefined {
  const place = { boxed: false, centred: false, slanted: false };
  let at: Element = element;
  for (let step = 0; step < UP && at !== root; step++) {
    if (/^(?:EM|I)$/i.test(at.tagName)) place.slanted = true;
    if (isCentred(at)) place.centred = true;
    const before = behindBreaks(at);
    if (before) {
      if (isPictureAlone(behindBreaks(before)) && ONLY_CREDIT.test(element.textContent ?? ''))
        return { ...place, credit: true };
      // What stands beside it in a row is not below it.
      if (
        /^T[DH]$/i.test(at.tagName) ||
        !isPictureAlone(before) ||
        isOfAuthor(at) ||
        (at.parentElement && isOfAuthor(at.parentElement)) ||
        (at.textContent ?? '').length > (element.textContent ?? '').length + CREDIT_LINE
      )
        return undefined;
      place.slanted ||= /^(?:EM|I)$/i.test(at.firstElementChild?.tagName ?? '') && at.childElementCount === 1;
      place.centred ||= at.parentElement !== root && isCentred(at.parentElement!);
      const next = at.nextElementSibling;
      const isLast = !next || (!next.nextElementSibling && ONLY_CREDIT.test(next.textContent ?? ''));
      place.boxed = at.parentElement !== root && !before.previousElementSibling && isLast;
      return place;
    }
    if (!at.parentElement) break;
    at = at.parentElement;
  }
  return undefined;
}

const isOfAuthor = (element: Element): boolean => OF_AUTHOR.test(element.getAttribute('class') ?? '');

/** What stands before a node, unless it is a text. */
function behindBreaks(node: Node): Element | undefined {
  let at = node.previousSibling;
  while (at && (at.nodeType === 8 || (at.nodeType === 3 && !/\S/.test((at as Text).data)) || at.nodeName === 'BR'))
    at = at.previousSibling;
  return at?.nodeType === 1 ? (at as Element) : undefined;
}

/** A picture without words; one that leads to another page is of another story. */
function isPictureAlone(element: Element | undefined): boolean {
  if (!element) return false;
  const picture = element.matches(PICTURE) ? element : element.querySelector(PICTURE);
  if (!picture || /\S/.test(element.textContent ?? '')) return false;
  const link = picture.closest('a[href]');
  return !link || leadsToPicture(link);
}

const isCentred = (element: Element): boolean =>
  element.localName === 'center' ||
  element.getAttribute('align') === 'center' ||
  /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '') ||
  /(?:^|[\s-])(?:text|align)-?center(?:$|\s)/.test(element.getAttribute('class') ?? '');
