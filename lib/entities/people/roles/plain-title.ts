/**
 * A title in small letters, without the words that one writes and another leaves out: "Thứ trưởng Bộ Y tế" and "Thứ trưởng Y tế", "Chủ tịch UBND
 * tỉnh Hà Tĩnh" and "Chủ tịch Hà Tĩnh", "Bí thư Thành ủy Hà Nội" and "Bí thư Hà Nội" are one; of "Chủ tịch UBND tỉnh" the province stays.
 */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/ ubnd(?= )/, '')
    .replace(/(?<= (?:thành|tỉnh|huyện|quận|thị)) ủy(?= |$)/, '')
    .replace(/ (?:của|và|bộ(?! trưởng)|tỉnh|tp|thành phố|thành)(?= )/g, '');
