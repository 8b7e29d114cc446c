import type { SourcedBlock } from '../blocks/read-blocks.ts';

const OFFER = /^(?:giá|liên hệ|hotline|hạn nộp|diện tích)\P{L}{0,3}(?:\d|:)/iu;
const SELLS = /(?<!\p{L})(?:liên hệ|hotline|zalo|s?đt)(?!\p{L}).{0,40}\d{3}|(?<!\d)0\d{2,3}[ .]?\d{3}[ .]?\d{3}/iu;

/** Does a line begin with the price, the number to call, the day to apply by: something sold, let or to be applied for? */
export const isOffer = ({ block }: SourcedBlock): boolean => OFFER.test(block.text);

/** The same within a paragraph: "liên hệ 0123 456 789". */
export const sells = ({ block }: SourcedBlock): boolean => SELLS.test(block.text);
