import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

it.each<[string, string[], string[]]>([
  [
    'whoever opens the sentence before, whoever spoke before him',
    [
      'Bà Tạ Thị Thu Hạnh cho biết kênh đã sạch.',
      'Đào Văn Sậy, một nông dân ở bờ tây, vừa gặt xong.',
      'Vườn nhà ông Trịnh Hoài Lam xanh trở lại.',
      'Đào Văn Sậy đang đóng thuyền. "Chúng tôi không sợ lũ nữa đâu", ông nói.',
    ],
    ['Tạ Thị Thu Hạnh | cho biết', 'Đào Văn Sậy | nói | d'],
  ],
  [
    'a woman of whom nothing else tells that she is one, right behind her own words',
    [
      '"Chúng tôi sẽ đóng mọi ngôi trường", Thủ tướng Hạ Thu Miên hôm nay nói ở Pá Vi.',
      'Bà nói thêm rằng chợ vẫn mở.',
      INTRO,
    ],
    ['Hạ Thu Miên | nói | d', 'Hạ Thu Miên | nói thêm'],
  ],
  [
    'a teacher, and not for what teachers are besides',
    [
      'Thầy Trịnh Hoài Lam dạy ở Pá Vi đã lâu.',
      '"Chúng tôi không sợ lũ nữa đâu", thầy kể.',
      'Thầy hiệu trưởng nói kênh đã sạch.',
    ],
    ['Trịnh Hoài Lam | kể | d', '(Thầy hiệu trưởng) | nói'],
  ],
  [
    'nobody, but the words are told, where it may be one of two',
    [
      INTRO,
      'Ông Đào Văn Sậy cho biết kênh đã sạch.',
      'Hôm qua, cả xóm mừng vì ông Trịnh Hoài Lam về.',
      '"Chúng tôi không sợ lũ nữa đâu", ông nói.',
    ],
    ['Đào Văn Sậy | cho biết', '(ông) | nói | d'],
  ],
  [
    'not a mother or a friend, and not whoever is asked',
    [INTRO, 'Bà mẹ hai con kể chợ đã mở.', 'Ông Trịnh Hoài Lam về xã. Ông đánh giá con kênh thế nào?'],
    ['(Bà mẹ hai con) | kể'],
  ],
])('a form of address stands for %s', (_, sentences, expected) => {
  expect(said(...sentences)).toEqual(expected);
});

it('finds who "ông" is behind a speech of many sentences, which is one step', () => {
  const speech =
    '“Nước đã rút. Chợ đã mở lại. Lúa đã trổ đòng rồi. Trẻ con đã tới trường. Bà con hãy yên tâm”, ông nói.';
  expect(said(INTRO, 'Ông Trịnh Hoài Lam tới xã bên.', speech)).toEqual(['Trịnh Hoài Lam | nói | d']);
});

it('takes a comrade behind "theo" for the one before', () => {
  const lines = ['Đồng chí Trịnh Hoài Lam cho biết kênh đã sạch.', 'Theo đồng chí, các hộ dân hai bên bờ đã góp công.'];
  expect(said(INTRO, ...lines)).toEqual(['Trịnh Hoài Lam | cho biết', 'Trịnh Hoài Lam | theo']);
});
