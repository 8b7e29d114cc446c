import { expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../../entities/find-entities.ts';
import { readMaterial } from '../../material.ts';
import { statements } from '../find-statements.ts';

function texts(...paragraphs: string[]): string[] {
  const { article } = textToArticle(['Bản tin của huyện', ...paragraphs].join('\n'));
  return statements(readMaterial(article, findEntities(article))).map(({ block, start, end, text }) => {
    expect(article.blocks[block]!.text.slice(start, end)).toBe(text);
    return text;
  });
}

it.each([
  ['before its speaker', '“Nước đã rút. Mai chợ mở lại. Bà con cứ yên tâm”, ông Trịnh Hoài Lam nói.'],
  [
    'with a word or two before what else it says',
    '“Không. Mai chợ mở lại sớm. Thế thôi. Bà con yên tâm nhé”, ông Trịnh Hoài Lam nói.',
  ],
  [
    'with its speaker told twice',
    'Giám đốc Sở Nông nghiệp Trịnh Hoài Lam nói: “Nước đã rút hết. Mai chợ sẽ mở lại. Bà con yên tâm nhé” - ông Lam nói.',
  ],
  ['behind its speaker', 'Ông Trịnh Hoài Lam nói: "Nước đã rút hết. Mai chợ sẽ mở lại."'],
])('keeps a speech whole, %s', (_, speech) => {
  expect(texts(speech)).toEqual([speech]);
});

it('parts what stands in marks of its own, and paragraphs', () => {
  const [first, next] = ['“Nước đã rút hết rồi”, ông Trịnh Hoài Lam nói.', '“Mai chợ sẽ mở lại sớm”.'];
  expect(texts(`${first} ${next}`)).toEqual([first, next]);
  expect(texts('Ông Trịnh Hoài Lam nói: “Nước đã rút hết.', 'Mai chợ sẽ mở lại sớm”.')).toHaveLength(2);
});

it('tells of both paragraphs of a speech whose speaker closes the second', () => {
  const first = '“Nước sẽ rút hết trong ba ngày. Mai chợ sẽ mở lại.';
  for (const mark of ['', '“'])
    expect(texts(first, `${mark}Cả xã sẽ dọn kênh vào chủ nhật”, ông Trịnh Hoài Lam nói.`)).toEqual([
      first,
      `${mark}Cả xã sẽ dọn kênh vào chủ nhật”, ông Trịnh Hoài Lam nói.`,
    ]);
});

it('goes on in a new line where a speech is long', () => {
  const long = 'Nước đã rút hết khỏi ba con kênh lớn ở bờ bên kia của huyện. '.repeat(20);
  expect(texts(`“${long}Mai chợ sẽ mở lại”, ông Trịnh Hoài Lam nói.`).length).toBeLessThan(4);
});

it('keeps a turn of a round of talks whole', () => {
  const intro = 'Sau giải chèo thuyền ở Cần Thơ, hai huấn luyện viên gặp báo chí.';
  const turns = [
    '* HLV Trịnh Hoài Lam (Đội Mây): Chúng tôi đã chèo không tốt ở vòng đầu. Đội bạn rất mạnh. Theo tôi, kết quả này là đúng.',
    '* HLV Đặng Minh Khôi (Đội Gió): Chúng tôi đã chèo với quyết tâm rất cao. Điều đáng mừng là cả đội đều khỏe.',
  ];
  expect(texts(intro, ...turns)).toEqual(turns.map((turn) => turn.slice(turn.indexOf(': ') + 2)));
});
