import { isAllCaps } from '../../../text/all-caps.ts';
import { firstBehind } from '../../../text/first-behind.ts';
import type { Mention, Person } from '../../entities.ts';
import { type Draft, DraftIndex } from './draft-index.ts';
import { knownAs } from './known-as.ts';
import { isMarkSlip, isSurnameOf, isVietnamese, nameWords, sameName, surnameOfMister } from './same-name.ts';
import { isWomansName, type Sex } from './sex.ts';

/** A name found in the text, before it is known whose. */
export interface NamedSpan {
  block: number;
  start: number;
  end: number;
  text: string;
  why: string;
  titled: boolean;
  /** The title or form of address right before it, in small letters: "thủ tướng", "bà". */
  before?: string;
  /** "con gái X", "em trai X": named as somebody's kin. */
  isKin?: boolean;
  /** The name that this one is said to be another of: "Dương Đại Trí (tức Trí "Nhảm")". */
  aliasOf?: NamedSpan;
  /** Whom the text tells from this one: "Ana Quesada, cố vấn của Tổng thống Quesada". */
  notOf?: NamedSpan;
}

/** Reading order of spans as one number. */
const placeOf = ({ block, start }: NamedSpan): number => block * 1e7 + start;

/** One person per person: full names first, then the short forms find the nearest one before them that they fit. Linear. */
export function linkPeople(spans: readonly NamedSpan[]): Person[] {
  const home = new Map<NamedSpan, Draft>();
  const byForm = new Map<string, Draft>();
  const index = new DraftIndex();
  const short = howShortOnes(spans);
  let count = 0;
  for (const long of [true, false]) {
    for (const span of spans) {
      const mister = surnameOfMister(span.text);
      const text = mister ?? withoutNickname(span.text);
      if (/\s|\.\p{L}/u.test(text) !== long) continue;
      const key = (knownAs(span.text) ?? span.text).toLowerCase();
      let draft = (span.aliasOf && home.get(span.aliasOf)) ?? (long ? byForm.get(key) : undefined);
      const words = nameWords(text);
      const owned = long ? undefined : short.owned.get(text.toLowerCase());
      draft ??= likeliest(
        index.near(
          words,
          (one) =>
            isCalled(one, words) &&
            (!span.notOf || home.get(span.notOf) !== one) &&
            !(owned && (owned.some((other) => home.get(other) === one) || isNamedLater(one, span))) &&
            !(long && isFullerBeside(one, words, span)),
        ),
        span,
        SEXES[span.before ?? ''] ?? (long ? undefined : short.sexes.get(text.toLowerCase())),
        short,
      );
      if (!long && (span.before || mister)) {
        const kin = index.near(words, ({ name }) => isSurnameOf(text, name));
        // "ông Vương" for Vương Lam, who is named before, and not for Vương Hà far behind.
        draft ??= only(kin) ?? only(kin.filter(({ long: places }) => lastBefore(places, placeOf(span)) >= 0));
      }
      // The same name with a mark too few, too far behind to be that of a brother in one list.
      if (long)
        draft ??= only(
          index.near(
            words,
            (one) => [...one.forms.values()].some((form) => isMarkSlip(form, words)) && isFar(one, span),
          ),
        );
      draft ??= { order: count++, forms: new Map(), name: span.text, long: [], short: [], titles: new Set() };
      // "Lam Lò: …" over "ông Lò Văn Lam, tức Lam Lò": the name stood alone before.
      const alone = span.aliasOf && byForm.get(key);
      if (alone && alone !== draft) alone.is = draft;
      learn(draft, span);
      byForm.set(key, draft);
      if ((long || span.aliasOf || draft.forms.size === 0) && draft.forms.size < MOST_FORMS && !draft.forms.has(text)) {
        draft.forms.set(text, words);
        index.add(words, draft);
      }
      draft[long ? 'long' : 'short'].push(placeOf(span));
      if (isFuller(span.text, draft.name) && !isHidden(span)) draft.name = span.text;
      home.set(span, draft);
    }
  }
  return inOrder(spans, home);
}

/** One letter more is a slip of the pen: the first spelling stays, unless it is that of a headline in capitals. */
const isFuller = (text: string, name: string): boolean =>
  knownAs(text)
    ? text === knownAs(text)
    : text.length > name.length + 1 || (text.length >= name.length && isAllCaps(name) && !isAllCaps(text));

/** So near to each other two names of one list may stand: letters. */
const NEAR = 200;
const isFar = ({ long }: Draft, span: NamedSpan): boolean =>
  long.every((place) => Math.abs(placeOf(span) - place) > NEAR);

/** "Trung tướng Phạm Lam; Phạm Văn Lam, Phó Bí thư …": nobody of ours is named with his middle name and without it so near. */
const isFullerBeside = (draft: Draft, words: readonly string[], span: NamedSpan): boolean =>
  words.length > 1 &&
  isVietnamese(span.text) &&
  !isFar(draft, span) &&
  [...draft.forms.values()].every((form) => form[0] === words[0] && form.length > 1 && form.length !== words.length);

