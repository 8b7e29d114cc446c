import { expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../../entities/find-entities.ts';
import { Speakers } from './speakers.ts';

/** Whom a role that stands alone means, in a text of our own. */
function meant(role: string, ...paragraphs: string[]): string | undefined {
  const { article } = textToArticle(['Buổi hội đàm', ...paragraphs].join('\n'), { publishedAt: '2023-03-02' });
  const entities = findEntities(article);
  const id = new Speakers(article, entities).bearerOf(role);
  return entities.people.find((person) => person.id === id)?.name;
}

const TALKS = 'Thủ tướng Trịnh Hoài Lam hội đàm với Thủ tướng Lào Sokha Panya và Tổng thống Nga Ivan Belov.';
const AGAIN = 'Thủ tướng Trịnh Hoài Lam thăm một ngôi trường.';

it.each<[string, string | undefined, string]>([
  ['Thủ tướng', 'Trịnh Hoài Lam', 'plain, and spoken of as much'],
  ['Thủ tướng Lào', 'Sokha Panya', 'the country is told'],
  ['Nhà lãnh đạo Nga', 'Ivan Belov', 'one of the heads of that country'],
  ['ông chủ Điện Kremlin', 'Ivan Belov', 'called after the house where he lives'],
  ['người đứng đầu Điện Kremlin', 'Ivan Belov', 'the same'],
  ['ông chủ Nhà Trắng', undefined, 'nobody who lives there is named'],
  ['Người đứng đầu Lào', 'Sokha Panya', 'of that country'],
  ['người đứng đầu nhà nước Nga', 'Ivan Belov', 'the same'],
  ['người đứng đầu Chính phủ', 'Trịnh Hoài Lam', 'other words for the same'],
  ['nhà lãnh đạo Anh', undefined, 'nobody of that country is named'],
])('"%s" is %s: %s', (role, name) => {
  expect(meant(role, TALKS, AGAIN)).toBe(name);
});

it.each([
  ['Người đứng đầu Tỉnh ủy', 'Bí thư Tỉnh ủy'],
  ['người đứng đầu Bộ Công an', 'Bộ trưởng Công an'],
  ['tư lệnh ngành xây dựng', 'Bộ trưởng Bộ Xây dựng'],
  ['người đứng đầu ngành xây dựng', 'Bộ trưởng Xây dựng'],
  ['người đứng đầu Nhà nước', 'Chủ tịch nước'],
  ['người đứng đầu Lầu Năm Góc', 'Bộ trưởng Quốc phòng Mỹ'],
])('knows "%s" by "%s"', (role, title) => {
  expect(meant(role, `${title} Trịnh Hoài Lam thăm một ngôi trường.`)).toBe('Trịnh Hoài Lam');
});

it('knows by both offices who bears the two', () => {
  const role = 'Tổng Bí thư, Chủ tịch nước';
  expect(meant(role, `${role} Trịnh Hoài Lam thăm một ngôi trường.`, 'Tổng Bí thư Lào Sokha Panya đến.')).toBe(
    'Trịnh Hoài Lam',
  );
});

it('leaves a chair of another country to nobody of this one', () => {
  const both = 'Bộ trưởng Ngoại giao Trịnh Hoài Lam gặp Bộ trưởng Ngoại giao Lào Sokha Panya.';
  expect(meant('Bộ trưởng Ngoại giao Nga', both)).toBeUndefined();
});

it('leaves a role open that two bear, where the plain one is the less spoken of', () => {
  const visit = 'Thủ tướng Lào Sokha Panya thăm chợ. Thủ tướng Lào Sokha Panya thăm trường.';
  expect(meant('Thủ tướng', TALKS, visit)).toBeUndefined();
});

it.each<[string, string]>([
  ['Chủ tịch xã Trà Linh', 'Chủ tịch UBND xã Trà Linh'],
  ['Vị chủ tịch xã', 'Chủ tịch UBND xã Trà Linh'],
  ['Bí thư Cần Thơ', 'Bí thư Thành ủy Cần Thơ'],
  ['Giám đốc Công an tỉnh Đồng Tháp', 'Giám đốc Công an Đồng Tháp'],
  ['Chủ nhiệm Ủy ban Tài chính-Ngân sách', 'Chủ nhiệm Ủy ban Tài chính Ngân sách'],
  ['nữ Chánh Thanh tra', 'Chánh Thanh tra huyện Pá Vi'],
])('takes "%s" for whom the text calls "%s"', (role, title) => {
  expect(meant(role, `Bà Tạ Thị Thu Hạnh, ${title}, cho biết kênh đã sạch.`)).toBe('Tạ Thị Thu Hạnh');
});
