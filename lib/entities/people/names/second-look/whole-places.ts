import { isCapital } from '../../../../text/tokens.ts';
import { COUNTRY_WORDS } from '../../../lexicon/countries.ts';
import { PhraseSet } from '../../../lexicon/phrase-set.ts';
import { hyphensEnd } from '../../boundaries/name-end.ts';
import type { FoundName } from '../../tagger/tag.ts';
import type { BlockWords } from '../../words/read-block.ts';

const COUNTRIES = new PhraseSet(COUNTRY_WORDS.filter(({ isName }) => isName).map(({ words }) => words.join(' ')));

/** Before the name of a land: what kind of State it is. */
const STATES = new PhraseSet([
  'ch',
  'chdcnd',
  'chnd',
  'chlb',
  'chxhcn',
  'cộng hòa',
  'cộng hòa xhcn',
  'cộng hòa dân chủ nhân dân',
  'cộng hòa xã hội chủ nghĩa',
]);

/** Provinces of two names, which the press writes with a dash between: first and second. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['thừa thiên', 'huế'],
  ['bà rịa', 'vũng tàu'],
]);

/** What a place stands right behind and is called after: "Công viên [Hoa Sen]" is no body. */
const PLACE_HEADS: ReadonlySet<string> = new Set([
  'công viên',
  'quảng trường',
  'sân bay',
  'cửa khẩu',
  'bến xe',
  'đại lộ',
]);

/** A side of a sea or land: "biển [Đông]", "miền [Tây]", "vùng [Vịnh]". */
const SIDED = /^(?:biển|hồ|miền|vùng) (?:đông|tây|nam|bắc|trung|vịnh)$/;

/**
 * Places as they are called: "Thừa Thiên - Huế" whole, a country without who is from there ("Triều Tiên [Ri Yong-ho]"), a park and a State
 * by their kind. What else the tagger found stays. Linear.
 */
export function wholePlaces(names: readonly FoundName[], blocks: readonly BlockWords[]): FoundName[] {
  const whole: FoundName[] = [];
  for (const name of names) {
    const words = blocks[name.block];
    const last = whole[whole.length - 1];
    if (!words || name.kind === 'person') whole.push(name);
    else if (last?.block === name.block && name.from < last.to)
      whole.push(...(name.to > last.to ? [{ ...name, from: last.to }] : []));
    else {
      // "[Cam-pu]-chia", but "[Israel]-Iran"
      const to = isCapital(words.tokens[name.to + 1]) ? name.to : hyphensEnd(name.from, name.to, words);
      whole.push(asPlace(withTwin(withoutYear({ ...name, to }, words), words, last), words));
    }
  }
  return whole;
}

/** "giải vô địch [châu Á] 2026" */
const withoutYear = (name: FoundName, { tokens }: BlockWords): FoundName =>
  name.kind === 'place' && name.to - name.from > 1 && /^(?:19|20)\d\d$/.test(tokens[name.to - 1]?.text ?? '')
    ? { ...name, to: name.to - 1 }
    : name;

/** "[Thừa Thiên] - Huế", "Bà Rịa – [Vũng Tàu]" */
function withTwin(name: FoundName, { lower }: BlockWords, last: FoundName | undefined): FoundName {
  const { from, to, block } = name;
  const two = (at: number) => `${lower[at]} ${lower[at + 1]}`;
  const isDash = (at: number) => /^[-–]$/.test(lower[at] ?? '');
  const second = isDash(to) ? TWINS.get(two(to - 2))?.split(' ') : undefined;
  if (second?.every((word, at) => lower[to + 1 + at] === word)) return { ...name, to: to + 1 + second.length };
  const isFree = last?.block !== block || last.to <= from - 3;
  const own = lower.slice(from, to).join(' ');
  return isFree && isDash(from - 1) && TWINS.get(two(from - 3)) === own ? { ...name, from: from - 3 } : name;
}

function asPlace(name: FoundName, words: BlockWords): FoundName {
  const { from, to, kind } = name;
  const { lower, bodyHead } = words;
  const country = COUNTRIES.lengthAt(lower, from);
  // "miền [Trung Việt Nam]" is no body.
  if ((kind === 'organisation' || to - from === 1) && SIDED.test(`${lower[from - 1]} ${lower[from]}`))
    return { ...name, from: from - 1, kind: 'place' };
  if (kind === 'place') {
    const rest = words.tokens[from + country];
    const isForeign = rest?.isCapital && (words.place[from] ?? 0) <= country && /^[A-Za-z]+$/.test(rest.text);
    const isBeforeName = country > 1 ? lower[from] !== 'việt' : isTitled(from, words);
    return country > 0 && to - from > country && isForeign && isBeforeName ? { ...name, to: from + country } : name;
  }
  // "Cộng hòa Vanuatu", "CHDCND Lào", "Cộng hòa xã hội chủ nghĩa Việt Nam"
  const kindOfState = STATES.lengthAt(lower, from);
  const isState = kindOfState > 0 && COUNTRIES.lengthAt(lower, from + kindOfState) === to - from - kindOfState;
  const isCalled = !bodyHead[from] && PLACE_HEADS.has(`${lower[from - 2]} ${lower[from - 1]}`);
  return isState || isCalled ? { ...name, kind: 'place' } : name;
}

/** "Tổng thống [Colombia …]", but "hãng Malaysia Airlines", "Chủ tịch xã Nga Lang" */
const isTitled = (from: number, { title, lower }: BlockWords): boolean =>
  !/^(?:xã|phường|huyện|thôn|bản|ấp)$/.test(lower[from - 1] ?? '') &&
  [1, 2, 3, 4].some((back) => title[from - back] === back);
