import { random as seeded } from '../../training/random.ts';

/** News-like text that nobody wrote, for lengths that no article has: the same seed gives the same text. */

const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Tô Lương Trịnh Cao'.split(' ');
const MIDDLES = 'Văn Thị Hữu Đức Minh Quang Thanh Ngọc Xuân Đình Công Bảo Gia Khánh Hoài'.split(' ');
const GIVEN =
  'An Bình Châu Dũng Giang Hà Hải Hạnh Hiếu Hòa Hùng Khoa Lâm Lan Linh Long Mai Nam Nga Phong Phúc Quân Sơn Thảo Trang Tú Vinh Yến'.split(
    ' ',
  );
const FOREIGN =
  'Jorge Almeida|Anna Kowalska|Pierre Lambert|Ursula Brandt|Kim Sung-ho|Ali Rahimi|María Quintero|Boun Phommasack'.split(
    '|',
  );
const TITLES =
  'Bí thư Thành ủy|Chủ tịch UBND tỉnh|Thứ trưởng Bộ Ngoại giao|Tổng Bí thư|Đại sứ|Giám đốc Sở Y tế|ông|bà|đồng chí'.split(
    '|',
  );
const PARTIES =
  'Đảng Cộng sản Việt Nam|Đảng Lao động Mexico (PT)|Đảng Nhân dân Cách mạng Lào|Đảng ta|đảng Dân chủ|Đảng Cộng sản Nhật Bản'.split(
    '|',
  );
const PLACES = 'Hà Nội|Hải Phòng|Cần Thơ|Vientiane|Mexico City|tỉnh Lâm Đồng|TP Hồ Chí Minh'.split('|');
const VERBS = 'cho biết|nhấn mạnh|khẳng định|bày tỏ tin tưởng|đề nghị|cho rằng'.split('|');
const CLAUSES =
  'hai bên đã trao đổi kinh nghiệm xây dựng đô thị|kết quả hợp tác trong nhiệm kỳ qua là rất đáng ghi nhận|công tác cán bộ cần được quan tâm hơn nữa|địa phương sẽ tiếp tục mở rộng giao lưu nhân dân|các dự án cấp nước cho vùng cao đang đúng tiến độ'.split(
    '|',
  );

/** Text of at least `length` UTF-16 units in lines (title, lead, paragraphs of three sentences), and never the same name twice by plan. */
export function inventText(length: number, seed = 1): string {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const day = () => `${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}`;
  const name = () =>
    random() < 0.15
      ? pick(FOREIGN)
      : `${pick(SURNAMES)} ${pick(MIDDLES)} ${random() < 0.3 ? `${pick(GIVEN)} ` : ''}${pick(GIVEN)}`;
  const sentence = () => {
    const form = random();
    if (form < 0.4) return `${capital(pick(TITLES))} ${name()} ${pick(VERBS)} ${pick(CLAUSES)}.`;
    if (form < 0.6)
      return `Sáng ${day()}, tại ${pick(PLACES)}, ${pick(TITLES)} ${name()} tiếp đoàn đại biểu ${pick(PARTIES)}.`;
    if (form < 0.8) return `Theo ${pick(PARTIES)}, ${pick(CLAUSES)} từ năm ${1990 + Math.floor(random() * 36)}.`;
    return `${capital(pick(CLAUSES))}, với hơn ${10 + Math.floor(random() * 900)} đại biểu tham dự.`;
  };
  const lines = [`${name()} thăm ${pick(PLACES)}`, sentence()];
  let at = lines.join('\n').length;
  while (at < length) {
    const paragraph = `${sentence()} ${sentence()} ${sentence()}`;
    lines.push(paragraph);
    at += paragraph.length + 1;
  }
  return lines.join('\n');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
