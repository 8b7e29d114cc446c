import { withNewTones } from '../../../text/new-tones.ts';

/** What the press writes in several ways within one article, and the way in which it is kept. */
const WRITINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:tp|thành phố)[\s.]*(?:hcm|hồ chí minh)/giu, 'TPHCM'],
  [/^(?:ủy|uỷ) ban nhân dân(?!\S)/iu, 'UBND'],
  [/^hội đồng nhân dân(?!\S)/iu, 'HĐND'],
  [/^viện kiểm sát nhân dân(?!\S)/iu, 'VKSND'],
  [/^(?:tòa|toà) án nhân dân(?!\S)/iu, 'TAND'],
];
/** Bodies that each place has one of; without the place it is that of the place which the article is about. */
const LOCAL =
  /^(?:ubnd|hđnd|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|ủy ban kiểm tra|công an|csgt|sở .+|vksnd|tand|đại sứ quán|(?:tổng )?lãnh sự quán|thượng viện|hạ viện|nghị viện|tòa án tối cao)(?: (?:tỉnh|huyện|quận|xã|phường|tp|thành phố|thị xã))?$/u;
/** Between such a body and its place. */
const LINK = /^(?:của |tại |ở )?(?:(?:tỉnh|huyện|quận|xã|phường|bang|nước|tp|thành phố|thị xã|thị trấn)(?: |$))?/iu;
/** Words of a name that its initials leave out: "Bộ GD&ĐT". */
const LEFT_OUT: ReadonlySet<string> = new Set(['và', '&', '-', '–', ',']);
/** Words of a name that are looked at; no body has more. */
const MOST_WORDS = 24;

const wordsOf = (name: string): string[] =>
  WRITINGS.reduce((text, [way, kept]) => text.replace(way, kept), name)
    .split(/[\s.]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
const small = (word: string): string => withNewTones(word.toLowerCase());

/**
 * What tells a place or a body from others: its words, however their tones are set and they are parted.
 * @example formOf('Uỷ ban nhân dân TP. HCM') // 'ubnd tphcm'
 */
export const formOf = (name: string): string => wordsOf(name).map(small).join(' ');

/**
 * Of the bodies of an article those that are written short, with the whole name of each: "Thành ủy" where only "Thành ủy Hà Nội" is named
 * whole, "Bộ GTVT" beside "Bộ Giao thông vận tải". One that may mean several stays alone. Keys and values are forms. Linear.
 */
export function shortForms(names: readonly string[]): Map<string, string> {
  const wholes = new Map<string, string | undefined>();
  const note = (short: string, whole: string) =>
    wholes.set(short, wholes.has(short) && wholes.get(short) !== whole ? undefined : whole);
  for (const name of names) {
    const words = wordsOf(name);
    const letters = words.map(small);
    const whole = letters.join(' ');
    for (let size = 1; size < words.length; size += 1) {
      const short = letters.slice(0, size).join(' ');
      if (isSame(short, words.slice(size).join(' '))) note(short, whole);
    }
    const rest = letters.slice(1).filter((word) => !LEFT_OUT.has(word));
    if (rest.length > 1) note(`${letters[0]} ${rest.map((word) => word.charAt(0)).join('')}`, whole);
  }
  const found = new Map<string, string>();
  for (const name of names) {
    const form = formOf(name);
    const whole = wholes.get(form) ?? wholes.get(initialled(name));
    if (whole !== undefined && whole !== form) found.set(form, whole);
  }
  return found;
}

/** Is a body with these words behind it the one that is called so without them: "Sở Y tế" + "tỉnh Hà Giang", "Bộ Y tế" + "Việt Nam"? */
function isSame(short: string, rest: string): boolean {
  if (rest === 'Việt Nam') return short.includes(' ');
  return LOCAL.test(short) && /^(?:\p{Lu}|\d{1,2}$)/u.test(rest.slice(LINK.exec(rest)?.[0].length ?? 0));
}

/** "Bộ GD & ĐT" as "bộ gdđt"; nothing where its words are no initials. */
function initialled(name: string): string {
  const [head = '', ...rest] = wordsOf(name);
  const initials = rest.join('').replace(/[-–&,]/g, '');
  return /^\p{Lu}{2,}$/u.test(initials) ? `${small(head)} ${initials.toLowerCase()}` : '';
}
