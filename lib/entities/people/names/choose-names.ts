import { smallArray } from '../../../text/small-array.ts';
import { isCapital } from '../../../text/tokens.ts';
import { KNOWN_BODIES } from '../../lexicon/known-bodies.ts';
import type { PeopleModel } from '../tagger/model-file.ts';
import type { Reading } from '../tagger/tag.ts';
import {
  addressed,
  addressedByName,
  calledBefore,
  headBefore,
  isCredit,
  isHyphened,
  isKinOf,
} from '../words/around.ts';
import { isOverPlace } from '../words/name-start.ts';
import { isAllCaps, isNative, isSurname, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import { opensWithSaint } from '../words/saints.ts';
import type { TokenSpan } from '../words/token-span.ts';
import { isOfAge, isOfAgeInBrackets, isSender } from './age-behind.ts';
import { CandidateFeatures, FEATURE_COUNT } from './candidate-features.ts';
import type { Candidate } from './candidates.ts';
import { initialledEnd } from './initials.ts';
import { isLed } from './led-by.ts';
import { isCompanion, isWholeAgain, opensSentence } from './likely-names.ts';
import { FAR_FROM, isAtLife, isForeignAt, isNearlySure, isSpeaker, NEAR_TO, SURE } from './nearly-names.ts';
import type { RuleName } from './rule-names.ts';
import { weigh } from './trees.ts';

/** A person's name by tokens of its block. */
export interface ChosenName extends TokenSpan {
  why: string;
  titled: boolean;
}

/** What the second look weighs. */
export interface Proposed {
  reading: Reading;
  blocks: readonly BlockWords[];
  candidates: readonly Candidate[];
  /** Whether two syllables are one everyday word in small letters. */
  isPair: (first: string, second: string) => boolean;
}

/** How far a whole Vietnamese name right behind a title is believed at least. */
const TITLED = 0.5;

/** The least weight, whatever the forest says: "đại úy Thái Thanh Thương" and "đồng chí Thái Lân" are never refused. */
function floorOf({ staged, rule, from, to }: Candidate, words: BlockWords): number {
  if (staged) return STAGED;
  const { tokens, place } = words;
  // "anh trai Trevor": a word that is none of ours, and no land.
  if (isKinOf(from, words) && !isNative(tokens[from]?.text ?? '') && !place[from] && !isCapital(tokens[to]))
    return TITLED;
  // "tư tưởng của [V.I. Lênin]"
  if (rule && initialledEnd(words, from) === to) return TITLED;
  // "Linh mục [Giuse Nguyễn Văn Lam]"
  if (opensWithSaint({ from, to }, words) && !headBefore({ from }, words)) return TITLED;
  const isVietnamese = vietnameseName(tokens, from, to) === to - from;
  // "Thứ trưởng Nông nghiệp và Môi trường Hoàng Trung"
  const isPair = rule?.sure === true && isVietnamese && to - from === 2 && !place[from] && !isCapital(tokens[to]);
  for (let at = from - 1; isPair && at > from - 8; at -= 1) if (words.subject[at] === from - at) return TITLED;
  const isWhole =
    rule?.titled === true &&
    isVietnamese &&
    (to - from >= 3 ||
      // "Danh ca Thái Châu": the first syllable alone is a land.
      (to - from === 2 &&
        (addressedByName({ from }, words) ||
          (place[from] === 1 && /(?:s[ĩỹ]|ca)$/.test(words.lower[from - 1] ?? '')))));
  // "Chủ tịch UBND tỉnh [Y Khanh Niê Kđăm]"
  if (
    rule?.titled === true &&
    to - from > 1 &&
    isLed(words, from) &&
    !isCapital(tokens[to]) &&
    tokens.slice(from, to).every(isCapital)
  )
    return TITLED;
  // "Tổng thư ký NATO [Trịnh Hoài Lam]"
  if (to - from > 2 && isVietnamese && !place[from] && !isCapital(tokens[to]) && isBehindBody(from, words))
    return TITLED;
  // "Chủ tịch Fed [Lagomarsino]": a foreign name between a body that everyone knows and small letters.
  if (
    rule?.titled === true &&
    KNOWN_BODIES.has(tokens[from - 1]?.text ?? '') &&
    !isNative(tokens[from]?.text ?? '') &&
    !words.place[from]
  )
    return TITLED;
  // "một người đàn ông 32 tuổi tên [Akani]"
  if (rule === undefined && words.lower[from - 1] === 'tên' && !place[from] && isNamedOne(from - 1, words))
    return TITLED;
  // "Hạng A Pháng", whatever stands before; "Quàng Văn Hương (SN 1990)"
  const isPlain = (isVietnamese && isHighland(from, to, words)) || isAged(rule, to, words);
  if (isPlain && !isCapital(tokens[to]) && !headBefore({ from }, words)) return TITLED;
  const called = isWhole && words.title[from] === 0 ? calledBefore(from, words) : undefined;
  return called === undefined || isCapital(tokens[to]) ? Number.NEGATIVE_INFINITY : TITLED;
}

/** Somebody right before "tên", his age and land between: "cô gái 20 tuổi ở Đức tên". */
const isNamedOne = (at: number, { lower }: BlockWords): boolean =>
  ONE.test(lower.slice(Math.max(0, at - 8), at).join(' '));
const ONE =
  /(?:đàn ông|phụ nữ|cô gái|chàng trai|thanh niên|cậu bé|bé (?:trai|gái)|(?:nam|nữ) sinh|phụ huynh|khách hàng|bệnh nhân)(?: [^\s,.;:]+){0,5}$/;

/** "Hạng A Pháng", "Lèo Văn Pản": a middle syllable behind a surname of few; streets are called after others. */
const isHighland = (from: number, to: number, { tokens }: BlockWords): boolean =>
  to - from === 3 && (tokens[from + 1]?.text === 'A' || !isSurname(tokens[from]?.text ?? ''));

/** What the rules find up to an age or a year of birth: "Đàng Năng Long (SN 1990)", "Hoa, 29 tuổi", "(Hải Vân, 45 tuổi, Điện Biên)", or to where he lives. */
const isAged = (rule: RuleName | undefined, to: number, words: BlockWords): boolean =>
  rule?.to === to &&
  ((rule.from === to - 1 ? isOfAge(words, to) : isOfAgeInBrackets(words, rule.from, to)) ||
    isSender(words, rule.from, to));

/** Behind a title and a body whose name ends here: "NATO", "Ban Tổ chức Thành ủy"; others may be called after the name. */
function isBehindBody(from: number, { tokens, lower, bodyHead, title }: BlockWords): boolean {
  const last = tokens[from - 1]?.text ?? '';
  const isAcronym = last.length > 2 && isAllCaps(last) && !bodyHead[from - 1] && !CALLED_AFTER.test(last);
  if (!isAcronym && !CLOSED.test(`${lower[from - 2]} ${lower[from - 1]}`)) return false;
  for (let at = from - 2; at >= 0 && from - at < 12 && tokens[at]?.kind === 'word'; at -= 1)
    if ((title[at] ?? 0) > 1) return true;
  return false;
}
/** Kinds of companies, schools and estates, the Union and the Pioneers. */
const CALLED_AFTER = /^(?:TNCS|TNTP|TNHH|MTV|XNK|DNTN|PTTH|PTDTNT|KCN|KĐT|TTGDTX)$/;
/** Ends of names of bodies. */
const CLOSED = /^(?:trung ương|ương đảng|châu âu|sát biển|(?:thành|tỉnh) ủy)$/;

/** How far a stage name that comes again and again is believed, in log-odds: too rare in labelled news to be learnt. */
const STAGED = 1.5;

const JUST = 0.01;

/** "Tổng thống Brazil [Luiz Inácio da Costa]": a long foreign name that can be cut in many ways, none of which is likely by itself. */
function isForeignBehindTitle({ rule, from, to }: Candidate, words: BlockWords): boolean {
  const ends = [words.tokens[from]?.text ?? '', words.tokens[to - 1]?.text ?? ''];
  return rule?.titled === true && (isHyphened(from, words) || !ends.some(isNative));
}

/** Whole and foreign at one end, behind what only persons are called: the tagger knows few names of far countries. */
const isCalledSo = ({ rule, from, to }: Candidate, words: BlockWords): boolean => {
  const ends = [words.tokens[from]?.text ?? '', words.tokens[to - 1]?.text ?? ''];
  const isForeign = isHyphened(from, words) || !ends.every(isNative);
  // "Chủ tịch Mau-ran A-kim-ba-ép"; but "Chủ tịch Rolls-Royce"
  const isSpelt = rule?.titled === true && isHyphened(from, words) && !isCapital(words.tokens[from + 2]);
  return (rule?.sure === true || isSpelt) && to - from > 1 && rule?.to === to && isForeign && !ends.some(isAllCaps);
};

/** Ends of titles that stand before nothing but somebody's name: ranks, players, kin. */
const ONLY_PEOPLE = /(?:úy|tá|tướng|phu nhân|nhà báo|bé|tiền đạo|thủ môn|luật sư|soạn nhạc|đầu bếp|thủy thủ)$/;

/** So often must a word be somebody to be so wherever it stands. */
const OFTEN = 2;

function meanShare({ block, from, to }: Candidate, { posteriors }: Reading): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += posteriors[block]?.token('person', at) ?? 0;
  return sum / (to - from);
}

