import type { BlockWords } from '../../words/read-block.ts';

/** "đồng chí" for somebody named before: of one, and no title or name behind it. */
export const isComradeAlone = ({ lower, tokens, address, title, person }: BlockWords, at: number): boolean =>
  lower[at] === 'đồng' &&
  address[at] === 2 &&
  tokens[at + 2]?.kind === 'word' &&
  !tokens[at + 2]?.isCapital &&
  !title[at + 2] &&
  !person?.[at + 2] &&
  !/^(?:các|những|nhiều|hai|ba|bốn|số|vị|một|mỗi|của|là)$/.test(lower[at - 1] ?? '') &&
  !/^(?:đó|này|nào|khác|ủy|lãnh|cán)$/.test(lower[at + 2] ?? '');

/** "X gửi điện mừng tới Y nhân dịp | đồng chí được bầu làm Chủ tịch" */
export const isOccasionOf = ({ lower }: BlockWords, at: number): boolean => /^(?:dịp|việc)$/.test(lower[at - 1] ?? '');

/** Whom an occasion honours: the last of those named in front of it, never who congratulates; of those before when nobody is. */
export const celebratedOf = <T>(told: readonly (T | null)[], before: T | undefined): T | null | undefined =>
  told.length === 0 ? before : told.length > 1 ? told[told.length - 1] : undefined;
