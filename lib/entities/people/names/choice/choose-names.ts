import { isAllCaps } from '../../../../text/all-caps.ts';
import { smallArray } from '../../../../text/small-array.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { isOverPlace } from '../../boundaries/name-start.ts';
import type { IsPair } from '../../tagger/everyday-pairs.ts';
import type { NameKind } from '../../tagger/labels.ts';
import type { PeopleModel } from '../../tagger/model-file.ts';
import type { Reading } from '../../tagger/tag.ts';
import { weigh } from '../../tagger/trees.ts';
import { addressed, calledBefore, placeBefore } from '../../words/called-before.ts';
import { isCredit } from '../../words/credit.ts';
import { letteredName } from '../../words/highland.ts';
import { isHyphened } from '../../words/hyphens.ts';
import { isAnySurname, isNative, isSurname, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isMarked, type TokenSpan } from '../../words/token-span.ts';
import type { Candidate } from '../runs/candidates.ts';
import { LETTERED } from '../runs/initials.ts';
import { soundInListEnd } from '../runs/sound-in-list.ts';
import { isBehindNamedBody } from '../signs/behind-body.ts';
import { isWholeOfParty, isWholeOfState } from '../signs/behind-state.ts';
import { isSureName } from '../signs/sure-names.ts';
import { besidePeople, doesSo, isWholeForeign, mayBePeople, NEAR_PEOPLE, type Shares } from './beside-people.ts';
import { CandidateFeatures, FEATURE_COUNT } from './candidate-features.ts';
import { actsHere, endsItsTitle, isCompanion, isWholeAgain, opensSentence } from './likely-names.ts';
import {
  FAR_FROM,
  isAtLife,
  isFirstNamed,
  isForeignAt,
  isLeader,
  isMinister,
  isNearlySure,
  isSpeaker,
  NEAR_TO,
  SURE,
} from './nearly-names.ts';

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
  isPair: IsPair;
}

/** How far a name that is sure by what stands around it is believed at least. */
const SURE_NAME = 0.5;

/** How far a stage name that comes again and again is believed, in log-odds: too rare in labelled news to be learnt. */
const STAGED = 1.5;

/** The least weight, whatever the forest says. */
function floorOf(one: Candidate, words: BlockWords): number {
  if (one.staged) return STAGED;
  return isSureName(one, words) ? SURE_NAME : Number.NEGATIVE_INFINITY;
}

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
const ONLY_PEOPLE =
  /(?:úy|tá|tướng|phu nhân|nhà báo|bé|tiền đạo|thủ (?:môn|thành)|luật sư|soạn nhạc|đầu bếp|thủy thủ|nghị sĩ|thẩm phán|công nương|võ sĩ|tay (?:vợt|đua)|chú rể)$/;

/** So often must a word be somebody to be so wherever it stands. */
const OFTEN = 2;

function meanShare({ block, from, to }: Candidate, { posteriors }: Reading, kind: NameKind = 'person'): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += posteriors[block]?.token(kind, at) ?? 0;
  return sum / (to - from);
}

const sharesOf = (one: Candidate, reading: Reading): Shares => ({
  person: meanShare(one, reading),
  other: meanShare(one, reading, 'place') + meanShare(one, reading, 'organisation'),
});

/** Behind the surname it tells a name: "Hạng A Pháng". */
const MIDDLE = /^(?:văn|thị|a)$/;

/**
 * Behind a title, and no land or body can open it: "Mau-ran [A-kim-ba-ép]", "G. [Zandarmaa-Bold]", "Phó Trưởng Ban Ngô [Lê Văn]", "Giám đốc Bệnh
 * viện Chợ Lam Lục [Minh Lam]"; or told by its middle: "Cù [Văn Lam]".
 */
