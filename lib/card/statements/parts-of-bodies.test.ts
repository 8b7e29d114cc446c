import { describe, expect, it } from 'vitest';
import { said } from '../../../tests/cards/said.ts';

describe('a body that speaks', () => {
  it.each<[string, string[], string[]]>([
    [
      'is whole with that of which it is a part',
      [
        'Thông tin từ Phòng Hình sự, Công an huyện Pá Vi cho biết đã bắt nhóm trộm cá.',
        'Cơ quan Cảnh sát điều tra, Công an huyện Sía, tỉnh Quảng Bắc cho hay vụ án đã xong.',
      ],
      ['(Phòng Hình sự, Công an huyện Pá Vi) | cho biết', '(Cơ quan Cảnh sát điều tra, Công an huyện Sía) | cho hay'],
    ],
    [
      'may be of those who fight or guard',
      [
        'Hạt kiểm lâm huyện Pá Vi cho biết rừng đã yên.',
        'Phiến quân Mây khẳng định đã đốt kho lúa của huyện, nhưng quân chính phủ nói kho còn nguyên vẹn.',
      ],
      ['(Hạt kiểm lâm huyện Pá Vi) | cho biết', '(Phiến quân Mây) | khẳng định', '(quân chính phủ) | nói'],
    ],
    ['ends before what it is seen to do', ['Bé gái xuất hiện ở chợ, tuyên bố sẽ đi tìm mẹ.'], ['(Bé gái) | tuyên bố']],
    [
      'says what a sentence that tells of somebody ends with',
      ['Ông Trịnh Hoài Lam “lấy làm tiếc” về việc đóng chợ, Công an huyện cho hay.'],
      ['(Công an huyện) | cho hay'],
    ],
  ])('%s', (_, sentences, expected) => {
    expect(said(...sentences)).toEqual(expected);
  });
});

it('takes words in marks behind a colon for words of the subject, whatever is told of it before', () => {
  expect(said('Trước tin vui, ca sĩ Trịnh Hoài Lam hạnh phúc bày tỏ: “Kênh này tôi chưa hề đi qua”.')).toEqual([
    'Trịnh Hoài Lam | bày tỏ | d',
  ]);
});

it('takes a name in marks for no words', () => {
  const told = 'Ông Trịnh Hoài Lam cho biết hội thảo “Giữ nước ở bốn xã ven kênh Bản Mế mùa khô” đã xong.';
  expect(said(told)).toEqual(['Trịnh Hoài Lam | cho biết']);
});

it('reads whose words a quotation is behind "theo", however short what stands there', () => {
  expect(
    said('“Chúng tôi đang lo cho khách trên thuyền và sẽ đưa họ về ngay trong đêm”, theo Trà Linh Airways.'),
  ).toEqual(['(Trà Linh Airways) | theo | d']);
});

it('keeps together what a body fights', () => {
  const told =
    'Cục phó Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu Trịnh Hoài Lam cho biết vụ án đã xong.';
  expect(said(told)).toEqual(['Trịnh Hoài Lam | cho biết']);
});

it.each([
  ['Giám đốc Phát triển của hội cho biết nước đã rút.', '(Giám đốc Phát triển của hội) | cho biết'],
  ['Bộ trưởng phát triển Quốc tế của Lào cam kết giúp bốn xã.', '(Bộ trưởng phát triển Quốc tế của Lào) | cam kết'],
  ['Theo Tổng Bí thư, Chủ tịch nước, kênh phải sạch.', '(Tổng Bí thư, Chủ tịch nước) | theo'],
])('takes no half of a word or of two offices for who speaks in "%s"', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});
