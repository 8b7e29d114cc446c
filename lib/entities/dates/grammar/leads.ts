/** What stands before the core of many forms; see `lead.ts`. */
import { CLOCK, PART, WEEKDAY } from './grammar.ts';
import { makeLead } from './lead.ts';

/** "8 giờ 26 tháng 2": the number may be the day's and not the minutes'. */
const HOUR = '\\d{1,2} ?giờ,? ';
const TIME = [`${CLOCK},? `, HOUR];

const CLOCKS = `(?:\\d{1,2} ?[-–] ?)?${CLOCK}(?: ?(?:[-–]|đến) ?${CLOCK})?,? `;
const PARTS = `${PART}(?: (?:hôm )?nay| qua| mai)?,? (?:và ${PART} )?`;
const TODAY = '(?:(?<!(?:sau|cuối) )cùng ngày|ngày (?:hôm )?(?:nay|qua|mai)|hôm (?:nay|qua)),? ';
const WEEKDAYS = `(?:hôm |ngày )?${WEEKDAY}(?: tuần (?:này|trước|qua|tới|sau)| tới| này| vừa qua)?,? `;
const DAYWORD = '(?:ngày|hôm) (?:từ )?(?:ngày )?';

/** A word that says "now comes a day": clock time, part of day, weekday, "ngày", "hôm". At least one of them. */
export const CUE = makeLead(
  [[CLOCKS, HOUR], PARTS, TODAY, WEEKDAYS, DAYWORD],
  '(?=\\d{1,2}(?:h|g|:| ?giờ)|\\d{1,2} ?[-–] ?\\d{1,2}(?:h| ?giờ)\\d* (?:sáng|trưa|chiều|tối|ngày|hôm)|rạng|giữa|sáng|trưa|đầu|cuối|xế|chiều|tối|nửa|đêm|khuya|buổi|tờ|thứ|chủ|chúa|cn|ngày|hôm|cùng)',
);
/** Before a day of the moon or a feast: "8h sáng nay", "hôm nay, ngày". */
export const FEAST_LEAD = makeLead([TIME, `${PART} (?:nay,? )?`, 'hôm nay,? |hôm ', 'ngày ']);
/** Before a weekday: "8h sáng". */
export const WEEKDAY_LEAD = makeLead([TIME, `${PART} `]);
/** Before "sáng nay", "hôm qua". */
export const TIME_LEAD = makeLead([TIME]);
