/** In the order of their values; some are written otherwise behind tens. */
const NUMBERS = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const BEHIND_TENS: Record<string, number> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
/** Source of a pattern: "ba", "mười chín", "hai mươi lăm". */
export const NUMBER_WORDS = `(?:(?:${NUMBERS.slice(1, 9).join('|')}) mươi|mười)(?: (?:${[...NUMBERS.slice(0, 9), ...Object.keys(BEHIND_TENS)].join('|')}))?|${NUMBERS.slice(0, 9).join('|')}`;
/** The number that such words say, or figures. */
export const numberOf = (text = ''): number =>
  text.split(' ').reduce((sum, word) => {
    if (word === 'mươi') return sum * 10;
    return sum + (BEHIND_TENS[word] ?? (NUMBERS.indexOf(word) + 1 || Number(word)));
  }, 0);
