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
  ])('%s', (_, sentences, expected) => {
    expect(said(...sentences)).toEqual(expected);
  });
});
