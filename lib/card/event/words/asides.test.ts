import { expect, it } from 'vitest';
import { ASIDES, withoutAsides } from './asides.ts';

it.each(ASIDES)('is beside who did what: $example', ({ example, words }) => {
  expect(new RegExp(words, 'u').test(example)).toBe(true);
  const shown = withoutAsides(example);
  expect(shown).toHaveLength(example.length);
  expect(shown).not.toBe(example);
});

it('parts a day from who did what', () => {
  expect(withoutAsides('Chiều 1/3 xã mở chợ')).toMatch(/^Chiều 1.*, xã mở chợ$/);
  expect(withoutAsides('Ngày 1/3 là ngày lễ')).toBe('Ngày 1/3 là ngày lễ');
});

it('parts whom a line follows from who did what', () => {
  expect(withoutAsides('Theo Tin Chiều: Xã mở chợ').trim()).toBe('Xã mở chợ');
});

it('leaves all who send it, and the first office of a guest', () => {
  const sends = 'Tổng Bí thư Lam, Chủ tịch nước Hạnh và Thủ tướng Sâm đã gửi điện mừng';
  expect(withoutAsides(`Nhân dịp Quốc khánh Lào, ${sends}`).trim()).toBe(sends);
  expect(withoutAsides(`Nhân dịp Quốc khánh Lào, ngày 2/12, ${sends}`).trim()).toBe(sends);
  for (const of of ['', ' Đảng Nhân dân Cách mạng Lào']) {
    const visits = `Tổng Bí thư${of}, Chủ tịch nước Lào Sokha thăm Cần Thơ`;
    expect(withoutAsides(`Nhận lời mời của Tổng Bí thư Lam, ${visits}`).trim()).toBe(visits);
  }
});

it('leaves who was invited and what is reported of oneself', () => {
  expect(withoutAsides('Theo lời mời của Lào, ông Lam sẽ thăm')).toContain('ông Lam sẽ thăm');
  expect(withoutAsides('Tin từ xã cho biết, đang mở chợ')).toBe('Tin từ xã cho biết, đang mở chợ');
});

it('takes the comma with an invitation that stands between a guest and what he does', () => {
  expect(withoutAsides('Ông Lam, theo lời mời của Tổng Bí thư Lào Sokha, sẽ thăm Lào')).toMatch(
    /^Ông Lam +sẽ thăm Lào$/u,
  );
});

it('blanks two who invite, each with his wife', () => {
  const visits = 'Tổng Bí thư, Chủ tịch nước Lào Sokha và Phu nhân thăm Cần Thơ';
  const hosts = 'Nhận lời mời của Tổng Bí thư Lam và Phu nhân, Chủ tịch nước Sâm và Phu nhân,';
  expect(withoutAsides(`${hosts} ${visits}`).trim()).toBe(visits);
});
