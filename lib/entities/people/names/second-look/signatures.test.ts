import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const named = (...lines: string[]): string[] =>
  findPeople(textToArticle(lines.join('\n')).article, { parties: [], dates: [] }).people.map(({ name }) => name);

const model = readPeopleModel();
const STORY = 'Bà Đinh Thị Lụa cho biết xưởng dệt của hợp tác xã sẽ mở cửa trở lại từ đầu tháng sau.';

describe('who signs a story', () => {
  it('is not in it: behind the last sentence, with a source or without', () => {
    expect(named('Xưởng dệt mở lại', `${STORY} Phạm Minh An`)).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', `${STORY} Phạm Minh An - Lê Gia Khê (Theo Reuters)`)).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', `${STORY} Phạm Minh An - Quang Khê - Lê Gia Hảo`)).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', `${STORY} Phạm Minh An (Theo Reuters, Guardian, Times of India, BBC)`)).toEqual([
      'Đinh Thị Lụa',
    ]);
    expect(named('Xưởng dệt mở lại', `${STORY}/. Phạm Minh An (tổng hợp)`)).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', `${STORY} Phạm Minh An (Theo Lê Gia Khê)`)).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', `${STORY} Giá vải vì thế tăng theo. Phạm Minh An`)).toEqual(['Đinh Thị Lụa']);
  });

  it('is in it behind the letters of a body, at the end of its sentence', () => {
    const guests = 'Cùng dự có Đại sứ Otto Weiss và Tổng Thư ký Đảng Lao động (PT) Ana Prestes.';
    const { article } = textToArticle(['Xưởng dệt mở lại', STORY, guests].join('\n'));
    const { people } = findPeople(article, { parties: [], dates: [], ...(model && { model }) });
    expect(people.map(({ name }) => name)).toContain('Ana Prestes');
    expect(named('Xưởng dệt mở lại', `${STORY} (TTXVN) Phạm Minh An`)).toEqual(['Đinh Thị Lụa']);
  });

  it('may have a line of the own, before the source or behind it', () => {
    expect(named('Xưởng dệt mở lại', STORY, 'Phạm Minh An')).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', STORY, 'Phạm Minh An', 'Theo Báo Tin Chiều')).toEqual(['Đinh Thị Lụa']);
  });

  it('may sign with initials, before what is printed behind the story', () => {
    const { article } = textToArticle(['Xưởng dệt mở lại', STORY, 'T.K', 'Ảnh: Xưởng dệt', STORY].join('\n'));
    const { people } = findPeople(article, { parties: [], dates: [], ...(model && { model }) });
    expect(people.map(({ name }) => name)).toEqual(['Đinh Thị Lụa']);
  });

  it('may be told with what each of them made', () => {
    expect(named('Xưởng dệt mở lại', STORY, 'Bài và ảnh: TRẦN HOÀI THU – LÊ MINH TÚ')).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', STORY, 'Thực hiện: Lê Hoài Thu - Video: Trần Minh Tú')).toEqual(['Đinh Thị Lụa']);
    expect(named('Xưởng dệt mở lại', STORY, 'Ảnh: ông Lê Hoài Thu tại xưởng')).toEqual(['Đinh Thị Lụa', 'Lê Hoài Thu']);
  });

  it('is nobody whose office stands before, with what else he serves in brackets', () => {
    for (const office of ['Đại sứ Việt Nam tại Lào (kiêm nhiệm Campuchia)', 'nguyên Bí thư Thành ủy (khóa VIII)'])
      expect(named('Xưởng dệt mở lại', STORY, `Cùng dự có ${office} Phạm Minh An.`)).toEqual([
        'Đinh Thị Lụa',
        'Phạm Minh An',
      ]);
  });

  it('stands behind the headline of another story', () => {
    expect(named('Xưởng dệt mở lại', `${STORY} Xem thêm: Vì sao cầu mới bị nứt Phạm Minh An`)).toEqual([
      'Đinh Thị Lụa',
    ]);
  });

  it('may be known by letters', () => {
    const lines = ['Xưởng dệt mở lại', `${STORY} Xem thêm > > Vì sao cầu mới bị nứt tại Đà Nẵng Đ. V (Tổng hợp)`];
    const { article } = textToArticle(lines.join('\n'));
    const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
    expect(people.map(({ name }) => name)).toEqual(['Đinh Thị Lụa']);
  });

  it('is no name that the last sentence or a list ends with', () => {
    expect(named('Xưởng dệt mở lại', `${STORY} Cùng đi có ông Phạm Minh An`)).toContain('Phạm Minh An');
    expect(
      named('Danh sách', 'Những người được khen của xã trong năm qua gồm có', 'Đinh Thị Lụa', 'Phạm Minh An'),
    ).toEqual(['Đinh Thị Lụa', 'Phạm Minh An']);
    expect(named('Phạm Minh An')).toEqual(['Phạm Minh An']);
  });
});
