import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

const TITLE = 'Phản ứng của Lào trước việc Cuba đào kênh';
const WHO = 'Người phát ngôn Bộ Ngoại giao Tạ Thị Thu Hạnh';
const ASKED = 'trả lời câu hỏi của phóng viên đề nghị cho biết phản ứng của Lào trước việc Cuba đào kênh';

it.each([
  ['stand below', `Ngày 1/3, ${ASKED}, ${WHO} nêu rõ:`],
  [
    'stand behind it',
    `Ngày 1/3, ${ASKED}, ${WHO} cho biết: "Lào hết sức quan tâm tới con kênh mới và mong các bên giữ nước sạch cho dân".`,
  ],
])('tells who answers what was asked where the words %s', (_, lead) => {
  expect(eventOf(TITLE, lead, '"Chúng tôi mong các bên giữ nước sạch."')).toEqual({
    who: WHO,
    what: ASKED,
    when: 'Ngày 1/3',
  });
});

it('tells the beginning of what is too long for a line', () => {
  const about = 'trả lời câu hỏi của một số phóng viên Lào và nước ngoài về việc Cuba đào con kênh dài nhất vùng';
  const among = `trong đó có ${'hai bến thuyền mới ở bờ tây và '.repeat(6)}một cây cầu treo`;
  expect(eventOf(TITLE, `Ngày 1/3, ${about}, ${among}, ${WHO} nêu rõ:`, '"Nước đã sạch."')).toMatchObject({
    who: WHO,
    what: about,
  });
});

it('needs somebody by name', () => {
  expect(eventOf(TITLE, `Ngày 1/3, ${ASKED}, một quan chức nêu rõ:`, '"Nước đã sạch."').who).not.toBe('một quan chức');
});
