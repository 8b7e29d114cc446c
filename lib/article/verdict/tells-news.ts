/** What somebody has just done: "vừa khởi công"; "vừa vặn" and "vừa đủ" tell nothing. */
const JUST_DONE =
  /(?<!\p{L})vừa (?:qua|được|bị|ban hành|bắt|công bố|cứu|diễn ra|đoạt|đưa|giành|hoàn thành|khai mạc|khánh thành|khởi (?:công|tố)|ký|phát hiện|phê duyệt|phối hợp|quyết định|ra mắt|tặng|thông (?:báo|qua)|tiếp nhận|tổ chức|trao|triển khai|xảy ra|yêu cầu)(?!\p{L})/u;
/** Who says so: "cho biết". */
const SAID =
  /(?<!\p{L})(?:cho (?:biết|hay)|khai (?:nhận|báo)|nhận xét|khẳng định|nhấn mạnh|thông tin từ)(?!\p{L})|(?:,|(?<!\p{L})\p{Lu}\p{L}{1,20}) (?:kể|nói)(?!\p{L})/u;
const HOW_OLD = /(?<!\p{L})\p{Lu}\p{L}{1,20},? \(?(?:\d{1,2} tuổi|SN ?\d{4}|sinh năm \d{4})/u;

/** "Lê Thị Mai, 36 tuổi": of somebody who is told of, and never of goods. */
export const tellsAge = (text: string): boolean => HOW_OLD.test(text);

/** Does a text tell in its first words what somebody has just done? */
export const opensWithNews = (text: string): boolean => JUST_DONE.test(text.slice(0, OPENING));
const OPENING = 120;

/** Does one of these texts tell what somebody has just done, said or how old somebody is? */
export const tellsNews = (texts: readonly string[]): boolean =>
  texts.some((text) => JUST_DONE.test(text) || SAID.test(text) || tellsAge(text));