/** "Mỹ Lam tên thật là Lê Thị Hạnh": she stays Mỹ Lam, while 'Cường "Chột"' is Lê Văn Cường. */
function isHidden({ aliasOf, text }: NamedSpan): boolean {
  if (!aliasOf || /^Mr\b/.test(aliasOf.text)) return false;
  const known = nameWords(withoutNickname(aliasOf.text));
  return known.length > 1 && known.at(-1) !== nameWords(text).at(-1);
}

/** "Con trai của ông Weiss là Emil Weiss, vợ anh, Lara Weiss": neither of them is the father. */
const isNamedLater = ({ long, titles }: Draft, span: NamedSpan): boolean =>
  titles.size === 0 && (long[0] ?? 0) > placeOf(span);

function isCalled({ forms }: Draft, words: readonly string[]): boolean {
  for (const form of forms.values()) if (sameName(form, words)) return true;
  return false;
}

/** No person is written in more ways. */
const MOST_FORMS = 12;

function inOrder(spans: readonly NamedSpan[], home: ReadonlyMap<NamedSpan, Draft>): Person[] {
  const people = new Map<Draft, Person>();
  for (const span of spans) {
    const own = home.get(span);
    const draft = own?.is ?? own;
    if (!draft) continue;
    let person = people.get(draft);
    if (!person) {
      person = { id: `p${people.size + 1}`, name: draft.name, roles: [], mentions: [], roleMentions: [] };
      people.set(draft, person);
    }
    const { block, start, end, text, why } = span;
    const mention: Mention = { block, start, end, text, kind: 'person', entity: person.id, why };
    person.mentions.push(mention);
  }
  return [...people.values()];
}

