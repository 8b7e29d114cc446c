/** Forms of address that stand right before a name: "ông Trường", "bà Vodanovic". */
export const ADDRESSES: readonly string[] = [
  'ông|bà|anh|chị|em|cô|chú|bác|cậu|dì|cụ|cháu|bé|thầy|ngài|bầu|đồng chí|bà xã|ông xã',
].flatMap((line) => line.split('|'));

/** Words for kin and ages that may stand before a name but often do not: "con trai Minh". */
export const KIN: readonly string[] = [
  'mợ|thím|ông bà|cô giáo|thầy giáo|chàng|nàng|lão|quý ông|con trai|con gái|cha|bố|mẹ|má|ba|vợ|chồng|vợ chồng',
  'anh em|chị em|con|nội|ngoại|ông nội|bà nội|ông ngoại|bà ngoại|người mẹ|người cha|anh trai|em trai|chị gái|em gái',
  'cô gái|chàng trai|cậu bé|cô bé|bé gái|bé trai|bạn|bạn gái|bạn trai|thiếu nữ|nam thanh niên|tên|gã|hắn|thằng',
  'con rể|con dâu|cô dâu|chú rể|mẹ con|hai vợ chồng|gia đình|gia đình ông|gia đình bà|gia đình anh|gia đình chị|tui|bạn trẻ',
  'cụ ông|cụ bà|ông chủ|bà chủ|lính|tổng|nhóm của|tay|cu|út',
].flatMap((line) => line.split('|'));
