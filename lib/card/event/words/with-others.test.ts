import { expect, it } from 'vitest';
import { withOthers } from './with-others.ts';

it.each([
  ['a wife and a delegation', ' và Phu nhân cùng Đoàn đại biểu cấp cao Lào', ' thăm chợ'],
  ['the wife of a president', ' và Đệ nhất phu nhân Mai Hoa', ' thăm chợ'],
  ['a number of people', ' và hai phó ban', ' đã mở chợ'],
  ['who was caught with him', ' và ba nghi can', ' bị bắt'],
  ['who met with him', ' và Thủ tướng Lào Sokha', ' mới có cuộc hội đàm'],
  ['those of a body named before', ' và nhiều lãnh đạo xã này', ' vi phạm'],
  ['who swore with him', ' và nội các', ' tuyên thệ nhậm chức'],
  ['accomplices', ' cùng đồng phạm', ' trộm cá'],
  ['those who came along', ' cùng các đại biểu', ' dâng hương'],
  ['all of a delegation', ' cùng các thành viên trong Đoàn', ' đã rời xã'],
  ['a wife and all of a delegation', ' và Phu nhân Mai Hoa cùng các thành viên trong Đoàn', ' đã rời xã'],
  ['a delegation with its name', ' và đoàn đại biểu huyện Pá Vi', ' thăm chợ'],
  ['whom a comma parts', ', cùng các lãnh đạo Thành phố', ' đã tiếp đoàn'],
  ['who bears two offices', ' cùng Phó Chủ tịch huyện, Trưởng ban Lò Thị Hạnh', ' đã chủ trì lễ'],
  ['how all did it', ' và bà Hạnh', ' đều đã ghi tên'],
  ['who does with others what one can', ' cùng hội chèo', ' tổ chức lễ'],
])('ends behind %s', (_, others, does) => {
  expect(withOthers(others + does)).toBe(others.length);
});

it.each([
  ['whose they are', ' cùng các đại biểu của xã về chợ'],
  ['what somebody does by himself', ' thăm chợ và trường'],
  ['a clause of its own', ', và xã đã mở chợ'],
  ['what came over them', ' và Phó Chủ tịch xã bị kỷ luật do đã có vi phạm'],
])('takes in none of %s', (_, behind) => {
  expect(withOthers(behind)).toBe(0);
});
