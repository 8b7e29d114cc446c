import { expect, it } from 'vitest';
import { readBlock } from '../../words/read-block.ts';
import { athletes } from './athletes.ts';

const found = (...lines: string[]): string[] => {
  const blocks = lines.map((text, block) => readBlock({ text }, block, []));
  return athletes(blocks).map(({ block, from, to }) => {
    const { text, tokens } = blocks[block]!;
    return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  });
};
const TENNIS = 'Tay vợt số một vào bán kết nhờ hạt giống khác bỏ cuộc.';

it.each([
  ['Cô gặp hạt giống số 3 Mia Lundgren ở tứ kết.', 'Mia Lundgren'],
  ['Cô chạm trán Mia Lundgren (Đan Mạch) hôm nay.', 'Mia Lundgren'],
  ['Đối thủ của cô sẽ là Dai Wangle - tay vợt người Đức.', 'Dai Wangle'],
  ['Sau khi hạ Mia Lundgren 6-3, 6-4, cô nghỉ.', 'Mia Lundgren'],
  ['Cô tái ngộ Sung Shuo-yunn ở chung kết.', 'Sung Shuo-yunn'],
])('in single sports an opponent is one: %s', (line, name) => {
  expect(found(TENNIS, line)).toEqual([name]);
});

it.each([
  ['Cây vợt số 6 Mia Lundgren bỏ cuộc.', ['Mia Lundgren']],
  ['Cô thua ĐKVĐ Mia Lundgren ở tứ kết.', ['Mia Lundgren']],
  ['Chung kết là trận giữa Lundgren và Havlicek.', ['Lundgren', 'Havlicek']],
])('one word is an opponent too: %s', (line, names) => {
  expect(found(TENNIS, line)).toEqual(names);
  expect(found(TENNIS, line, 'HLV đội bóng nói.')).toEqual(names.filter((name) => name.includes(' ')));
});

it('contests, courts and lands are none, nor are clubs in other sports', () => {
  expect(found(TENNIS, 'Cô vượt qua vòng loại Lamas Open, sẽ là Costa Rica và Laver Cup.')).toEqual([]);
  expect(found('Đội nhà gặp Deportivo Lamas (Tây Ban Nha) và thắng Lundgren Fotboll 3-0.')).toEqual([]);
});
