import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { fold, isSectionName } from '../facts/page-facts.ts';

/** Lines above a headline among which its section stands; date and byline may stand between. */
const ABOVE = 3;

/** A short link alone on its line above the headline, to a page that is no article: "Đầu tư tài chính" on baodautu. */
export function sectionAbove(before: readonly SourcedBlock[], titleAt: number): string | undefined {
  for (const { block, source, linked } of before.slice(Math.max(0, titleAt - ABOVE), Math.max(0, titleAt)).reverse()) {
    const link = source.element.closest('a') ?? source.element.querySelector('a');
    const path = link?.getAttribute('href')?.replace(/^https?:\/\/[^/]+/, '') ?? '';
    if (linked < 0.9 || !/^\/[\w-]/.test(path) || /\d{5,}/.test(path)) {
      // Another list begins where a line of some length stands.
      if (block.text.length > 60) return undefined;
      continue;
    }
    return isSectionName(block.text) && !isInMenu(link!) && isAlone(link!, block.text) ? block.text : undefined;
  }
  return undefined;
}

/** Is it all of its line? Some sites set their menu as links in one. */
const isAlone = (link: Element, line: string): boolean => fold(link.textContent ?? '') === fold(line);

/** The last link of a menu stands right above the headline, too. */
function isInMenu(link: Element): boolean {
  const list = link.closest('ul, ol, nav');
  const beside = link.parentElement?.children ?? [];
  const links =
    list?.getElementsByTagName('a').length ?? Array.from(beside).filter((one) => one.localName === 'a').length;
  return links >= IN_MENU;
}

/** Links of a menu; a story stands in fewer sections. */
const IN_MENU = 4;
