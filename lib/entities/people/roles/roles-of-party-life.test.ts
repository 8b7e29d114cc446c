import { expect, it } from 'vitest';
import { rolesIn } from '../../../../tests/setup/roles-in.ts';

it.each<[string, string, string[]]>([
  [
    'who leads a meeting told in front of the subject',
    'Tại hội thảo do ông Đỗ Minh Quân và ông Trịnh Hoài Lam, Ủy viên Đoàn Chủ tịch, Viện trưởng Viện Sử học Lào đồng chủ trì, hai bên đã trao đổi.',
    ['Đỗ Minh Quân: ', 'Trịnh Hoài Lam: Ủy viên Đoàn Chủ tịch; Viện trưởng Viện Sử học Lào'],
  ],
  [
    'whose words open a meeting',
    'Sau lời khai mạc của ông Trịnh Hoài Lam, Phó Chủ tịch Hội đồng Lý luận và lời chào mừng của tỉnh, các đại biểu nghe báo cáo.',
    ['Trịnh Hoài Lam: Phó Chủ tịch Hội đồng Lý luận'],
  ],
  [
    'a foreigner behind a comma and the letters of his party',
    'Phát biểu tại hội thảo, Tổng Bí thư PTZ, Otto Weissan, chúc mừng nước ta.',
    ['Otto Weissan: Tổng Bí thư PTZ'],
  ],
  [
    'a minister of another land congratulates one who is appointed',
    'Nhân dịp ông Trịnh Hoài Lam giữ chức Bộ trưởng Bộ Ngoại giao Việt Nam, Bộ trưởng Ngoại giao New Zealand, bà Otta Weissan gửi thư.',
    ['Trịnh Hoài Lam: Bộ trưởng Bộ Ngoại giao Việt Nam', 'Otta Weissan: Bộ trưởng Ngoại giao New Zealand'],
  ],
  [
    'the leaders of many lands are none of his posts',
    'Nhân dịp ông Trịnh Hoài Lam được bầu giữ chức Chủ tịch nước, lãnh đạo các nước Lào, Cuba gửi điện.',
    ['Trịnh Hoài Lam: Chủ tịch nước'],
  ],
  [
    'a post that another is removed from',
    'Trình bày dự thảo Nghị quyết về việc miễn nhiệm Phó Thủ tướng Chính phủ, ông Trịnh Hoài Lam nêu lý do.',
    ['Trịnh Hoài Lam: '],
  ],
  [
    'a report is no part of a post',
    'Ông Trịnh Hoài Lam, ĐBQH báo cáo kết quả kỳ họp, sau đó cử tri nêu ý kiến.',
    ['Trịnh Hoài Lam: ĐBQH'],
  ],
  ['a delegation is nobody', 'Thay mặt Đoàn ĐBQH tỉnh, ông Trịnh Hoài Lam cảm ơn cử tri.', ['Trịnh Hoài Lam: ']],
  [
    'a pronoun behind the only one whom the sentence has named',
    'Đảng Ánh sao chọn ông Trịnh Hoài Lam. Thủ tướng Somsak Weissan xác nhận ông là ứng viên của Đảng Bình minh.',
    ['Trịnh Hoài Lam: ', 'Somsak Weissan: Thủ tướng; ứng viên của Đảng Bình minh'],
  ],
  [
    'an obituary tells of a life before the posts',
    'Ông Trịnh Hoài Lam, sinh năm 1931; quê quán: xã Hạ, tỉnh Hải An; tham gia cách mạng năm 1946; nguyên Bí thư Tỉnh ủy; đã từ trần.',
    ['Trịnh Hoài Lam: nguyên Bí thư Tỉnh ủy'],
  ],
  [
    'what stands in brackets between a post and its bearer',
    'Có nguyên Bí thư Huyện ủy (khóa IX) Đỗ Minh Quân, nguyên Chủ tịch HĐND huyện (cũ) Lò Thị Hạnh, nguyên Giám đốc Sở Y tế (nay nghỉ hưu) Trịnh Hoài Lam.',
    [
      'Đỗ Minh Quân: nguyên Bí thư Huyện ủy',
      'Lò Thị Hạnh: nguyên Chủ tịch HĐND huyện',
      'Trịnh Hoài Lam: nguyên Giám đốc Sở Y tế',
    ],
  ],
  [
    'a post before a form of address is that of the name before it',
    'Dự có đồng chí Lò Thị Hạnh, Giám đốc Sở Nội vụ, đồng chí Trịnh Hoài Lam, Thứ trưởng Bộ Y tế, Đại sứ Đỗ Minh Quân.',
    ['Lò Thị Hạnh: Giám đốc Sở Nội vụ', 'Trịnh Hoài Lam: Thứ trưởng Bộ Y tế', 'Đỗ Minh Quân: Đại sứ'],
  ],
  [
    'each of two delegates is of his own delegation',
    'Hai đại biểu Lò Thị Hạnh (Hải Phòng) và Trịnh Hoài Lam (Hà Nội) cùng đồng ý.',
    ['Lò Thị Hạnh: đại biểu, Hải Phòng', 'Trịnh Hoài Lam: đại biểu, Hà Nội'],
  ],
  [
    'a list of delegates',
    'Dự có các vị đại biểu Quốc hội: Lò Thị Hạnh, Trịnh Hoài Lam.',
    ['Lò Thị Hạnh: đại biểu Quốc hội', 'Trịnh Hoài Lam: đại biểu Quốc hội'],
  ],
  [
    'delegates of several terms',
    'Ông Trịnh Hoài Lam, nguyên Bí thư Tỉnh ủy, đại biểu Quốc hội các khóa VIII, IX, kể chuyện.',
    ['Trịnh Hoài Lam: nguyên Bí thư Tỉnh ủy; đại biểu Quốc hội các khóa VIII, IX'],
  ],
  [
    'one post behind several names, up to a mark',
    'Kỷ luật các ông Đỗ Minh Quân, Trịnh Hoài Lam, nguyên Thứ trưởng Bộ Y tế; bà Lò Thị Hạnh.',
    ['Đỗ Minh Quân: nguyên Thứ trưởng Bộ Y tế', 'Trịnh Hoài Lam: nguyên Thứ trưởng Bộ Y tế', 'Lò Thị Hạnh: '],
  ],
  [
    'but not two',
    'Dự có các ông Đỗ Minh Quân, Trịnh Hoài Lam, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh.',
    ['Đỗ Minh Quân: ', 'Trịnh Hoài Lam: Phó Bí thư Tỉnh ủy; Chủ tịch UBND tỉnh'],
  ],
  [
    '"kiêm" behind a dash is said of the last alone',
    'Có các phó bí thư: ông Đỗ Minh Quân và ông Trịnh Hoài Lam - kiêm Chủ nhiệm Ủy ban Kiểm tra.',
    ['Đỗ Minh Quân: phó bí thư', 'Trịnh Hoài Lam: phó bí thư; Chủ nhiệm Ủy ban Kiểm tra'],
  ],
  [
    'all who are elected behind "các ông, bà:"',
    'Quốc hội bầu các ông, bà: Lò Thị Hạnh, Trịnh Hoài Lam làm Ủy viên Ủy ban Tư pháp.',
    ['Lò Thị Hạnh: Ủy viên Ủy ban Tư pháp', 'Trịnh Hoài Lam: Ủy viên Ủy ban Tư pháp'],
  ],
  [
    'those who are called "các ngài"',
    'Có các ngài Phó Tỉnh trưởng Đỗ Minh Quân, Trịnh Hoài Lam.',
    ['Đỗ Minh Quân: Phó Tỉnh trưởng', 'Trịnh Hoài Lam: Phó Tỉnh trưởng'],
  ],
  [
    'an honour between a comma and the name',
    'Chủ tịch Thượng viện Campuchia, Samdech Techo Sok Vireak cảm ơn.',
    ['Sok Vireak: Chủ tịch Thượng viện Campuchia'],
  ],
  [
    'no comrade in a title, and no full stop behind a town',
    'Có các đ/c nguyên Chủ tịch Hội: Đại tá Trịnh Hoài Lam. Bà Lò Thị Hạnh là Ủy viên UBND TP.',
    ['Trịnh Hoài Lam: nguyên Chủ tịch Hội; Đại tá', 'Lò Thị Hạnh: Ủy viên UBND TP'],
  ],
  [
    'bodies whose names go on',
    'Bà Lò Thị Hạnh, Chủ tịch Hội Liên lạc với người Việt Nam ở nước ngoài Hải An, gặp Trưởng Ban Tư tưởng Trịnh Hoài Lam.',
    [
      'Lò Thị Hạnh: Chủ tịch Hội Liên lạc với người Việt Nam ở nước ngoài Hải An',
      'Trịnh Hoài Lam: Trưởng Ban Tư tưởng',
    ],
  ],
  [
    'who proposes somebody gives him no title',
    'Tổng thống đề cử Otto Weiss giữ chức thống đốc.',
    ['Otto Weiss: thống đốc'],
  ],
  ['monks by letters', 'Có TT. Thích Minh Lam, Phó Chủ tịch.', ['Thích Minh Lam: TT; Phó Chủ tịch']],
  [
    'what stands behind a dash is said of the name before',
    'Chủ tịch UBND Lò Thị Hạnh - nguyên Trưởng phòng Nội vụ, Chỉ huy trưởng Quân sự xã Đại úy Trịnh Hoài Lam dự.',
    ['Lò Thị Hạnh: Chủ tịch UBND; nguyên Trưởng phòng Nội vụ', 'Trịnh Hoài Lam: Chỉ huy trưởng Quân sự xã; Đại úy'],
  ],
  [
    'a colon ends the list before',
    'Ban gồm các ủy viên Bộ Chính trị: Đỗ Minh Quân, Lò Văn Lam; và hai ủy viên được bầu: Trịnh Hoài Lam, Lò Thị Hạnh.',
    ['Đỗ Minh Quân: ủy viên Bộ Chính trị', 'Lò Văn Lam: ủy viên Bộ Chính trị', 'Trịnh Hoài Lam: ', 'Lò Thị Hạnh: '],
  ],
  [
    'and "; và" one of posts with commas',
    'Đón có các Ủy viên Trung ương Đảng: Bộ trưởng Đỗ Minh Quân, Bí thư Thành ủy Lò Văn Lam; và Đại sứ Trịnh Hoài Lam.',
    [
      'Đỗ Minh Quân: Ủy viên Trung ương Đảng; Bộ trưởng',
      'Lò Văn Lam: Ủy viên Trung ương Đảng; Bí thư Thành ủy',
      'Trịnh Hoài Lam: Đại sứ',
    ],
  ],
  [
    'a post that is taken from the next one',
    'Xóa tư cách Chủ tịch đối với ông Đỗ Minh Quân, Phó Chủ tịch giai đoạn 2014 - 2015 đối với ông Trịnh Hoài Lam.',
    ['Đỗ Minh Quân: Chủ tịch', 'Trịnh Hoài Lam: '],
  ],
  [
    'a paper before who leads it',
    'Có Phó Tổng Biên tập Granma Oscar Sánchez Weiss; Chủ tịch Keidanren, ông Tanaka Kenjiro.',
    ['Oscar Sánchez Weiss: Phó Tổng Biên tập Granma', 'Tanaka Kenjiro: Chủ tịch Keidanren'],
  ],
  [
    'a dead general and a candidate keep what they are called',
    'Vườn nhà cố Đại tướng Trịnh Hoài Lam. Có ứng viên PGS Lò Thị Hạnh.',
    ['Trịnh Hoài Lam: cố Đại tướng', 'Lò Thị Hạnh: ứng viên PGS'],
  ],
  [
    'where blanks are forgotten',
    'Có đồng chí Trịnh Hoài Lam,Bí thư Trung ương Đảng,Trưởng Ban Tổ chức Trung ương; bà Lò Thị Hạnh-PCT UBND tỉnh.',
    ['Trịnh Hoài Lam: Bí thư Trung ương Đảng; Trưởng Ban Tổ chức Trung ương', 'Lò Thị Hạnh: PCT UBND tỉnh'],
  ],
  ['before a nickname', 'Hôm qua Tướng Otto Weissmar "Hemi" vắng mặt.', ['Otto Weissmar: Tướng']],
  ['no woman is a role', 'Nữ đồng chí Lò Thị Hạnh phát biểu.', ['Lò Thị Hạnh: ']],
])('%s', (_, line, found) => expect(rolesIn(line)).toEqual(found));
