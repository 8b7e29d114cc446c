/** How a sentence leans on the one before it; each group with an example. Small letters. */

/** Openers that always lean: "Theo đó, cầu mở cửa từ mai." */
export const LEANING_OPENERS: readonly string[] = [
  // cause and result: "Vì vậy, xã phải dời chợ."
  'do đó|do vậy|vì vậy|vì thế|bởi vậy|bởi thế|bởi lẽ|nhờ đó|nhờ vậy|nhờ thế|từ đó|từ đây|qua đó|như vậy|như thế|vậy nên',
  'chính vì vậy|chính vì thế|cho nên|thế nên|trên cơ sở đó|theo đó|cũng theo|kết quả là|nguyên nhân là|nguyên nhân do|lý do là',
  // contrast: "Tuy nhiên, Bản Mế vẫn chưa có đường lớn."
  'tuy nhiên|tuy vậy|thế nhưng|nhưng|song|mặc dù vậy|dù vậy|dù thế|ngược lại|trái lại|mặt khác|trong khi|trong lúc',
  // addition: "Ngoài ra, xã còn có trạm y tế mới."
  'ngoài ra|bên cạnh đó|cùng với đó|thêm vào đó|hơn nữa|hơn thế|không chỉ vậy|không những vậy|không những thế',
  'chưa dừng lại|chưa hết|đồng thời|tương tự|cụ thể|đặc biệt|đáng chú ý|đáng nói|nói cách khác|chẳng hạn|ví dụ|và|còn|rồi|mà|nên',
  'hay|hoặc|cũng trong|cũng tại|cũng vì|không chỉ có|cuối cùng',
  // time: "Sau đó, đoàn đi thăm trường."
  'trước mắt|sau đó|trước đó|khi đó|khi ấy|lúc đó|lúc này|lúc ấy|tiếp đó|tiếp theo|ngay sau|cùng lúc|cùng ngày|cùng thời điểm|đến đây',
  // place and number: "Tại đây, bà gặp lại học trò cũ."; "Cả hai đều thoát nạn."
  'tại đây|ở đây|ở đó|trong đó|trong số|cả hai|cả ba|hai người|một trong hai|người còn lại',
  // one of a list: "Hai là, xã mở chợ mới."
  'một là|hai là|ba là|bốn là|năm là|sáu là',
  'những điều|vụ việc|sự việc|đáp lại|đây|đó|thế|vậy|hóa ra',
].flatMap((line) => line.split('|'));

/** They lean unless a name follows: "Bà cho biết …" does, "Bà Hạnh cho biết …" does not. */
export const LEANING_WITHOUT_NAME: readonly string[] = [
  'ông|bà|anh|chị|cô|cậu|em|cụ|thầy|bác|chú|hắn|thị|họ|nó|chàng|nàng|đồng chí|vị',
  'theo ông|theo bà|theo anh|theo chị|theo họ|với ông|với họ',
  // Who speaks is not told: "Chúng tôi đã chờ mười năm."
  'ai đó|tôi|chúng tôi|mình|chúng ta|theo tôi|với tôi|bản thân tôi|gia đình tôi|bản thân ông',
].flatMap((line) => line.split('|'));

/** Behind a noun in the first phrase they point back: "Động thái này khiến …", "Trong buổi họp đó, …". */
export const POINTING: ReadonlySet<string> = new Set(['này', 'đó', 'ấy', 'kia', 'vậy', 'thế', 'trên', 'đấy']);
/** "nói trên", "kể trên" point back, "trên đường" does not: "trên" counts only at the end of a phrase or behind these. */
export const BEFORE_TREN: ReadonlySet<string> = new Set(['nói', 'kể', 'nêu', 'vụ', 'việc', 'sự', 'tin', 'án', 'hợp']);
/** "Động thái trên được đưa ra …": a predicate follows, and no place. */
export const BEHIND_TREN: ReadonlySet<string> = new Set('được là đã sẽ khiến'.split(' '));
/** In front of "này" they speak of the present: "hôm này", "tháng này", "lần này". */
export const PRESENT: ReadonlySet<string> = new Set('hôm|tuần|tháng|năm|dịp|mùa|thời|thời gian'.split('|'));
