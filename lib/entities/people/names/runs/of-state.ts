/** Second syllables of titles that stand before nobody's company or club: "Đại sứ", "Bộ trưởng"; and what they are titles of. */
const OF_STATE = /^(?:sứ|trưởng|tướng|thống|viện|báo)$/;
const STATE =
  /^phu nhân|^đồng chí|bí thư|trung ương|hữu nghị|quốc hội|(?:hạ|thượng|nghị) viện|[đd]uma|khural|nghị s[ĩỹ]|chủ tịch nước|lãnh sự|^thống đốc|^thủ hiến|bộ chính trị|hội đồng nhà nước|quân|vương quốc|cộng hòa/;

/** Whether a title of the State, or a form of address that is nobody's but a comrade's, stands there. */
export const isOfState = (called: readonly string[]): boolean =>
  OF_STATE.test(called[called[0] === 'phó' ? 2 : 1] ?? '') || STATE.test(called.join(' '));
