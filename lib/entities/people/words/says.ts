/** Verbs with which somebody speaks: at the head of two words. */
export const SAYS =
  /^(?:cho (?:biết|hay|rằng)|khẳng định|nhấn mạnh|chia sẻ|xác nhận|nhận định|đánh giá|thông tin|nói |đặt vấn|tiết lộ|lên tiếng|bức xúc|cảnh báo|thừa nhận|tuyên bố|lưu ý|giải thích|trả lời)/;
