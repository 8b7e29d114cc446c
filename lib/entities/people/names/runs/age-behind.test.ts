import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const names = (line: string): string[] => {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  return findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) }).people.map(({ name }) => name);
};

describe.skipIf(!model)('a word or two with an age behind', () => {
  it.each([
    ['Tôi có nên uống thuốc này khi đau đầu? (Hoa, 29 tuổi, Hải Phòng)', 'Hoa'],
    ['Uống nước lá sen có hại gì không?(Trường, 33 tuổi)', 'Trường'],
    ['Tôi có nên uống thuốc này khi đau đầu? (Hải Châu, 29 tuổi, Hải Phòng)', 'Hải Châu'],
    ['Tân, 8 tuổi, ngã từ cành ổi xuống ao.', 'Tân'],
    ['Ca mổ kéo dài bốn giờ. Wanda, 30 tuổi, tỉnh lại vào buổi chiều.', 'Wanda'],
  ])('is a name at the head of a sentence or bracket: "%s"', (line, name) => {
    expect(names(line)).toEqual([name]);
  });

  it.each([
    'Em, 30 tuổi, vẫn ở với mẹ.',
    'Singapore, 60 tuổi, mở hội lớn.',
    'Tòa nhà này, 40 tuổi, sắp bị dỡ.',
    'Xe chạy từ Hải Châu, 30 tuổi đời chưa nghỉ ngày nào.',
    'Gần 70 tuổi, cụ vẫn ra đồng.',
  ])('is none where it is a form of address, a place or no head: "%s"', (line) => {
    expect(names(line)).toEqual([]);
  });
});
