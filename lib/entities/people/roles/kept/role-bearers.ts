import type { Mention, Person } from '../../../entities.ts';
import { isUncle } from '../../persons/known-as.ts';
import { CODES } from '../../persons/other-lands.ts';
import { isVietnamese, nameWords } from '../../persons/same-name.ts';
import { withoutState } from '../../persons/without-state.ts';
import { isVietnameseSyllable } from '../../tagger/syllable.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { PRESIDENT, plainTitle } from '../chains/plain-title.ts';

/** Roles of no more words than this are told apart. */
const MOST_WORDS = 26;

/** Opens what makes of a post another one: "lâm thời", "đắc cử", "tương lai", "tiền nhiệm", "kế nhiệm", "danh dự". */
const OTHERS: ReadonlySet<string> = new Set('lâm đắc tương tiền kế danh tạm'.split(' '));

/** Who bears which role, found by the role's words in a few lookups. */
export class RoleBearers {
  /** Whole titles, those of ours, and the beginnings of titles, each with who bears one; null where several do. */
  readonly #whole = new Map<string, Person | null>();
  readonly #ours = new Map<string, Person | null>();
  readonly #called = new Map<string, Person | null>();
  readonly #begins = new Map<string, Person | null>();
  readonly #ministers: [title: string, person: Person][] = [];

