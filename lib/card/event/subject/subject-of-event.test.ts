import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../../entities/find-entities.ts';
import type { MainEvent } from '../../card.ts';
import { makeCard } from '../../make-card.ts';

const model = readPeopleModel();

/** The event of a story whose bodies and places come out of the model. */
function eventOf(title: string, sentence: string): MainEvent {
  const { article } = textToArticle(`${title}\n${sentence}\nNước rút vào buổi chiều hôm sau.`);
  return makeCard(article, findEntities(article, model ? { model } : {})).event;
}

it.each([
  [
    'places behind a body that a comma closes',
    'Dời hai nhà bè ở Bản Mế',
    'Sáng 1/3, UBND xã Bản Mế, tỉnh Quảng Bắc, tổ chức dời hai nhà bè trên kênh.',
    { who: 'UBND xã Bản Mế, tỉnh Quảng Bắc', what: 'tổ chức dời hai nhà bè trên kênh', when: 'Sáng 1/3' },
  ],
  [
    'what a body is a part of',
    'Nhiều thuyền chở quá tải',
    'Ngày 1/3, Công an xã Bản Mế, thuộc Công an tỉnh Quảng Bắc, đã phạt ba thuyền chở quá tải.',
    { who: 'Công an xã Bản Mế, thuộc Công an tỉnh Quảng Bắc', what: 'đã phạt ba thuyền chở quá tải' },
  ],
  [
    'where somebody lives',
    'Trộm thuyền ở chợ nổi',
    'Ông Trịnh Hoài Lam ở xã Bản Mế, tỉnh Quảng Bắc bị bắt khi trộm thuyền ở chợ nổi.',
    { who: 'Ông Trịnh Hoài Lam ở xã Bản Mế, tỉnh Quảng Bắc', what: 'bị bắt khi trộm thuyền ở chợ nổi' },
  ],
  [
    'those who are with somebody',
    'Bắt ông Trịnh Hoài Lam',
    'Giám đốc Sở Y tế Trịnh Hoài Lam, cùng 2 cấp dưới bị khởi tố vì bán cát kênh.',
    { who: 'Giám đốc Sở Y tế Trịnh Hoài Lam, cùng 2 cấp dưới', what: 'bị khởi tố vì bán cát kênh' },
  ],
  [
    'an age and an office',
    'Xã Bản Mế có tân Chủ tịch',
    'Ông Trịnh Hoài Lam 54 tuổi, Phó bí thư Huyện ủy Pá Vi, được bầu giữ chức Chủ tịch xã Bản Mế.',
    { who: 'Ông Trịnh Hoài Lam', what: 'được bầu giữ chức Chủ tịch xã Bản Mế' },
  ],
  [
    'whom somebody plays for',
    'Cú sút của Sokha Rithy',
    'Tiền đạo Sokha Rithy của tuyển Lào đã sút hỏng hai quả phạt đền.',
    { who: 'Tiền đạo Sokha Rithy của tuyển Lào', what: 'đã sút hỏng hai quả phạt đền' },
  ],
  [
    'a body in the name of an office',
    'Bắt cựu Giám đốc Ban Quản lý dự án kênh đào',
    'Nguyên Giám đốc Ban Quản lý dự án đầu tư xây dựng Quảng Bắc bị khởi tố, tạm giam vì bán cát.',
    { who: 'Nguyên Giám đốc Ban Quản lý dự án đầu tư xây dựng Quảng Bắc', what: 'bị khởi tố, tạm giam vì bán cát' },
  ],
  [
    'what somebody is, in front of a dash',
    'Cựu tiền đạo lo cho đội Lào',
    'Cựu tiền đạo Lào - ông Sokha Rithy (71 tuổi) khuyên đội Lào không nên vội vì đội còn trẻ.',
    { who: 'Cựu tiền đạo Lào - ông Sokha Rithy' },
  ],
  [
    'the body of which it is a part, behind a dash',
    'Quy tắc cho người chèo thuyền',
    'Cục Đường thủy - Bộ Xây dựng đưa ra quy tắc cho người chèo thuyền ở Bản Mế.',
    { who: 'Cục Đường thủy - Bộ Xây dựng' },
  ],
  [
    'whose wife she is',
    'Phu nhân Chủ tịch nước thăm trẻ em',
    'Phu nhân Chủ tịch nước Trịnh Hoài Lam thăm các em nhỏ ở Bản Mế.',
    { who: 'Phu nhân Chủ tịch nước Trịnh Hoài Lam', what: 'thăm các em nhỏ ở Bản Mế' },
  ],
])('takes with the subject %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence)).toMatchObject(event);
});

