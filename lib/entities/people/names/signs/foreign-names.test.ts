import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const model = readPeopleModel();
const named = (text: string) => {
  const { article } = textToArticle(`Tin trong ngày\n${text}`);
  const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  return people.map(({ name, mentions }) => `${name}: ${mentions.length}`);
};

describe.skipIf(!model)('foreign names that no list knows', () => {
  it.each([
    ['Vợ anh, Melindora, là y tá.', ['Melindora']],
    ['Hai con của bà, Lucavan và Emmadora, sống ở Pháp.', ['Lucavan', 'Emmadora']],
    ['Con trai lớn Petrovar nối nghiệp cha.', ['Petrovar']],
    ['Ông kết hôn với Brigidora, người hơn ông 24 tuổi.', ['Brigidora']],
    ['Bản dự thảo do Bộ trưởng An ninh nội địa Mỹ, Dagmar Urrutia. Bà từ chối bình luận.', ['Dagmar Urrutia']],
    ['Theo Tabeta Lemopo, nghiên cứu sinh ngành Vật lý, sao chổi sẽ quay lại.', ['Tabeta Lemopo']],
    [
      'Các huyền thoại của đội như Ximena Vanter, Kaisa Lezasane hay Domnica Berid đã tới.',
      ['Ximena Vanter', 'Kaisa Lezasane', 'Domnica Berid'],
    ],
    ['Hai người thợ lặn có tên Samira Charoen và Nuwan Segodan thấy con mực.', ['Samira Charoen', 'Nuwan Segodan']],
    ['Cô hát cùng những cái tên đình đám như: Kosones Mobanal, Badero Vaveros…', ['Kosones Mobanal', 'Badero Vaveros']],
    ['Người đứng đầu Hội Chữ thập đỏ Lebanon Veleke Kenedad cho hay còn nhiều nạn nhân.', ['Veleke Kenedad']],
    ['Sa hoàng Hlavacek II từng tới đây.', ['Hlavacek II']],
  ])('"%s"', (text, names) => {
    expect(named(text)).toEqual(names.map((name) => `${name}: 1`));
  });

  it.each([
    'Theo Tuyên bố Panmundar, hai miền sẽ gặp nhau.',
    'Nhóm khủng bố Al Tamdar bị tiêu diệt.',
    'Ông về quê mẹ ở Zagrabor.',
    'Tại Zagrabor Novi, tổng thống Otto Weiss phát biểu.',
    'Theo Zagrabor Times, giám đốc tình báo quốc gia Otto Weiss sẽ đi.',
  ])('nobody more is named: "%s"', (text) => {
    expect(named(text).filter((one) => !one.startsWith('Otto Weiss'))).toEqual([]);
  });
});

describe.skipIf(!model)('who is named whole', () => {
  it('is so wherever the same words stand', () => {
    const text =
      'Tiền đạo Kaisa Lezasane ghi hai bàn. Khán giả vỗ tay sau cú sút của Kaisa Lezasane từ giữa sân và gọi mãi tên Kaisa Lezasane.';
    expect(named(text)).toEqual(['Kaisa Lezasane: 3']);
  });

  it('may be called by the first of two names, again and again', () => {
    const text =
      'Bà Devonor Chatterjin dự hội nghị. “Tôi nghĩ Devonor đã làm rất tốt”, ông nói. Mọi người yêu mến Devonor. Theo họ, Devonor chăm chỉ.';
    expect(named(text)).toEqual(['Devonor Chatterjin: 4']);
  });

  it('is one of two in a meeting that is called after both', () => {
    const text =
      'Tổng thống Otto Vanterpol gặp Tổng thống Andrei Golubenko hôm qua. Báo chí gọi cuộc gặp Vanterpol - Golubenko là bước ngoặt.';
    expect(named(text)).toEqual(['Otto Vanterpol: 2', 'Andrei Golubenko: 2']);
  });
});
