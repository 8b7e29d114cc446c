import { isCapital } from '../../../../text/tokens.ts';
import { highlandName, letteredName } from '../../words/highland.ts';
import { isNameSyllable, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** Last words of bodies that a province or district has: "Công an", "Mặt trận Tổ quốc", "Hạt Kiểm lâm". */
const LEADING = /^(?:ubnd|hđnd|dân|(?:ub)?mttq|quốc|an|ủy|đbqh|tand|vksnd|khoa|lâm|sự|học|tế)$/;

/**
 * No place can stand here, behind a title: "UBND tỉnh [Y Khanh Niê Kđăm]", no province or city unknown has three syllables; "UBND huyện [Giàng A Pháng]",
 * "tỉnh [Siu Hạnh]", "Công an xã [Lò Thị Hạnh]", middle syllables that no place there has.
 */
export const isLed = (words: BlockWords, at: number): boolean =>
  !words.place[at] &&
  // "TP [HCM]"
  (words.place[at - 1] ?? 0) < 2 &&
  (highlandName(words, at) > 0 || letteredName(words, at) > 0 || isInProvince(words, at) || isOfOurs(words, at));

/** "Hội LHPN tỉnh [Lê Hoa]": all provinces with a surname for the first of two syllables are known. */
const isInProvince = ({ lower, tokens }: BlockWords, at: number): boolean =>
  lower[at - 1] === 'tỉnh' &&
  vietnameseName(tokens, at, at + 2) === 2 &&
  isCapital(tokens[at + 1]) &&
  isNameSyllable(tokens[at + 1]?.text ?? '') &&
  !isCapital(tokens[at + 2]);

const isOfOurs = ({ lower, place, tokens }: BlockWords, at: number): boolean =>
  [at, at + 1, at + 2].every((one) => isCapital(tokens[one]) && !place[one]) &&
  (lower[at + 1] === 'a' ||
    (LEADING.test(lower[at - 2] ?? '') &&
      (/^(?:tỉnh|tp|phố)$/.test(lower[at - 1] ?? '') ||
        // but "xã Hồ Thị Kỷ (huyện …)"
        (lower[at - 1] === 'xã' && lower[at + 1] === 'thị' && tokens[at + 3]?.kind === 'word') ||
        (lower[at - 1] === 'huyện' && (lower[at + 1] === 'thị' || vietnameseName(tokens, at, at + 3) === 3)))));
