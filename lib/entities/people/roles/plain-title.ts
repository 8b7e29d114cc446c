/**
 * A title in small letters, without the words that one writes and another leaves out: "Thứ trưởng Bộ Y tế" and "Thứ trưởng Y tế", "Chủ tịch UBND
 * TP.Đà Nẵng" and "Chủ tịch Đà Nẵng", "Bí thư Thành ủy Hà Nội" and "Bí thư Hà Nội", "HLV trưởng đội tuyển Lào" and "HLV Lào" are one; of "Chủ
 * tịch UBND tỉnh" the province stays.
 */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^hlv(?: trưởng)?|^huấn luyện viên trưởng/, 'huấn luyện viên')
    .replace(/ tp\.(?=\S)/, ' tp ')
    .replace(/(?<= (?:thành|tỉnh|huyện|quận|thị)) ủy(?= |$)/, '')
    .replace(/ (?:của|và|bộ(?! trưởng)|tỉnh|tp|thành phố|thành|ubnd|ủy ban|(?:đội )?tuyển|clb)(?= )/g, '');