/** Behind a title, and no land or body can open it: "Mau-ran [A-kim-ba-ép]", "G. [Zandarmaa-Bold]", "Phó Trưởng Ban Ngô [Lê Văn]". */
function isWholeName({ rule, from, to }: Candidate, words: BlockWords): boolean {
  const { tokens, place } = words;
  if (rule?.titled !== true || rule.to !== to || place[from]) return false;
  if (isHyphened(from, words)) return !isAllCaps(tokens[from]?.text ?? '');
  const isInitial = tokens[from]?.text.length === 1 && tokens[from + 1]?.text === '.';
  return isInitial
    ? !isNative(tokens[to - 1]?.text ?? '')
    : to - from === 3 && vietnameseName(tokens, from, to) === 3 && addressed({ from }, words);
}

/** A candidate with what speaks for it, in log-odds. */
interface Weighed {
  one: Candidate;
  weight: number;
}

/** The second look: every candidate weighed with the whole article's evidence, the likelier of two that overlap kept. */
export function chooseNames(proposed: Proposed, model: PeopleModel, isGenerous = false): ChosenName[] {
  const { blocks } = proposed;
  const { weighed, refused, again } = weighAll(proposed, model, isGenerous);
  const taken = blocks.map((words) => smallArray(Uint8Array, words.tokens.length));
  const chosen: ChosenName[] = [];
  const take = ({ one, weight }: Weighed) => {
    const here = taken[one.block] as Uint8Array;
    if (here.subarray(one.from, one.to).some((mark) => mark > 0)) return;
    here.fill(1, one.from, one.to);
    const { block, from, to } = one;
    chosen.push({ block, from, to, why: whyOf(one, weight), titled: isTitled(one, blocks) });
  };
  weighed.sort((a, b) => b.weight - a.weight || a.one.block - b.one.block || a.one.from - b.one.from);
  weighed.forEach(take);
  // "Otto Weiss: '…'" over "Otto Weiss, CEO Lambda, cho biết": who is somebody once is so again.
  const written = ({ block, from, to }: TokenSpan) => blocks[block]?.lower.slice(from, to).join(' ');
  const known = Map.groupBy(chosen, written);
  for (const [name, list] of Map.groupBy(refused, ({ one }) => written(one))) {
    const often = known.get(name)?.length ?? 0;
    if (often >= OFTEN && often >= list.length) list.forEach(take);
  }
  for (const whole of again) if (known.has(written(whole.one))) take(whole);
  return chosen.sort((a, b) => a.block - b.block || a.from - b.from);
}

