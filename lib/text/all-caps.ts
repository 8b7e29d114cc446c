/** All in capital letters, two or more: an acronym, or a word of a headline set in capitals. */
export const isAllCaps = (text: string): boolean =>
  text.length > 1 && !SMALL_END.test(text) && text === text.toUpperCase();
/** So most words end: turning letters of ours into capitals is slow. */
const SMALL_END = /[a-z]$/;
