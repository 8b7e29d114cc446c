import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { readMaterial } from '../material.ts';
import { statements } from './find-statements.ts';

it.each<[string, string[], string[]]>([
  [
    'no adverb behind it',
    ['Các chuyên gia Lào trước đây từng nói rằng đê yếu.', 'Hội Nhà nông cuối cùng cũng thừa nhận giá lúa thấp.'],
    ['(Các chuyên gia Lào) | nói rằng', '(Hội Nhà nông) | thừa nhận'],
  ],
  [
    'no particle behind it',
    ['Hội Nhà nông của huyện thì cho biết giá lúa còn thấp.'],
    ['(Hội Nhà nông của huyện) | cho biết'],
  ],
  [
    'no word for how it began, and no act by which it says so',
    [
      'Nhiều nông dân bắt đầu cho rằng đê yếu.',
      'Sở Nông nghiệp phát cảnh báo đê yếu.',
      'Tập đoàn Hoài Lam phát đi thông báo chợ đã mở.',
      'Lãnh đạo ba tỉnh ra tuyên bố chung chỉ trích việc đóng đê.',
      'Tòa án huyện ra phán quyết cho rằng đê phải mở.',
    ],
    [
      '(Nhiều nông dân) | cho rằng',
      '(Sở Nông nghiệp) | cảnh báo',
      '(Tập đoàn Hoài Lam) | thông báo',
      '(Lãnh đạo ba tỉnh) | chỉ trích',
      '(Tòa án huyện) | cho rằng',
    ],
  ],
  [
    'both of two, of each of whom something is told',
    ['Bà Lò Thị Hạnh, 61 tuổi, và ông Đào Văn Sậy, 67 tuổi, thông báo chợ sẽ mở.'],
    ['(Bà Lò Thị Hạnh, 61 tuổi, và ông Đào Văn Sậy) | thông báo'],
  ],
  [
    'who asks for an arrest, and not who is to be arrested',
    [INTRO, 'Các công tố viên Lào xin lệnh bắt ông Trịnh Hoài Lam, cáo buộc ông bán đê.'],
    ['(Các công tố viên Lào) | cáo buộc'],
  ],
  [
    'a secretary, whose title holds a verb',
    ['Thư ký Hội Nhà nông khẳng định giá lúa còn thấp.'],
    ['(Thư ký Hội Nhà nông) | khẳng định'],
  ],
  [
    'not where it speaks',
    ['Một nhà lập pháp trong buổi điều trần cho rằng đê yếu.'],
    ['(Một nhà lập pháp) | cho rằng'],
  ],
  [
    'whose news it is',
    [
      'Ngày 1/3, thông tin từ Sở Y tế cho biết nước đã sạch.',
      'Tin từ trạm kiểm lâm huyện cho hay rừng đã yên.',
      'Nguồn tin từ Sở Y tế cho biết nước chưa sạch.',
    ],
    ['(Sở Y tế) | cho biết', '(trạm kiểm lâm huyện) | cho hay', '(Nguồn tin từ Sở Y tế) | cho biết'],
  ],
  [
    'all of several',
    [
      'UNESCO, Interpol, Chính phủ và Quốc hội Lào khẳng định hội nghị đã xong.',
      'Tại Cần Thơ, Chính phủ và Quốc hội Cuba khẳng định tình hữu nghị.',
    ],
    ['(UNESCO, Interpol, Chính phủ và Quốc hội Lào) | khẳng định', '(Chính phủ và Quốc hội Cuba) | khẳng định'],
  ],
  [
    'where somebody lives',
    [INTRO, 'Tương tự, anh Đào Văn Sậy ngụ Bản Mế cho hay, trước đây cầu hay kẹt.'],
    ['Đào Văn Sậy | cho hay'],
  ],
  [
    'who closes the sentence, and not those it tells of',
    [
      INTRO,
      'Sách vừa ra do Đào Văn Sậy, cựu cố vấn của ông Trịnh Hoài Lam, và một trợ lý khác viết, Tin Chiều Mekong cho hay.',
    ],
    ['(Tin Chiều Mekong) | cho hay'],
  ],
])('%s', (_, sentences, expected) => {
  expect(said(...sentences)).toEqual(expected);
});

