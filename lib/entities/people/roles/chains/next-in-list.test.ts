import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const roles = (line: string): string[] =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.map(
    ({ name, roles: list }) => `${name}: ${list.map(({ title }) => title).join('; ')}`,
  );

it.each<[string, string, string[]]>([
  [
    'posts between two names belong to the second, where the first has its own in front',
    'Trong thư gửi Thủ tướng Trịnh Hoài Lam, Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Lào Sokha Vann cảm ơn.',
    ['Trịnh Hoài Lam: Thủ tướng', 'Sokha Vann: Ủy viên Bộ Chính trị; Chủ tịch Quốc hội Lào'],
  ],
  [
    'a post of a list whose bearer has no name is nobody else’s',
    'Gửi điện mừng có Thủ tướng Lào Sokha Vann, Nhà vua Thái Lan, Tổng thống Áo Otto Weiss và Thủ tướng Pháp Jean Lemoine.',
    ['Sokha Vann: Thủ tướng Lào', 'Otto Weiss: Tổng thống Áo', 'Jean Lemoine: Thủ tướng Pháp'],
  ],
  [
    'nor before "và"',
    'Tổng thống Áo Otto Weiss, Tổng thống Pháp và Quốc vương Brunei Sokha Vann dự lễ.',
    ['Otto Weiss: Tổng thống Áo', 'Sokha Vann: Quốc vương Brunei'],
  ],
  [
    'who comes last without a name is not the one before',
    'Bà gặp Chủ tịch Quốc hội Lào Sokha Vann, Bí thư Đảng ủy Hải An Trịnh Hoài Lam, đại diện Hội Nhà báo Lào, và nhiều người.',
    ['Sokha Vann: Chủ tịch Quốc hội Lào', 'Trịnh Hoài Lam: Bí thư Đảng ủy Hải An'],
  ],
  [
    'behind a rank his posts follow',
    'Dự lễ có Đại tá Trịnh Hoài Lam, Phó Chủ nhiệm Văn phòng, Chủ tịch UBND tỉnh Lò Thị Hạnh.',
    ['Trịnh Hoài Lam: Đại tá; Phó Chủ nhiệm Văn phòng', 'Lò Thị Hạnh: Chủ tịch UBND tỉnh'],
  ],
  [
    'no post stands in front of that of a Tổng Bí thư',
    'Theo lời mời của Tổng thống Mỹ Edward Harker, Chủ tịch Hội đồng Lam Hà, Tổng Bí thư Trịnh Hoài Lam dự lễ.',
    ['Edward Harker: Tổng thống Mỹ; Chủ tịch Hội đồng Lam Hà', 'Trịnh Hoài Lam: Tổng Bí thư'],
  ],
  [
    'the one who is asked is not the one who asks',
    'Đặt câu hỏi với Bộ trưởng, đại biểu Lò Thị Hạnh (Đoàn Đắk Lắk) cho rằng kênh chậm.',
    ['Lò Thị Hạnh: đại biểu'],
  ],
])('%s', (_, line, found) => expect(roles(line)).toEqual(found));