/** 'Trí "Nhảm"' is a Trí, 'José "Pepe" Weissan' a José Weissan; a nickname alone stays as it is, and so does "H'Lam Niê". */
const withoutNickname = (text: string): string =>
  text.replace(/\s["'“‘][^"'“”‘’]*["'”’](?=\s)/u, '').replace(/\s*(?:["“]|(?<!\p{L})['‘]).*$/u, '') || text;

/** Before the name of the wife of somebody in office. */
export const SPOUSE = 'phu nhân';

const SEXES: Readonly<Record<string, Sex>> = {
  ông: 'man',
  anh: 'man',
  bà: 'woman',
  chị: 'woman',
  cô: 'woman',
  [SPOUSE]: 'woman',
};

/**
 * How single words are called: "ông Trump" tells of "Trump" alone that it is a man, where nobody is called "bà Trump"; and which of them
 * are called "ông" or by a title at all.
 */
function howShortOnes(spans: readonly NamedSpan[]): Called {
  const sexes = new Map<string, Sex | undefined>();
  const called = new Set<string>();
  const alone = new Set<string>();
  const owned = new Map<string, NamedSpan[]>();
  for (const { text, before, notOf } of spans) {
    if (/\s/.test(text)) continue;
    const key = text.toLowerCase();
    alone.add(key);
    if (notOf && isLastName(text, notOf.text) && !isVietnamese(notOf.text))
      owned.set(key, [...(owned.get(key) ?? []), notOf]);
    if (!before) continue;
    const sex = SEXES[before];
    if (sex !== 'woman') called.add(key);
    if (sex) sexes.set(key, !sexes.has(key) || sexes.get(key) === sex ? sex : undefined);
  }
  return { sexes, called, alone, owned };
}

interface Called {
  sexes: ReadonlyMap<string, Sex | undefined>;
  called: ReadonlySet<string>;
  /** All of them. */
  alone: ReadonlySet<string>;
  /** "con trai của ông Weiss là Emil Weiss": whom "Weiss" alone is not, since he is his. */
  owned: ReadonlyMap<string, readonly NamedSpan[]>;
}

function learn(draft: Draft, { before, text, isKin, titled }: NamedSpan): void {
  const sex = SEXES[before ?? ''] ?? (/ Thị /u.test(text) ? 'woman' : undefined);
  if (sex) draft.sex ??= sex;
  if (isKin) draft.isKin = true;
  if (titled) draft.isTitled = true;
  if (before) draft.isAddressed = true;
  // "bà" says no more than the sex; a title is known again.
  if (before && (before === SPOUSE || (!sex && draft.titles.size < MOST_FORMS))) draft.titles.add(before);
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/**
 * Of several people whom a bare family name fits, the one whom the article is about: named in full again and again, or with a title, where
 * the other is a relative named once.
 */
function mainBearer(drafts: readonly Draft[]): Draft | undefined {
  if (drafts.length < 2 || drafts.some(({ name }) => isVietnamese(name))) return undefined;
  const weight = ({ long, short, titles }: Draft) => long.length + short.length + (titles.size > 0 ? 2 : 0);
  const [first, second] = [...drafts].sort((a, b) => weight(b) - weight(a)) as [Draft, Draft];
  return weight(first) >= weight(second) + 2 ? first : undefined;
}

/** Of several people whom a name fits, one whom the text calls the same before it, never one of the other sex; then the nearest. */
function likeliest(
  drafts: readonly Draft[],
  span: NamedSpan,
  told: Sex | undefined,
  { called: calledShort, alone }: Called,
): Draft | undefined {
  const post = SEXES[span.before ?? ''] ? undefined : span.before;
  // "Thủ tướng X" is who is called so elsewhere, even where "ông X" is her husband.
  const sex = post && drafts.some(({ titles }) => titles.has(post)) ? undefined : told;
  // "Tổng thống X" is not his wife, whom alone the article names in full.
  const isHis = post !== undefined && !/\s/.test(span.text);
  const those = ofThatSex(
    drafts.filter(
      (draft) =>
        (!sex || !draft.sex || draft.sex === sex) &&
        !(isHis && draft.titles.has(SPOUSE)) &&
        !(calledShort.has(span.text.toLowerCase()) && isOnlyKin(draft) && isLastName(span.text, draft.name)),
    ),
    sex,
  );
  // "con gái Anna Weiss", who is called Anna, is not "Weiss" as well, nor is she where Otto Weiss was named before her.
  const isFirstCalled = (one: Draft) =>
    isLastName(span.text, one.name) &&
    !isVietnamese(one.name) &&
    alone.has(nameWords(one.name)[0] ?? '') &&
    (one.isKin || those.some(({ long }) => (long[0] ?? 0) < (one.long[0] ?? 0)));
  const others = sex === 'woman' ? [] : those.filter((one) => !isFirstCalled(one));
  const fit = others.length > 0 ? others : those;
  const called = fit.filter((draft) => (sex ? draft.sex === sex : span.before && draft.titles.has(span.before)));
  // "BS Lam" is the doctor whom the text has named, and not the PGS.TS.BS who is named later.
  const known = fit.filter(({ long }) => lastBefore(long, placeOf(span)) >= 0);
  if (post && DEGREE.test(post) && known.length > 0 && !called.some((one) => known.includes(one)))
    return nearest(known, placeOf(span));
  if (called.length > 0) return nearest(called, placeOf(span));
  // "Thành khai đã ngủ gật": he who is written without "ông" all along, and not "ông Võ Thành", whom he hit.
  const plain =
    span.before || /\s/.test(span.text) ? [] : fit.filter((one) => !one.isAddressed && isVietnamese(one.name));
  if (plain.length > 0 && fit.every(({ name }) => isVietnamese(name))) return nearest(plain, placeOf(span));
  // "Lãnh đạo đảng Gang Dong-hoon cho rằng ông Gang …": of several with one family name in front the one named last, where he has a post.
  const last = told && fit.every(({ name }) => isSurnameOf(span.text, name)) ? nearest(fit, placeOf(span)) : undefined;
  if (last?.isTitled) return last;
  const main = sex === 'woman' || /\s/.test(span.text) ? undefined : mainBearer(fit);
  return main ?? nearest(fit, placeOf(span));
}

/** "bà Weiss" is Hillary and not Bill Weiss, where the article calls neither of them by anything else. */
function ofThatSex(drafts: readonly Draft[], sex: Sex | undefined): readonly Draft[] {
  if (!sex || drafts.length < 2) return drafts;
  const hers = drafts.filter(
    (one) => one.sex === sex || (!isVietnamese(one.name) && isWomansName(one.name) === (sex === 'woman')),
  );
  return hers.length > 0 ? hers : drafts;
}

const DEGREE = /^(?:bs|ts|ths|gs|pgs|ls|kts|bác s[ĩỹ]|tiến s[ĩỹ]|giáo sư|luật sư)$/;

/** A relative without a post: "Trump" alone is not the daughter, whom alone the article names in full. */
const isOnlyKin = ({ isKin, titles, name, sex }: Draft): boolean =>
  isKin === true && sex !== 'man' && !isVietnamese(name) && [...titles].every((title) => title === SPOUSE);

const isLastName = (text: string, name: string): boolean =>
  !/\s/.test(text) && /\s/.test(name) && nameWords(name).at(-1) === text.toLowerCase();

/** Of several people whom a name fits the one named last before it, else the first. */
function nearest(drafts: readonly Draft[], place: number): Draft | undefined {
  let best: Draft | undefined;
  let latest = -1;
  for (const draft of drafts) {
    const last = Math.max(lastBefore(draft.long, place), lastBefore(draft.short, place));
    if (best && last <= latest) continue;
    best = draft;
    latest = last;
  }
  return best;
}

/** The largest of ascending places below `place`; -1 where there is none. */
function lastBefore(places: readonly number[], place: number): number {
  return places[firstBehind(places, (one) => one >= place) - 1] ?? -1;
}
