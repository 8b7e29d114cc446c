import { expect, it } from 'vitest';
import { ownTime } from '../../../tests/setup/own-time.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { makeCard } from '../make-card.ts';

/** Ms; linear work takes a hundredth of it, work that grows with the square many times more. */
const MOST = 1000;

it.each([
  ['của anh ', 'cho thấy giá tăng.'],
  [', kết quả của Sở cho thấy giá tăng', '.'],
  ['ông Lam nói rằng giá tăng; ', 'bà Hạnh cho biết giá tăng.'],
  ['trang mà ông và nhiều người cáo buộc là ', 'xong.'],
  ['ông Lam nói như vậy, ', 'xong.'],
  ['phòng, chống ', 'cho biết giá tăng.'],
  ['tại trụ sở ', 'ông Lam đã nói.'],
  [', Phòng Hình sự, Công an xã', ' đã mở chợ.'],
  [' và bà Hạnh', ' mở chợ.'],
  [' của Lào', ' đã mở chợ.'],
  [', bà Hạnh', ' mở chợ.'],
  ['Kenzo ', 'đã mở chợ.'],
  ['giá cá ', 'tăng.'],
  ['trong khi xã nói, ', 'ông Lam cho biết giá tăng.'],
  ['“trùm” cát, ', 'xã đã mở chợ.'],
  ['Thông tin được ông Lam ', 'đưa ra.'],
  ['Bí thư Huyện ủy, ', 'ông Lam cho biết giá tăng.'],
  ['các xã như ông Lam, ', 'bà Hạnh và ông Sâm nói.'],
  ['nghị quyết gửi xã ', 'yêu cầu mở chợ.'],
  ['chợ (nổi) xuất hiện ', 'ở xã.'],
  ['mở chợ, trong khi ', 'xã đóng chợ.'],
  ['Nhận lời mời của Lào, ', 'ông Lam thăm Lào.'],
  ['chợ tại Lào, ', 'ông Lam mở chợ.'],
  ['      ', 'đã mở chợ.'],
])('a sentence of 4,000 times "%s" holds up nothing', (bit, end) => {
  const { article } = textToArticle(`Tin trong ngày\nKhảo sát ${bit.repeat(4000)}${end}`);
  const entities = findEntities(article);
  expect(ownTime(() => makeCard(article, entities))).toBeLessThan(MOST);
});