/** All candidates by what becomes of them: weighed, or refused where they stand and taken if the same is somebody elsewhere. */
function weighAll(
  { reading, blocks, candidates, isPair }: Proposed,
  model: PeopleModel,
  isGenerous: boolean,
): Record<'weighed' | 'refused' | 'again', Weighed[]> {
  const describe = new CandidateFeatures(reading, blocks, candidates, isPair, model);
  const features = new Float32Array(FEATURE_COUNT);
  const found = { weighed: [] as Weighed[], refused: [] as Weighed[], again: [] as Weighed[] };
  const whole: Weighed[] = [];
  const best = new Map<string, number>();
  for (const one of candidates) {
    const words = blocks[one.block] as BlockWords;
    if (isCredit(one, words)) continue;
    describe.read(one, features);
    let weight = Math.max(floorOf(one, words), weigh(model.forest, features));
    if (isGenerous && weight <= 0 && isLikely(one, words, weight, reading)) weight = JUST;
    if (isWholeName(one, words)) whole.push({ one, weight });
    else if (weight > 0) {
      found.weighed.push({ one, weight });
      best.set(endOf(one), Math.max(weight, best.get(endOf(one)) ?? 0));
    } else if (isGenerous && weight > FAR_FROM && isForeignAt(one, words)) found.refused.push({ one, weight: JUST });
    else if (isGenerous && isWholeAgain(one, words, weight)) found.again.push({ one, weight: JUST });
  }
  // The end of a whole name is never likelier than the name.
  for (const { one, weight } of whole) {
    const likely = Math.max(weight, best.get(endOf(one)) ?? 0);
    if (likely > 0) found.weighed.push({ one, weight: likely + JUST });
  }
  return found;
}

