/** With a capital, as a line begins: "thứ Năm, 14 tháng 3" is "Thứ Năm, 14 tháng 3". */
export const capital = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
