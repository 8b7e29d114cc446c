import type { BlockWords } from './read-block.ts';

/** Children, brothers and sisters; a pattern. */
export const YOUNGER_KIN = 'con (?:gái|trai|rể|dâu)|(?:em|chị|cháu) gái|(?:em|anh|cháu) trai';

/** "con gái X", "anh trai X", "con gái lớn X" */
export const isKinOf = (from: number, { lower }: BlockWords): boolean =>
  KIN.test(lower.slice(Math.max(0, from - 3), from).join(' '));

const KIN = new RegExp(`(?:^|\\s)(?:(?:${YOUNGER_KIN})(?: (?:lớn|cả|út|nuôi))?|con (?:cả|út)|ái nữ)$`);

/** "Phu nhân" before the token at `at`. */
export const isSpouseOf = (at: number, { lower }: Pick<BlockWords, 'lower'>): boolean =>
  lower[at - 1] === 'nhân' && lower[at - 2] === 'phu';
