import { describe, expect, it } from 'vitest';
import { INTRO, said } from '../../../../tests/cards/said.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../../entities/find-entities.ts';
import { readMaterial } from '../../material.ts';
import { statements } from '../find-statements.ts';

describe('a sentence in which two speak', () => {
  it.each<[string, string[], string[]]>([
    [
      'is two statements where they stand against each other',
      [
        'Công an huyện nói kênh đã sạch, trong khi bà Tạ Thị Thu Hạnh cho rằng nước còn đục.',
        '“Chợ sẽ mở lại vào thứ Hai”, ông Trịnh Hoài Lam nói, còn Công an xã khẳng định chưa ai xin phép.',
        'Chính phủ Lào cho biết tàu đã rời cảng, nhưng giới chức Cuba bác bỏ thông tin này.',
        'Chính phủ Lào khẳng định cảng biển vẫn mở; giới chức Cuba cho rằng tàu đã quay về.',
        'Trong khi Công an huyện nói kênh đã xong, bà Tạ Thị Thu Hạnh cho rằng bờ kênh còn lở nhiều.',
        'Công an huyện nói kênh đã cạn trơ, ngược lại Hội Nhà nông khẳng định nước vẫn đầy.',
      ],
      [
        '(Công an huyện) | nói',
        'Tạ Thị Thu Hạnh | cho rằng',
        'Trịnh Hoài Lam | nói | d',
        '(Công an xã) | khẳng định',
        '(Chính phủ Lào) | cho biết',
        '(giới chức Cuba) | bác bỏ',
        '(Chính phủ Lào) | khẳng định',
        '(giới chức Cuba) | cho rằng',
        '(Công an huyện) | nói',
        'Tạ Thị Thu Hạnh | cho rằng',
        '(Công an huyện) | nói',
        '(Hội Nhà nông) | khẳng định',
      ],
    ],
    [
      'is one where the other half has no verb of report, the same speaker, or hangs on what is said',
      [
        INTRO,
        'Ông Trịnh Hoài Lam nói kênh đã sạch, còn bà Tạ Thị Thu Hạnh đang sửa cầu.',
        'Ông Trịnh Hoài Lam nói kênh đã sạch, nhưng ông cũng cho rằng nước còn ít.',
        'Bà Tạ Thị Thu Hạnh cho rằng, mặc dù kênh cạn, nhưng xã vẫn khẳng định có đủ nước.',
      ],
      ['Trịnh Hoài Lam | nói', 'Trịnh Hoài Lam | nói', 'Tạ Thị Thu Hạnh | cho rằng'],
    ],
    [
      'a half whose speaker stands behind his office',
      [INTRO, 'Bà Tạ Thị Thu Hạnh nói con kênh đã sạch từ lâu, nhưng phó chủ tịch xã, ông Lam, cho rằng nước còn đục.'],
      ['Tạ Thị Thu Hạnh | nói', 'Trịnh Hoài Lam | cho rằng'],
    ],
  ])('%s', (_, paragraphs, wanted) => {
    expect(said(...paragraphs)).toEqual(wanted);
  });

  it('gives each its own clause', () => {
    const { article } = textToArticle(
      'Kênh\n\nHôm qua, Công an huyện nói kênh đã sạch, trong khi đó, bà Tạ Thị Thu Hạnh cho rằng nước còn đục.',
    );
    const told = statements(readMaterial(article, findEntities(article)));
    expect(told.map(({ text }) => text)).toEqual([
      'Hôm qua, Công an huyện nói kênh đã sạch',
      'bà Tạ Thị Thu Hạnh cho rằng nước còn đục.',
    ]);
  });
});
