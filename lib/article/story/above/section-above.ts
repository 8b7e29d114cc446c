import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { fold, isSectionName } from '../../facts/page-facts.ts';
import { isDateLine } from '../../words/published-date.ts';

/** Lines above a headline among which its section stands; date and byline may stand between. */
const ABOVE = 3;

/** A short link alone on its line above the headline, or before the day, to a page that is no article: "Đầu tư tài chính" on baodautu. */
export function sectionAbove(before: readonly SourcedBlock[], titleAt: number): string | undefined {
  let isBelowHeading = false;
  for (const { block, source, linked } of linesAbove(before, titleAt)) {
    const link = source.element.closest('a') ?? source.element.querySelector('a');
    const name = nameOf(link);
    const path = pathOf(link);
    if (link && (path === '/' || !isSectionName(name))) {
      const below = belowHome(source.element);
      if (below && (isAbove(below) || CRUMB_SIGN.test(block.text))) return nameOf(below);
    }
    const isSet = linked >= 0.9 || (linked > 0 && isBeforeDay(name, block.text));
    if (!link || !isSet || !/^\/[\w-]/.test(path) || /\d{5,}/.test(path)) {
      // Another list begins where a line of some length stands.
      if (block.text.length > 60) return undefined;
      isBelowHeading ||= block.kind === 'heading' && linked === 0 && !isDateLine(block.text);
      continue;
    }
    const beside = linksBeside(link);
    const isAlone = linked < 0.9 || fold(name) === fold(block.text);
    if (!isSectionName(name) || beside.length >= IN_MENU || !isAlone) return undefined;
    // Of the few links of a menu the one below which the story has its address.
    if (isAbove(link)) return name;
    // What stands above the heading of another box is of one yet farther away.
    if (isBelowHeading) return undefined;
    const own = beside.findLast(isAbove);
    return own || beside.length === 1 || !link.closest('nav') ? nameOf(own ?? link) : undefined;
  }
  return undefined;
}

/** Lists that open where one points. */
const DROPPED_DOWN = '.dropdown-menu, .sub-menu, .mega-menu, [role="menu"]';
/** Lines of such lists that are passed over. */
const MOST_DROPPED = 40;

/** The nearest lines above a headline, from below. */
function linesAbove(before: readonly SourcedBlock[], titleAt: number): SourcedBlock[] {
  const near = before.slice(Math.max(0, titleAt - ABOVE - MOST_DROPPED), Math.max(0, titleAt));
  return near
    .filter(({ source }) => !source.element.closest(DROPPED_DOWN))
    .slice(-ABOVE)
    .reverse();
}

/** Between the links of a breadcrumb that no markup calls so: "Trang chủ / Phỏng vấn". */
const CRUMB_SIGN = /[^\s<][ \u00a0]*[/>›»][ \u00a0]*[^\s>]/;

/** The link behind that to the home page, on a line with few others. */
function belowHome(line: Element): Element | undefined {
  const links = line.getElementsByTagName('a');
  const below = links[IN_MENU] ? undefined : links[1];
  return below && isSectionName(nameOf(below)) && !/\d{5,}/.test(pathOf(below)) ? below : undefined;
}

const nameOf = (link: Element | null): string => (link?.textContent ?? '').replace(/\s+/g, ' ').trim();

const pathOf = (link: Element | null): string => link?.getAttribute('href')?.replace(/^https?:\/\/[^/]+/, '') ?? '';

/** "Xã hội" in "Xã hội Thứ Năm, 14/08/2025 16:20". */
const isBeforeDay = (name: string, line: string): boolean =>
  name !== '' && line.startsWith(name) && isDateLine(line.slice(name.length));

/** Does the page stand below what a link leads to? */
function isAbove(link: Element): boolean {
  const folder = pathOf(link).replace(/(?:\.\w+)?\/?$/, '/');
  return folder.length > 2 && (link.ownerDocument.location?.pathname.startsWith(folder) ?? false);
}

/** Links of a menu; a story stands in fewer sections. */
const IN_MENU = 4;

/** The last link of a menu stands right above the headline, too: all links of its row. */
function linksBeside(link: Element): Element[] {
  const list = link.closest('ul, ol, nav');
  const row = list ? list.getElementsByTagName('a') : (link.parentElement?.children ?? []);
  return Array.from(row).filter((one) => one.localName === 'a');
}
