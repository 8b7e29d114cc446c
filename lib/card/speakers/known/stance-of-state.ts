import { COUNTRIES } from './who-can-speak.ts';

/** What states and their ministries do in words. */
export const STANCE = /^(?:hoan nghênh|đánh giá cao|bày tỏ)$/;
/** "Bộ Ngoại giao Lào", "phía Cuba", "Nhà Trắng"; a party and who leads it, but no committee of one */
const OF_STATE =
  /^(?:phía|chính phủ|bộ ngoại giao|bộ quốc phòng|nhà trắng|liên hợp quốc|asean|đoàn chủ tịch)(?: (?:\S+ ?){1,3})?$|^(?:lãnh đạo |đảng (?!ủy|bộ|đoàn|viên))/u;
/** "hai bên", "hai Bộ trưởng Quốc phòng", "lãnh đạo hai nước" */
const BOTH =
  /^(?:(?:các )?lãnh đạo )?hai (?:bên|nước|đảng|nhà lãnh đạo|chủ tịch|tổng thống|tổng bí thư|(?:phó )?(?:thủ tướng|(?:bộ|ngoại|thứ) trưởng))(?: \S+){0,2}$/u;

/** "Các bộ trưởng", "nhiều ý kiến", "đông đảo cử tri" */
const MANY =
  /^(?:các|nhiều|một số|đa số|đông đảo) (?:đồng chí )?(?:ý kiến|(?:vị )?đại biểu|đbqh|bộ trưởng|ngoại trưởng|nghị sĩ|thành viên|(?:nhà )?lãnh đạo|cử tri|chuyên gia|nhà khoa học|học giả|nước)(?: \S+){0,4}$/u;

/** Whether a stance is words, as in "Lào hoan nghênh thỏa thuận": of a committee or a firm it tells a mood. In small letters. */
export const isOfState = (who: string): boolean =>
  OF_STATE.test(who) || BOTH.test(who) || MANY.test(who) || COUNTRIES.has(who);

/** What the two sides of talks do in words besides, and nobody else who has no name. */
export const HELD_IN_TALKS = /^(?:cảm ơn|tin tưởng|kỳ vọng|mong muốn|chúc mừng)$/;
const SIDE = /^(?:phía|(?:các (?:đồng chí |vị )?)?lãnh đạo (?:đảng|quốc hội|chính phủ|cấp cao|nước)) \S+/u;

/** "hai nhà lãnh đạo", "phía Lào", "lãnh đạo Đảng Hoa Mai"; in small letters. */
export const isOfTalks = (who: string): boolean => BOTH.test(who) || SIDE.test(who);
