import { isCapital } from '../../../text/tokens.ts';
import { CODES } from '../persons/other-lands.ts';
import { apart, grown } from '../role-words/body-ends.ts';
import type { FoundName } from '../tagger/tag.ts';
import type { BlockWords } from '../words/read-block.ts';
import { isNothing } from './nothings.ts';

/** Between a body and the place in its name: "UBND [tỉnh] Hà Tĩnh". */
const PLACE_LINKS: ReadonlySet<string> = new Set(
  'tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|tp|bang|nước'.split('|'),
);

/**
 * Bodies as the press writes them, whole: what stands right behind a body without a word between belongs to its name, a place
 * ("Đại sứ quán Việt Nam", "Công an tỉnh Hà Tĩnh") or the body above it ("Phòng Cảnh sát hình sự Công an huyện Sóc Sơn"). Of 4,881 bodies
 * that readers marked 21 stand right before another name, most of them football clubs in lists of results. Linear.
 */
export function wholeBodies(names: readonly FoundName[], blocks: readonly BlockWords[]): FoundName[] {
  const whole: FoundName[] = [];
  for (const name of names) {
    const words = blocks[name.block];
    const last = whole[whole.length - 1];
    if (!words || name.kind === 'person') {
      whole.push(name);
      continue;
    }
    if (last?.kind === 'organisation' && last.block === name.block && goesOn(words, last, name)) {
      last.to = name.to;
      last.share = Math.min(last.share, name.share);
      continue;
    }
    const head = name.kind === 'place' ? headBefore(words, name.from, last) : name.from;
    if (head < name.from) {
      whole.push({ ...name, from: head, kind: 'organisation' });
      continue;
    }
    whole.push({ ...name, from: name.kind === 'organisation' ? headStart(words, name.from, last) : name.from });
  }
  return whole
    .flatMap((name, at) => {
      const words = blocks[name.block];
      if (!words || name.kind !== 'organisation') return [name];
      const next = whole[at + 1];
      return apart(grown(name, words, next?.block === name.block ? next.from : words.tokens.length), words);
    })
    .filter((name, at, all) => {
      const words = blocks[name.block];
      const last = all[at - 1];
      // "Mặt trận Đoàn kết phát triển Tổ quốc [Campuchia]": a piece of the whole name before it.
      if (last?.block === name.block && last.kind === 'organisation' && last.to > name.from && name.kind !== 'person')
        return false;
      return name.kind === 'person' || !words || !isNothing(name, words);
    });
}

function goesOn(words: BlockWords, { from: head, to }: FoundName, { from, kind }: FoundName): boolean {
  if (from < to || from - to > 2) return false;
  const between = words.lower.slice(to, from).join(' ');
  // "UBND TP" and ".Đà Nẵng"
  const isDotted = between === '.' && words.lower[to - 1] === 'tp';
  // "Hội Hữu nghị Việt Nam - Cuba"
  const isPair = /^[-–]$/.test(between) && [1, 2, 3].some((size) => to - size > head && isLand(words, to - size, to));
  if (kind === 'place') return between === '' || isDotted || isPair || PLACE_LINKS.has(between);
  return between === '' && (words.bodyHead[from] ?? 0) > 0;
}

const isLand = ({ lower }: BlockWords, from: number, to: number): boolean => CODES.has(lower.slice(from, to).join(' '));

/** Bodies that go by their country or province alone: "Ngân hàng [Anh]", "Công an thành phố [Cà Mau]", "Báo [Hà Giang]". */
const OF_PLACES: ReadonlySet<string> = new Set('ngân hàng|công an|đại học|báo|tỉnh ủy|thành ủy|đại sứ quán'.split('|'));

/** Where the body begins that a place alone gives its name to; `from` where there is none. */
function headBefore(words: BlockWords, from: number, last: FoundName | undefined): number {
  const { lower, tokens } = words;
  const link = [2, 1].find((size) => PLACE_LINKS.has(lower.slice(from - size, from).join(' '))) ?? 0;
  for (let size = 1; size <= 3; size += 1) {
    const at = from - link - size;
    if (at < 0 || (last?.block === words.block && last.to > at) || !isCapital(tokens[at])) continue;
    if (OF_PLACES.has(lower.slice(at, at + size).join(' '))) return at;
  }
  return from;
}

/** "ngân [hàng Đầu tư châu Âu]": the head's first syllable belongs to it. */
function headStart(words: BlockWords, from: number, last: FoundName | undefined): number {
  const before = from - 1;
  const isFree = !last || last.block !== words.block || last.to <= before;
  return isFree && (words.bodyHead[before] ?? 0) > 1 && !isCapital(words.tokens[from]) ? before : from;
}
