import type { Token } from '../../../text/tokens.ts';

/** "Ảnh: PP": letters of who took the picture, not of a party. */
export const isPhotographer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ':' && /^(?:ảnh|video|clip|nguồn)$/.test(tokens[at - 2]?.lower ?? '');
