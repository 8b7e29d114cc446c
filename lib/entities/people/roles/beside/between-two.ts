import type { BlockWords } from '../../words/read-block.ts';

/** What stands between two people of a sentence and tells whose the post behind them is. */

/** Between somebody and his kin, with a comma or bracket before. */
export const KIN = /^[,(] ?(?:con|vợ|chồng|cha|mẹ|bố|(?:em|anh|chị|cháu) (?:trai|gái|rể|họ)|phu nhân) [^,]*$/;

/** Between somebody and who has him for a friend, a son, an ally. */
export const IS_OF = /^ (?:\p{Ll}+ ){0,2}là [^,.;:()]* của [^,.;:()]*$/u;

/** Between who wins or follows and the other, behind whom comes what the first becomes. */
export const BEATS = /^[^.;:]* (?:đánh bại|vượt qua|thắng|hạ|thay(?: thế)?|kế nhiệm|kế vị) [^,.;:]*$/;
/** "A đánh bại B, | trở thành chủ tịch" */
export const becomes = ({ lower }: BlockWords, at: number): boolean =>
  /^(?:, )?(?:(?:để|và|,) )?trở thành /.test(`${lower.slice(at, at + 4).join(' ')} `);
