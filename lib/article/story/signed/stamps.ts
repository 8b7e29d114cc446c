/** What stands in front of the first words of a lead, in an element of its own, and is no text of the story. */
export const isStamp = (element: Element): boolean => isPlaceStamp(element) || isSourceStamp(element);

/**
 * Place stamps stand in front of the lead without a blank ("Hà GiangHơn 23h" on vnexpress). Told by their place: the
 * first words of a paragraph in a box of their own, with a capital letter right behind.
 */
function isPlaceStamp(element: Element): boolean {
  if (element.tagName.toUpperCase() !== 'SPAN' || !standsBefore(element, /^\p{Lu}/u)) return false;
  const text = element.textContent ?? '';
  return text.length <= 30 && /^\s*\p{Lu}[\p{L}\p{M} .-]+$/u.test(text) && !/\s$/.test(text);
}

/** What the markup calls where a story comes from. */
const SOURCE_NAME = /logo|src|source|nguon|agency|dateline|location/i;
/** "Biên phòng - " where the markup says so, "BHG - " and "(TTXVN) – " anywhere; who asks in a talk has initials, too. */
const NAMED = /^\(?\p{Lu}[\p{L}\p{M}\d.&+ ]{1,24}\)? ?[-–—]$/u;
const INITIALS = /^\(?(?!(?:PV|MC|BTV)\P{L})[A-ZĐ][A-ZĐ\d.&]{1,6}\)? ?[-–—]$/u;

/** So does the name of the paper: `<b>BHG - </b>Sáng 5/3, …`. */
function isSourceStamp(element: Element): boolean {
  if (!/^(?:SPAN|B|STRONG|EM|I)$/i.test(element.tagName)) return false;
  // Before its text is asked for: spans may be made to stand one in the other.
  if (element.childElementCount > 1 || !standsBefore(element, /^\s*["“]?\p{Lu}/u)) return false;
  const text = (element.textContent ?? '').slice(0, 60).trim();
  return INITIALS.test(text) || (NAMED.test(text) && SOURCE_NAME.test(element.getAttribute('class') ?? ''));
}

/** Is an element the first of its line, with a text of this kind right behind it? */
function standsBefore({ previousSibling: before, nextSibling: after }: Element, text: RegExp): boolean {
  if (after?.nodeType !== 3 || !text.test((after as Text).data)) return false;
  return !before || (before.nodeType === 3 && (before as Text).data.trim() === '');
}
