import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const names = (line: string): string[] =>
  findPeople(textToArticle(['Tin trong ngày', line].join('\n')).article, {
    parties: [],
    dates: [],
    ...(model ? { model } : {}),
  }).people.map(({ name }) => name);

describe('names of guests', () => {
  it.each([
    [
      'in the old spelling, whole',
      'Chủ tịch Thượng viện Kazakhstan Mau-ran A-kim-ba-ép thăm Việt Nam.',
      'Mau-ran A-kim-ba-ép',
    ],
    ['behind where an envoy serves', 'Đại sứ Kazakhstan tại Việt Nam Can-ét Tu-mai cũng dự.', 'Can-ét Tu-mai'],
    ['with two initials, whatever stands before', 'Học thuyết của V.I.Lênin còn nguyên giá trị.', 'V.I.Lênin'],
    [
      'around a nickname, one half like ours',
      'Tổng thống Joko "Jokil" Weissmar sống giản dị.',
      'Joko "Jokil" Weissmar',
    ],
    ['behind a firm', 'Chủ tịch HĐQT Lamvietnal Lê Mạnh Hạ phát biểu.', 'Lê Mạnh Hạ'],
    ['behind half a title in capitals', 'Hôm qua, Thủ Tướng Mahathila tuyên bố giảm thuế.', 'Mahathila'],
    ['with an initial', 'Phó Thủ tướng thứ nhất G. Zandarmaa nhất trí.', 'G. Zandarmaa'],
    [
      'behind ministries of other lands',
      'Bộ trưởng Thương mại, Công nghiệp và Cạnh tranh Parker Tou cũng dự Diễn đàn.',
      'Parker Tou',
    ],
    ['behind parliaments of other lands', 'Chủ tịch Đuma Quốc gia Vyacheslav Voronin tiếp Đoàn.', 'Vyacheslav Voronin'],
    ['around a nickname', 'Cố Tổng thống José “Pepe” Murillo sống giản dị.', 'José “Pepe” Murillo'],
    ['of comrades', 'Cùng dự có đồng chí Rui Maria de Arantes, Ủy viên Trung ương.', 'Rui Maria de Arantes'],
    ['of three syllables of ours', 'Phó Trưởng Ban Ngô Lê Văn nêu rõ quan điểm.', 'Ngô Lê Văn'],
  ])('are found %s', (_, line, name) => {
    expect(names(line)).toEqual([name]);
  });

  it.each([
    ['clubs with initials', 'Đêm qua A.C. Milan thắng trên sân nhà.'],
    ['continents', 'Vụ trưởng Vụ Châu Mỹ tiếp Đoàn.'],
  ])('are not %s', (_, line) => {
    expect(names(line)).toEqual([]);
  });
});
