import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';
import { readBlock } from '../../words/read-block.ts';
import { isSpeaker } from './nearly-names.ts';

const model = readPeopleModel();
const names = (...lines: string[]): string[] => {
  const { article } = textToArticle(lines.join('\n'));
  return findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) }).people.map(({ name }) => name);
};

describe.skipIf(!model)('a foreign name that the tagger does not know', () => {
  it('is somebody where it is told of him between commas, and where only people do that', () => {
    expect(names('Tin trong ngày', 'Vonar Shadrun, CEO Lambdor, cho biết giá chip sẽ tăng.')).toEqual([
      'Vonar Shadrun',
    ]);
    expect(names('Tin trong ngày', 'Y đứng cạnh Mohar Shadruddin, kẻ bị bắt năm 2014.')).toEqual(['Mohar Shadruddin']);
    expect(names('Tin trong ngày', 'Đầu bếp Vonar Shadrun gây sốt với món mới.')).toEqual(['Vonar Shadrun']);
    expect(names('Tin trong ngày', 'Vonar Shadrun được tại ngoại sau tám giờ.')).toEqual(['Vonar Shadrun']);
  });
  it('is somebody by a first name, where nothing in front or at its end is a ware or a place', () => {
    expect(names('Tin trong ngày', 'Hãng chi 650 triệu USD và khiến Mark Shadrun "thua đau".')).toEqual([
      'Mark Shadrun',
    ]);
    expect(names('Tin trong ngày', 'Chủ nhà Sylvia Vonagan thức giấc lúc 5h sáng.')).toEqual(['Sylvia Vonagan']);
    expect(names('Tin trong ngày', 'Vào chung kết có Leon Esports.')).toEqual([]);
    expect(names('Tin trong ngày', 'Trường gồm Đại học Auckland, Victoria Wellington, Otago.')).toEqual([]);
  });
  it('leads a party, or speaks for a ministry', () => {
    expect(names('Tin trong ngày', 'ZR21, chính đảng bảo thủ do Vonar Shadrun dẫn dắt, có 9 ghế.')).toEqual([
      'Vonar Shadrun',
    ]);
    expect(names('Tin trong ngày', 'Bộ trưởng Tài chính Zmotrun kêu gọi sáp nhập.')).toEqual(['Zmotrun']);
  });
});

it('a foreign name speaks at the head of a headline or behind its bar, a land and letters do not', () => {
  const speaks = (text: string, name: string): boolean => {
    const words = readBlock({ text }, 0, []);
    const from = words.tokens.findIndex((token) => token.start === text.indexOf(name));
    return isSpeaker({ block: 0, from, to: from + 1, share: 0.3, echo: false, staged: false }, words, -1);
  };
  expect(speaks("Sagnarol: 'Bóng đá gặp vấn đề'", 'Sagnarol')).toBe(true);
  expect(speaks("Tin 19h: Đội khách thua | Sagnarol: 'Tôi buồn'", 'Sagnarol')).toBe(true);
  expect(speaks("Đội của Sagnarol: 'Chúng tôi buồn'", 'Sagnarol')).toBe(false);
  expect(speaks("Iran: 'Chúng tôi sẽ đáp trả'", 'Iran')).toBe(false);
  expect(speaks("KVFF: 'Chúng tôi sẽ đáp trả'", 'KVFF')).toBe(false);
});
