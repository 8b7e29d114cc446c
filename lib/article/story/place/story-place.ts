/** Where on the page the story stands. */
export interface StoryPlace {
  /** The element that holds the story. */
  root: Element;
  /** Where the text of the story begins: headline, date and lead may stand before it, inside `root` too. */
  start: Element;
  /** True for elements inside `root` that are none of the story's. */
  dropped(element: Element): boolean;
}