it.each([
  [
    'behind a clause with a comma of its own',
    'Chém người ở chợ Bản Mế',
    'Ngay sau khi nhận tin có người cầm dao, chém hai khách ở chợ, Công an xã Bản Mế đã bắt nghi phạm.',
    { who: 'Công an xã Bản Mế', what: 'đã bắt nghi phạm' },
  ],
  [
    'behind a day whose name has a dash',
    'Chủ tịch nước tặng quà người có công',
    'Nhân dịp kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ, Chủ tịch nước quyết định tặng quà người có công.',
    { who: 'Chủ tịch nước', what: 'quyết định tặng quà người có công' },
  ],
  [
    'where they do it for several who are named behind',
    'Các nước Bắc Âu ủng hộ hội nghị ba bên',
    'Ngày 1/3, các lãnh đạo Bắc Âu ký thư ủng hộ hội nghị ba bên giữa ông Sokha Rithy, bà Lò Thị Hạnh và ông Trịnh Hoài Lam.',
    { who: 'các lãnh đạo Bắc Âu', when: 'Ngày 1/3' },
  ],
  [
    'where it catches somebody, be it called by a noun alone',
    'Triệt phá đường dây bán cát kênh',
    'Công an bắt 7 người trong đường dây bán cát kênh ở Bản Mế.',
    { who: 'Công an', what: 'bắt 7 người trong đường dây bán cát kênh ở Bản Mế' },
  ],
  [
    'where it finds something out',
    'Triệt phá đường dây bán cát ở Bản Mế',
    'Công an xác định nhóm bán cát đã lấy đi ba thuyền cát của Bản Mế.',
    { who: 'Công an', what: 'xác định nhóm bán cát đã lấy đi ba thuyền cát của Bản Mế' },
  ],
  [
    'where the headline tells it in other words',
    'Phá đường dây lập trang đánh bạc',
    'Công an tỉnh Quảng Bắc khởi tố 63 người để điều tra về việc dùng thông tin trái phép.',
    { who: 'Công an tỉnh Quảng Bắc' },
  ],
  [
    'who leads a meeting for others',
    'Phải cứu dân trước',
    'Đoàn công tác Chính phủ do Phó Thủ tướng Trịnh Hoài Lam chủ trì đã họp trực tuyến với các tỉnh ngày 1/3.',
    { who: 'Đoàn công tác Chính phủ' },
  ],
  [
    'behind how others worked',
    'Phải giữ mục tiêu đã đề ra',
    'Ngày 1/3, sau 3 ngày làm việc khẩn trương, trách nhiệm, dân chủ, sâu sắc, Hội nghị lần thứ hai Ban Chấp hành Trung ương Đảng đã hoàn thành chương trình.',
    { what: 'đã hoàn thành chương trình', when: 'Ngày 1/3' },
  ],
  [
    'behind what was looked into further',
    'Bắt thêm ba người bán cát kênh',
    'Mở rộng điều tra vụ bán cát kênh, Công an tỉnh Quảng Bắc đã bắt thêm ba người.',
    { who: 'Công an tỉnh Quảng Bắc', what: 'đã bắt thêm ba người' },
  ],
  [
    'behind the name of a ministry that ends in small letters',
    'Lấy ý kiến về nghề chèo thuyền',
    'Bộ Khoa học và Công nghệ lấy ý kiến về nghề chèo thuyền ở Bản Mế.',
    { who: 'Bộ Khoa học và Công nghệ', what: 'lấy ý kiến về nghề chèo thuyền ở Bản Mế' },
  ],
  [
    'whatever they say of means for others',
    'Ưu tiên nguồn lực cho Bản Mế',
    'Thủ tướng Trịnh Hoài Lam khẳng định Chính phủ sẽ ưu tiên bố trí nguồn lực lớn hơn cho Bản Mế.',
    { who: 'Thủ tướng Trịnh Hoài Lam' },
  ],
])('finds who did it %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence)).toMatchObject(event);
});

it('takes no judgement of somebody else for what was done', () => {
  const title = 'Cựu đội trưởng: Đội Lào cần thêm người';
  const sentence = 'Theo cựu đội trưởng Sokha Rithy, đội bóng cũ cần thêm người để vào chung kết.';
  expect(eventOf(title, sentence)).not.toHaveProperty('who', 'đội bóng cũ');
});