it.each<[string, string[], string[]]>([
  [
    'verbs that report',
    [
      'Bà Tạ Thị Thu Hạnh nêu thêm kênh đã cạn.',
      'Bà Tạ Thị Thu Hạnh phỏng đoán rằng đê yếu.',
      '"Kênh cạn đã ba tháng nay rồi", một phụ huynh phản ảnh.',
      'Giám đốc Sở chỉ đạo: Các trạm phải mở cửa.',
      'Hội Nhà nông gọi cáo buộc cho rằng hội bán đất là vô căn cứ.',
      'Bà Tạ Thị Thu Hạnh đùa rằng kênh cạn như ao.',
      'Phó thủ tướng yêu cầu các xã mở chợ.',
      'Tổng thống Lào tin tưởng kênh sẽ đầy.',
      'Chính phủ Cuba đe dọa sẽ đóng cảng.',
      'Nhóm nghiên cứu phát hiện rằng đê yếu.',
      'Bà Tạ Thị Thu Hạnh đặt vấn đề với các xã: Làm thế nào để giữ nước?',
      'Kết quả khảo sát của Sở Y tế cho thấy nước đã sạch.',
    ],
    [
      'Tạ Thị Thu Hạnh | nêu thêm',
      'Tạ Thị Thu Hạnh | phỏng đoán',
      '(một phụ huynh) | phản ảnh | d',
      'Trịnh Hoài Lam | chỉ đạo',
      '(Hội Nhà nông) | gọi',
      'Tạ Thị Thu Hạnh | đùa rằng',
      '(Phó thủ tướng) | yêu cầu',
      '(Tổng thống Lào) | tin tưởng',
      '(Chính phủ Cuba) | đe dọa',
      '(Nhóm nghiên cứu) | phát hiện rằng',
      'Tạ Thị Thu Hạnh | đặt vấn đề',
      '(Kết quả khảo sát của Sở Y tế) | cho thấy',
    ],
  ],
  [
    'what is done and not said',
    [
      'Ban giám đốc Sở đã nghe dân, chia sẻ và góp ý để giúp các hộ.',
      'Đoàn công tác của Sở đã đánh giá kết quả, lấy phiếu ở xã.',
      'Đoàn công tác của Sở đe dọa dân hai bờ.',
      'Dân hai bờ đi bỏ phiếu để tỏ rõ có ủng hộ đề xuất mở chợ hay không.',
    ],
    [],
  ],
])('tells %s', (_, sentences, expected) => {
  expect(said(INTRO, ...sentences)).toEqual(expected);
});

it('begins a title where the article begins it, be a comma in it', () => {
  const { article } = textToArticle(
    'Tin\nPhó chủ nhiệm Ủy ban Văn hóa, Giáo dục Trịnh Hoài Lam nêu rõ trường đã đủ lớp.',
  );
  const who = statements(readMaterial(article, findEntities(article))).map((one) => one.who);
  expect(who).toEqual(['Phó chủ nhiệm Ủy ban Văn hóa, Giáo dục Trịnh Hoài Lam']);
});

it('takes nobody who holds an office for who was elected to it', () => {
  const lines = [
    'Tổng thống đắc cử Lào Trịnh Hoài Lam mời Tổng thống Lào Sokha Đào tới dự lễ.',
    'Hôm qua, tổng thống Lào đắc cử cho biết thuế sẽ giảm.',
  ];
  expect(said(...lines)).not.toContain('Sokha Đào | cho biết');
});

it('writes somebody with whose name he is told to have', () => {
  const { article } = textToArticle('Tin\nMột nhà báo có tên Trịnh Hoài Lam cho biết kênh đã sạch.');
  const [told] = statements(readMaterial(article, findEntities(article)));
  expect(told?.who).toBe('Một nhà báo có tên Trịnh Hoài Lam');
});