/** What the forest refuses and the words around it do not. */
function isLikely(one: Candidate, words: BlockWords, weight: number, reading: Reading): boolean {
  // "Đại sứ Bồ Đào Nha [Francisco de Assis Vaz Patto]"
  if (
    isCalledSo(one, words) ||
    isAtLife(one, words) ||
    isNearlySure(one, words, weight) ||
    isSpeaker(one, words, weight) ||
    opensSentence(one, words, weight) ||
    isCompanion(one, words)
  )
    return true;
  if (!isForeignBehindTitle(one, words)) return false;
  const sure = meanShare(one, reading);
  return (
    (sure > SURE && weight > FAR_FROM) ||
    // "Tổng thống Nam Phi [Ramaphosa]": a title with its country.
    (sure > SURE / 4 && weight > 2 * NEAR_TO && isOverPlace(one.from, words)) ||
    (sure > SURE / 4 && one.to - one.from > 1 && weight > NEAR_TO) ||
    // "Tiền đạo [Weissmar]": no land, club or paper is called so.
    (weight > 3 * NEAR_TO && ONLY_PEOPLE.test(calledBefore(one.from, words) ?? ''))
  );
}

const endOf = ({ block, to }: TokenSpan): string => `${block} ${to}`;

const isTitled = (one: Candidate, blocks: readonly BlockWords[]): boolean =>
  one.rule?.titled === true || one.staged || addressed(one, blocks[one.block] as BlockWords);

function whyOf({ share, rule, echo, staged }: Candidate, weight: number): string {
  const sources = [
    rule?.why,
    staged ? 'stage name, again and again' : undefined,
    echo ? 'the same name elsewhere' : undefined,
    `tagger: ${Math.round(share * 100)} %`,
    `whole article: ${Math.round(100 / (1 + Math.exp(-weight)))} %`,
  ];
  return sources.filter((source) => source !== undefined).join('; ');
}