  constructor(people: readonly Person[]) {
    // "Bộ trưởng Otto Weiss của Nhật Bản" is the "Bộ trưởng Nhật Bản".
    for (const person of people)
      for (const key of person.roles.flatMap(({ title, of }) => eachOf(title + landOf(of)).flatMap(keysOf))) {
        const words = key.split(' ');
        if (words.length < 2) continue;
        if (key.includes('trưởng')) this.#ministers.push([key, person]);
        note(this.#whole, words.join(' '), person);
        if (!isForeign(person)) note(this.#ours, words.join(' '), person);
        for (let size = 1; size <= Math.min(words.length, MOST_WORDS); size += 1)
          note(this.#begins, words.slice(0, size).join(' '), person);
      }
  }

  /** Somebody is called so right before the name: "Chủ tịch X"; where one alone is, "Chủ tịch" is X, whoever else is chairman of something. */
  call(title: string, person: Person): void {
    note(this.#called, title, person);
  }

  /** This is somebody's role, though no title beside the name says so. */
  know(role: string, person: Person): void {
    note(this.#begins, role, person);
  }

  /** The one person whose role this is, or begins with this, or is how this begins; undefined where several or none fit. */
  only(text: string): Person | undefined {
    const keys = keysOf(text);
    // "Chủ tịch Đảng MPLA" is the "Chủ tịch MPLA" before whoever is called Chủ tịch alone.
    for (const key of keys) {
      const bearer = this.#begins.get(key);
      if (bearer) return bearer;
    }
    for (const key of keys) {
      const bearer = this.#bearerOf(key);
      if (bearer) return bearer;
    }
    // "Bộ trưởng Mỹ", "Cựu bộ trưởng Trung Quốc": the one minister of that land.
    const [, post, land] = /^(.*(?:bộ|thứ) trưởng)( .+)$/.exec(keyOf(text)) ?? [];
    const ministers = this.#ministers.filter(([key]) => post && key.startsWith(post) && key.endsWith(land ?? ''));
    const [one, ...others] = new Set(ministers.map(([, person]) => person));
    if (one && others.length === 0) return one;
    // "Nhà vua Thái Lan": the Quốc vương, where nobody is called so.
    const [, realm] = /^nhà vua(.*)$/.exec(keyOf(text)) ?? [];
    if (realm !== undefined) return this.only(`quốc vương${realm}`);
    // "cố Chủ tịch nước" is who was called "nguyên Chủ tịch nước" up to here.
    const [, late] = /^cố (?:nguyên )?((?!vấn ).+)$/i.exec(text) ?? [];
    return late ? this.only(`nguyên ${late}`) : undefined;
  }

  /** "nhà lãnh đạo Pháp": the one person who heads the land; undefined where several do or none. */
  leader(land: string): Person | undefined {
    const heads = HEADS.map((head) => this.#begins.get(`${head} ${land.toLowerCase()}`));
    const [one, ...others] = new Set(heads.filter((head) => head !== undefined));
    return others.length === 0 ? (one ?? undefined) : undefined;
  }

  #bearerOf(wanted: string): Person | undefined {
    const words = wanted.split(' ');
    const called = this.#called.get(wanted) ?? undefined;
    let only = this.#begins.get(wanted);
    if (only) return only;
    // "Chủ tịch Quốc hội" beside a "Chủ tịch Quốc hội Lào" is ours, and beside a "Chủ tịch Quốc hội Lazo".
    const [whole, ours] = [this.#whole.get(wanted), this.#ours.get(wanted)];
    if (ours && isVietnamese(ours.name) && (whole || OFFICE.test(wanted))) return ours;
    for (let size = 2; size < Math.min(words.length, MOST_WORDS); size += 1) {
      const bearer = this.#whole.get(words.slice(0, size).join(' '));
      // Who is called Chủ tịch alone is no "Chủ tịch nước" for that: Chủ tịch Hồ Chí Minh may be named beside today's.
      if (size === 2 && (/^chủ tịch (?:nước|quốc hội)/.test(wanted) || (bearer && isUncle(bearer.name)))) continue;
      // "Tổng thống lâm thời" is another than the Tổng thống.
      if (bearer === undefined || OTHERS.has(words[size] ?? '')) continue;
      if (bearer === null || (only !== undefined && only !== bearer)) return called;
      only = bearer;
    }
    return only ?? called;
  }
}

/** "Chủ tịch" right before a name: who is called so in short. */
export function titleBefore({ title, lower }: BlockWords, from: number): string | undefined {
  for (let back = 5; back > 1; back -= 1)
    // "Phó Chủ nhiệm Văn phòng Chủ tịch nước X", "Trợ lý Chủ tịch nước X" is not called Chủ tịch nước.
    if (title[from - back] === back && !/^(?:phòng|lý|vấn|ngôn)$/.test(lower[from - back - 1] ?? ''))
      return lower.slice(from - back, from).join(' ');
  return undefined;
}

/** Who can be called the leader of a land. */
const HEADS = [
  'tổng thống',
  'thủ tướng',
  'chủ tịch',
  'chủ tịch nước',
  'quốc vương',
  'vua',
  'lãnh đạo',
  'nhà lãnh đạo',
] as const;

/** Posts of States and parties, of which there is one in each land; "Ca sĩ" and "Tác giả" there are many. */
export const OFFICE = /^(?:tổng bí thư|(?:phó )?(?:chủ tịch|thủ tướng)|(?:bộ|thứ|ngoại) trưởng) ?/;

/** Whether some word of the name can be none of ours: "Esteban Lazo", "Mau-ran A-kim-ba-ép", but not "Lò Văn Hạnh". */
export const isForeign = ({ name }: Person): boolean =>
  name.includes('-') || nameWords(name).some((word) => !isVietnameseSyllable(word));

/**
 * "chuyển lời chúc của Tổng Bí thư" in the story, before any Tổng Bí thư is named: not the guest who comes later; nor in one line "Tổng Bí thư đọc
 * diễn văn. Dự lễ có Tổng Bí thư, Chủ tịch nước Lào X".
 */
export function isOurs(one: Person, at: { block: number; start: number }, role: string): boolean {
  if (!OUR_OFFICES.test(role) || !isForeign(one)) return false;
  const { block, start } = one.mentions[0] ?? at;
  return block === at.block ? start > at.start : at.block > 1 && block > at.block;
}
const OUR_OFFICES = /^(?:tổng bí thư|chủ tịch (?:nước|quốc hội)|(?:phó )?thủ tướng)$/i;

/** "Tổng thống khen", before a second Tổng thống is named: the one of whom the text has told so far, and none where it has of several. */
export function bearerSoFar(
  one: Person,
  people: readonly Person[],
  at: { block: number; start: number; text: string },
  role: string,
): Person | undefined {
  const isBefore = ({ block, start }: Mention) => block < at.block || (block === at.block && start < at.start);
  const isNamed = ({ mentions: [first] }: Person) => first !== undefined && isBefore(first);
  if (isNamed(one)) return one;
  const begin = `${role.toLowerCase()} `;
  const [other, ...more] = people.filter(
    (person) => isNamed(person) && person.roles.some(({ title }) => `${title.toLowerCase()} `.startsWith(begin)),
  );
  if (!other) return one;
  if (more.length > 0) return undefined;
  // "Tổng thống Mỹ X được Tổng thống đón": he is not met by himself.
  const last = other.mentions.findLast(isBefore);
  const isHere = last?.block === at.block && !/[.!?;]\s/.test(at.text.slice(last.end, at.start));
  return isHere ? one : other;
}

/** "Tân Bộ trưởng Y tế", "Nữ Bộ trưởng Y tế", "Tư lệnh ngành Y tế" is the "Bộ trưởng Y tế", the Đại sứ ở Lào the one tại Lào, the Vua the "Nhà vua". */
const keyOf = (title: string): string =>
  withoutState(title)
    .replace(PRESIDENT, 'tổng thống')
    .replace(/^(?:đức )?vua(?= |$)/, 'nhà vua')
    .replace(/^(?:tân|nữ|đương kim) (?!hoa |hoàng|doanh)/, '')
    .replace(/ (?:sắp )?mãn nhiệm(?= |$)/, '')
    .replace(/^(?:tư lệnh|trưởng) ngành /, 'bộ trưởng ')
    .replace(' ở ', ' tại ')
    .replace(/ đặc mệnh toàn quyền(?= )/, '');

/** " Nhật Bản" of " của Nhật Bản", " Hải An" of " Hải An", and nothing of what is no land. */
const landOf = (of = ''): string => {
  if (/^ \p{Lu}/u.test(of)) return of;
  const [, land = ''] = /^ của( .*)$/.exec(of) ?? [];
  return CODES.has(land.slice(1).toLowerCase()) ? land : '';
};

/** Of a "Phó Thủ tướng kiêm Bộ trưởng Ngoại giao Lào" the "Phó Thủ tướng Lào" and the "Bộ trưởng Ngoại giao Lào", too. */
function eachOf(title: string): string[] {
  const [first = '', ...others] = title.split(' kiêm ');
  if (others.length === 0) return [title];
  const words = title.split(' ');
  const land = [3, 2, 1].map((size) => words.slice(-size).join(' ')).find((name) => CODES.has(name.toLowerCase()));
  return [title, land ? `${first} ${land}` : first, ...others];
}

/** As it is written, in plain words where these are others, and with the letters in brackets for the body: "Chủ tịch VFF". */
const keysOf = (title: string): string[] => {
  const [key, letters = ''] = [keyOf(title), /\((\S+)\)$/.exec(title)?.[1]];
  const words = key.split(' ');
  // "Chủ tịch Ủy ban Biển của Nghị viện châu Âu (EP)" is no "Chủ tịch EP".
  const whose = key.lastIndexOf(' của ') + 1;
  const heads = whose ? [`${key.slice(0, whose)}của`] : [2, 3].map((size) => words.slice(0, size).join(' '));
  const short = letters ? heads.map((head) => `${head} ${letters.toLowerCase()}`) : [];
  const plain = plainTitle(key);
  return [
    ...new Set([
      key,
      key
        .replace(OFFICES, '')
        .replace(/ tp(?:\.| |$)/, ' thành phố ')
        .trim(),
      plainTitle(key.replace(COMMITTEE, '$1')),
      plain,
      plain.replace(KINDS, '').replace(/^(?:ceo|giám đốc điều hành) /, 'tổng giám đốc '),
      ...short,
    ]),
  ];
};

/** The "Chủ tịch UBND TP.Hải An" is the "Chủ tịch thành phố", the "Bí thư Đảng ủy phường Lam" the "Bí thư phường". */
const OFFICES = / (?:ubnd|ủy ban nhân dân|đảng ủy)(?= (?:tp|tỉnh|thành phố|quận|huyện|phường|xã))/;

/** The "Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào" is the "Tổng Bí thư Đảng Nhân dân Cách mạng Lào". */
const COMMITTEE = /^((?:tổng )?bí thư(?: thứ nhất)?)(?: (?:ban chấp hành|bch))?(?: trung ương)?(?= đảng )/;

/** "Bí thư quận ủy Hải An" is "Bí thư Hải An", the "Giám đốc Công ty TNHH Lam Hạnh" that of Lam Hạnh, "HLV U23 Lào" that of Lào. */
const KINDS = / (?:quận|huyện|phường|(?:đảng|quận|huyện) ủy|đảng|công ty|tập đoàn|tnhh|u\.?\d\d)(?= )/g;

function note(map: Map<string, Person | null>, key: string, person: Person): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === person ? person : null);
}
