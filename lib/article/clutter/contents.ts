/** Links of a table of contents that are looked at. */
const CONTENTS = { least: 2, most: 60 };

/** Is it a part of the table of contents: links to places further down, and nothing else? */
export function leadsDown(element: Element): boolean {
  const isDown = (link: Element | null) => /^#./.test(link?.getAttribute('href') ?? '');
  if (!isDown(element.closest('a') ?? element.querySelector('a'))) return false;
  const links = (element.closest('nav, ul, ol') ?? element).getElementsByTagName('a');
  return links.length >= CONTENTS.least && Array.from(links).slice(0, CONTENTS.most).every(isDown);
}
