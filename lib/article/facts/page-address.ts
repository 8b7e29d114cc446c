import { withoutMarks } from '../../text/without-marks.ts';

/** What a page is by its address alone, on any site; what the portals' own addresses look like stands in `portals/gate.ts`. */

const FRONT = /^\/(?:index\.\w+|home|trang-chu)?(?:\.html?)?$/;
/** A whole headline in the query, where the server knows no addresses in words: "index.php?nv=news&op=tin-hoi/dem-tho-ben-ho-712" (NukeViet). */
const WORDS = /[?&](?:op|act|title|slug|alias|name|url|p)=(?:[\w-]+\/)*[a-z\d]+(?:-[a-z\d]+){4,}(?:&|\.html|$)/i;
const SEARCH = /\/(?:tim-kiem|search|tag|tags|tu-khoa|chu-de)(?:[/.]|$)/;
/** Pages about people who write, about the site itself and its rules; an article's address has more words. */
const SERVICE =
  /\/(?:tac-gia|authors?|cay-but|phong-vien|profile)\/[^/]+\/?$|\/(?:gioi-thieu|about|ve-chung-toi|lien-he|contact|tuyen-dung|quang-cao|toa-soan|dieu-khoan(?:-su-dung)?|chinh-sach(?:-bao-mat|-rieng-tu)|privacy|terms)(?:\.\w{3,5})?\/?$/;
/**
 * Four words and more, with a number, an ending or a date, or a whole headline: what the address of one story looks like anywhere. Papers of the
 * provinces count in hexadecimal: "/xa-hoi/202611/cho-noi-hop-lai-5d81f22/"; Drupal counts alone: "/node/2211", Joomla before the words.
 */
const STORY =
  /\/[\p{L}\d]+(?:-[\p{L}\d]+){8,}\/?$|\/[\p{L}\d]+(?:-[\p{L}\d]+){3,}[-/]?(?:\d{3,}\/?|[\w-]*\.(?:html?|aspx|php)|\d{5,}\.[a-z]{3}|(?=[a-f]*\d)[\da-f]{7}\/?)$|\/20\d\d\/\d\d?\/(?:\d\d?\/)?[^/]+-[^/]+\/?$|\/[\p{L}\d]+-[\p{L}\d-]+-\d{6,}\.html?$|\/(?:node|tin|tin-[a-z]+|bai-viet|chi-tiet(?:-tin)?)\/\d{3,7}$|\/\d{3,7}(?:-[a-z\d]+){5,}\/?$/u;

/** One story of a site whose pages are all made by one program: "index.php?option=com_content&view=article&id=318", "?mod=tin&idtin=3312", "?p=3312". */
const NUMBERED =
  /[?&](?:(?:news|article|post|item|content|tin|bai|nd|[at])?_?id|p|id_?(?:news|tin|bai))=[a-z]{0,2}(\d+)/i;

/** Home pages and searches. */
export function isFrontOrSearch(url: string): boolean {
  const path = pathOf(url);
  return path !== undefined && ((FRONT.test(path) && !NUMBERED.test(url) && !WORDS.test(url)) || SEARCH.test(path));
}

/** Authors' pages, imprint, terms of use. */
export const isService = (url: string): boolean => SERVICE.test(pathOf(url) ?? '');

/** The state tells who speaks by its own name: "moha.gov.vn". */
export const isOfOffice = (url: string): boolean => /^https?:\/\/[^/]+\.gov\.vn[/:]/i.test(url);

/** Nothing else has so long an address. As it is written: a path with Vietnamese letters is read as such. */
export const isStoryAddress = (url: string): boolean =>
  STORY.test(bareAddress(url)) || Number(NUMBERED.exec(url)?.[1]) >= MANY;

/** Without its query, and for phones as for wide windows. */
const bareAddress = (url: string): string => url.split(/[?#]/)[0]!.replace(/\/amp\/?$/, '');

/** Words of a headline from which a part of an address is made of it: "/dem-tho-ben-ho-lan-thu-hai/". */
const OF_HEADLINE = 5;

/** Has a part of an address words of the headline in their order, as WordPress makes it, and Joomla behind a number? Some may be left out. */
export function saysHeadline(url: string, title: string): boolean {
  const headline = withoutMarks(title).split(/[^a-z\d]+/);
  return url
    .toLowerCase()
    .split(/[/?&=#]/)
    .some((part) => {
      const words = part.replace(/^\d+-/, '').split('-').slice(0, OF_HEADLINE);
      let from = 0;
      for (const word of words) from = from < 0 ? from : headline.indexOf(word, from) + 1 || -1;
      return words.length === OF_HEADLINE && from > 0;
    });
}

/** Sections have numbers, too, but there are not so many of them. */
const MANY = 100;

function pathOf(url: string): string | undefined {
  try {
    return new URL(url).pathname;
  } catch {
    return undefined;
  }
}
