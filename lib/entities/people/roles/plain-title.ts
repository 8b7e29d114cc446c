/**
 * A title in small letters, without the words that one writes and another leaves out: "Thứ trưởng Bộ Y tế" and "Thứ trưởng Y tế", "Chủ tịch UBND
 * tỉnh Hà Tĩnh" and "Chủ tịch UBND Hà Tĩnh" are one; of "Chủ tịch UBND tỉnh" nothing is left out.
 */
export const plainTitle = (title: string): string =>
  title.toLowerCase().replace(/ (?:của|và|bộ(?! trưởng)|tỉnh|tp|thành phố)(?= )/g, '');
