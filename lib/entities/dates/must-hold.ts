/**
 * Words without which a form cannot stand in a block. Most forms are in no article, and to make the pattern of one takes an engine up to three
 * milliseconds each time that the background starts; to look for a word takes next to nothing.
 */
const PART_OF_DAY = '(?:sáng|sớm|trưa|chiều|tối|muộn|đêm|khuya)';
const YEARS = /\d{4} ?(?:[-–/]|đến |tới )/;

/** By the name of the form. Each may let through what is none, and must hold back nothing that is one. */
export const MUST_HOLD: Readonly<Record<string, RegExp>> = {
  // "21 đến 23-11", "28, 29 và 30/3", "tháng Giêng đến ngày 3 tháng 2"
  'day range':
    /(?:\d|tháng [^\d,.;]{2,12}|nay|ngoái|trước|sau|tới)(?: ?[-–]|,| (?:đến|tới|cho|và|hoặc) )[^.;]{0,70}?\d(?:[/.-]\d|,? tháng )/,
  // "đêm 7 rạng sáng 8.12"
  'night into day': new RegExp(
    `\\d(?: và| đến| tới|,| -)? (?:buổi |cuối |đầu |giờ |tờ mờ |nửa |giữa |xế ){0,3}(?:rạng|${PART_OF_DAY})`,
  ),
  // "ngày 5, 12 và 19/3"
  'day of a row': /\d(?:,|,? và| hoặc| hay) (?:ngày )?\d/,
  // "ngày 5 tháng 3", "ngày mười lăm tháng ba"
  'day in words': /(?:\d|ngày [^\d,.;]{2,14}),? tháng /,
  'day of this month': /tháng (?:này|trước|tới|sau)/,
  // "26/12 năm ngoái", "26/12, 2024"
  'day and month of a year': /\d[/.-]\d{1,2}(?:,? (?:năm|\d{4})|[/.-]\d{4})/,
  'days of a month': /ngày (?:đầu|cuối)/,
  'first months': /tháng (?:đầu|cuối)/,
  'first quarters': /quý đầu/,
  'months of the year': /\d tháng (?:của |năm |\d{4})/,
  'month range, bare': YEARS,
  'term or period': YEARS,
  'years, short end': YEARS,
  'years, bare': YEARS,
  'year before Christ': /\d ?(?:tcn|trước công|tr\.? ?cn)/,
  weekday: /thứ |nhật|cn/,
  today: / nay/,
  yesterday: / qua/,
  'day before yesterday': /hôm kia/,
  tomorrow: / mai/,
  'same day': /cùng (?:ngày|hôm)/,
  'that day': new RegExp(`(?:hôm|${PART_OF_DAY}) (?:đó|ấy)`),
  'next day': /hôm sau/,
  'days later': /(?:ngày|hôm) sau/,
  'day before': /hôm trước/,
  // "cách đây 3 ngày", "3 ngày trước"
  ago: /cách (?:đây|nay)|(?:ngày|hôm|tuần|tháng|năm) trước/,
};
