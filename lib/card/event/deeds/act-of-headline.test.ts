import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';
const WENT = 'Chiều 1/3, HĐND tỉnh Quảng Bắc đã miễn nhiệm chức Chủ tịch UBND tỉnh đối với ông Hồ Văn Sen.';

it('takes who was elected, and not who went before', () => {
  const told = 'Với đủ số phiếu, ông Trịnh Hoài Lam đã được bầu giữ chức Chủ tịch UBND tỉnh Quảng Bắc.';
  expect(eventOf('Ông Trịnh Hoài Lam được bầu làm Chủ tịch UBND tỉnh Quảng Bắc', WENT, told)).toMatchObject({
    who: 'ông Trịnh Hoài Lam',
    what: 'đã được bầu giữ chức Chủ tịch UBND tỉnh Quảng Bắc',
  });
});

it('takes the headline where no sentence tells the election', () => {
  expect(eventOf('Ông Trịnh Hoài Lam được bầu làm Chủ tịch UBND tỉnh Quảng Bắc', WENT, REST)).toMatchObject({
    who: 'Ông Trịnh Hoài Lam',
    what: 'được bầu làm Chủ tịch UBND tỉnh Quảng Bắc',
  });
});

it('leaves a dismissal that the headline tells', () => {
  expect(eventOf('Quảng Bắc miễn nhiệm Chủ tịch UBND tỉnh', WENT, REST).what).toMatch(/^đã miễn nhiệm/);
});

it('takes the meeting of the headline, and not what was wished there, with its day', () => {
  const told = 'Tiếp bà Tạ Thị Thu Hạnh vào chiều 1/3, ông Trịnh Hoài Lam chúc mừng đội chèo Bản Mế thắng trận cuối.';
  expect(eventOf('Ông Trịnh Hoài Lam tiếp bà Tạ Thị Thu Hạnh', told, REST)).toEqual({
    who: 'Ông Trịnh Hoài Lam',
    what: 'tiếp bà Tạ Thị Thu Hạnh',
    when: 'chiều 1/3',
  });
});

it('leaves what another wished', () => {
  const told = 'Bà Tạ Thị Thu Hạnh bày tỏ tin tưởng đội chèo Bản Mế sẽ thắng trận cuối.';
  expect(eventOf('Ông Trịnh Hoài Lam tiếp bà Hạnh về đội chèo Bản Mế', told, REST).who).toBe('Bà Tạ Thị Thu Hạnh');
});

it('knows the title of somebody behind "TP."', () => {
  const told = 'Bí thư Thành ủy TP.HCM Trịnh Hoài Lam đã trao Huy hiệu Đảng đến bà Tạ Thị Thu Hạnh.';
  expect(eventOf('Thành ủy TP.HCM trao Huy hiệu Đảng', told, REST)).toMatchObject({
    who: 'Bí thư Thành ủy TP.HCM Trịnh Hoài Lam',
  });
});

it('takes no matter that somebody speaks about for an event', () => {
  const told = 'Theo bà Tạ Thị Thu Hạnh, việc huyện Pá Vi kiểm tra kênh, đề nghị sửa cầu Bản Mế là lần đầu.';
  expect(eventOf('Lần đầu sửa cầu Bản Mế', told, REST)).not.toMatchObject({
    what: expect.stringMatching(/là lần đầu/),
  });
});

it('gives days of its own no other day', () => {
  const lead = 'Trong tuần (từ 24/2/2023 đến 1/3/2023), HĐND tỉnh Quảng Bắc đã bầu Chủ tịch UBND tỉnh.';
  const next = 'Chiều 1/3, HĐND tỉnh Quảng Bắc đã bầu Chủ tịch UBND tỉnh là ông Lam.';
  expect(eventOf('Quảng Bắc bầu Chủ tịch UBND tỉnh', lead, next).when).not.toBe('Chiều 1/3');
});