function isWholeName(one: Candidate, words: BlockWords): boolean {
  const { rule, from, to } = one;
  const { tokens, lower, place } = words;
  // "Lâm Đồng [Nông Hoài Lam]", but "Trịnh [Đặng Hoài Lam]"
  const isOpen = !isAnySurname(tokens[from - 1]?.text ?? '') || placeBefore(from, words) > 1;
  const isOurs = isOpen && vietnameseName(tokens, from, to) === to - from;
  if (isOurs && to - from === 3 && isBehindNamedBody(from, words)) return true;
  // "UBND tỉnh [Y Lam Gry Niê]", "ĐBQH: [Y Lam Gry]": a letter for a man or a woman of the highlands.
  if (letteredName(words, from) === to - from && (rule?.titled || /^[,;:]$/.test(lower[from - 1] ?? ''))) return true;
  if (isWholeOfState(one, words) || isWholeOfParty(one, words) || soundInListEnd(from, words) === to) return true;
  if (isOurs && to - from < 5 && MIDDLE.test(lower[from + 1] ?? ''))
    return words.address[from] === 0 || lower[from + 1] === 'thị';
  if (rule?.titled !== true || rule.to !== to || place[from]) return false;
  if (rule.why === LETTERED) return true;
  if (isHyphened(from, words)) return !isAllCaps(tokens[from]?.text ?? '');
  // "Thành ủy Hà Nội [Lương Nguyễn Minh Lam]": the father's surname and the mother's; but "châu Âu [Trịnh Hoài Lam]"
  const isOfBoth = [from, from + 1].every((at) => isSurname(tokens[at]?.text ?? '')) && lower[from - 1] !== 'châu';
  if (isOurs && to - from === 4 && isOfBoth) return true;
  // "Ph.M. A-li-san"
  const isInitial = /^\p{Lu}h?$/u.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '.';
  return isInitial
    ? !isNative(tokens[to - 1]?.text ?? '') || tokens[to - 2]?.text === '-'
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
  const { weighed, refused, again, near } = weighAll(proposed, model, isGenerous);
  const taken = blocks.map((words) => smallArray(Uint8Array, words.tokens.length));
  const chosen: ChosenName[] = [];
  const take = ({ one, weight }: Weighed) => {
    const here = taken[one.block] as Uint8Array;
    if (isMarked(one, here)) return;
    here.fill(1, one.from, one.to);
    const { block, from, to } = one;
    chosen.push({ block, from, to, why: whyOf(one, weight), titled: isTitled(one, blocks) });
  };
  weighed.sort((a, b) => b.weight - a.weight || a.one.block - b.one.block || a.one.from - b.one.from);
  weighed.forEach(take);
  // "Otto Weiss: '…'" over "Otto Weiss, CEO Lambda, cho biết": who is somebody once is so again.
  const written = (one: TokenSpan) => writtenIn(blocks, one);
  const known = Map.groupBy(chosen, written);
  for (const [name, list] of Map.groupBy(refused, ({ one }) => written(one))) {
    const often = known.get(name)?.length ?? 0;
    if (often >= OFTEN && often >= list.length) list.forEach(take);
  }
  for (const whole of again) if (known.has(written(whole.one))) take(whole);
  for (const one of besidePeople(
    near.map(({ one }) => one),
    chosen,
    blocks,
  ))
    take({ one, weight: JUST });
  return chosen.sort((a, b) => a.block - b.block || a.from - b.from);
}

/** All candidates by what becomes of them: weighed, or refused where they stand and taken if the same is somebody elsewhere. */
function weighAll(
  { reading, blocks, candidates, isPair }: Proposed,
  model: PeopleModel,
  isGenerous: boolean,
): Record<'weighed' | 'refused' | 'again' | 'near', Weighed[]> {
  const describe = new CandidateFeatures(reading, blocks, candidates, isPair, model);
  const features = new Float32Array(FEATURE_COUNT);
  const [weighed, refused, again, near]: [Weighed[], Weighed[], Weighed[], Weighed[]] = [[], [], [], []];
  const found = { weighed, refused, again, near };
  const whole: Weighed[] = [];
  const best = new Map<string, number>();
  for (const one of candidates) {
    const words = blocks[one.block] as BlockWords;
    if (isCredit(one, words)) continue;
    describe.read(one, features);
    let weight = Math.max(floorOf(one, words), weigh(model.forest, features));
    if (isGenerous && weight <= 0 && weight > NEAR_PEOPLE && isWholeForeign(one, words)) {
      const shares = sharesOf(one, reading);
      if (doesSo(one, words, shares)) weight = JUST;
      else if (mayBePeople(one.share, shares)) near.push({ one, weight });
    }
    if (isGenerous && weight <= 0 && isLikely(one, words, weight, reading)) weight = JUST;
    if (isWholeName(one, words)) whole.push({ one, weight });
    else if (weight > 0) {
      found.weighed.push({ one, weight });
      best.set(endOf(one), Math.max(weight, best.get(endOf(one)) ?? 0));
    } else if (isGenerous && isWholeAgain(one, words, weight)) found.again.push({ one, weight: JUST });
    else if (isGenerous && weight > FAR_FROM && isForeignAt(one, words)) found.refused.push({ one, weight: JUST });
  }
  // "Kem [Sophan]" over "ông Kem Sophan": nor is the half of one that stands whole elsewhere.
  if (found.near.length > 0) {
    const likely = new Set(found.weighed.map(({ one }) => writtenIn(blocks, one)));
    for (const one of found.near) if (likely.has(writtenIn(blocks, one.one))) whole.push(one);
  }
  // The end of a whole name is never likelier than the name.
  for (const { one, weight } of whole) {
    const likely = Math.max(weight, best.get(endOf(one)) ?? 0);
    if (likely > 0) found.weighed.push({ one, weight: Math.max(0, likely) + JUST });
  }
  return found;
}

const writtenIn = (blocks: readonly BlockWords[], { block, from, to }: TokenSpan): string =>
  blocks[block]?.lower.slice(from, to).join(' ') ?? '';

/** What the forest refuses and the words around it do not. */
function isLikely(one: Candidate, words: BlockWords, weight: number, reading: Reading): boolean {
  // "Đại sứ Bồ Đào Nha [Francisco de Assis Vaz Patto]"
  if (
    isCalledSo(one, words) ||
    isAtLife(one, words) ||
    isNearlySure(one, words, weight) ||
    isSpeaker(one, words, weight) ||
    opensSentence(one, words, weight) ||
    actsHere(one, words, weight) ||
    endsItsTitle(one, words, weight) ||
    isCompanion(one, words) ||
    isFirstNamed(one, words, weight) ||
    isLeader(one, words, weight) ||
    isMinister(one, words, weight)
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
