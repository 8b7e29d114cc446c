import { COUNTRIES } from './who-can-speak.ts';

/** What states and their ministries do in words. */
export const STANCE = /^(?:hoan nghênh|đánh giá cao|bày tỏ)$/;
/** "Bộ Ngoại giao Lào", "phía Cuba", "Nhà Trắng" */
const OF_STATE = /^(?:phía|chính phủ|bộ ngoại giao|bộ quốc phòng|nhà trắng|liên hợp quốc|asean)(?: (?:\S+ ?){1,3})?$/u;

/** Whether a stance is words, as in "Lào hoan nghênh thỏa thuận": of a committee or a firm it tells a mood. In small letters. */
export const isOfState = (who: string): boolean => OF_STATE.test(who) || COUNTRIES.has(who);
