import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const LEAD = 'Nước kênh dâng cao từ mấy hôm trước làm ai cũng lo.';

it.each([
  [
    'somebody did',
    'Đảng Cộng sản Nhật Bản đóng chợ Bản Mế',
    { who: 'Đảng Cộng sản Nhật Bản', what: 'đóng chợ Bản Mế' },
  ],
  ['a place ahead of it did', 'Cần Thơ: Đảng Cộng sản Nhật Bản đóng chợ Bản Mế', { where: 'Cần Thơ' }],
  [
    'was won',
    'Bầu cử Cần Thơ: Đảng Cộng sản Nhật Bản thắng áp đảo',
    { who: 'Đảng Cộng sản Nhật Bản', what: 'thắng áp đảo', where: 'Cần Thơ' },
  ],
  ['came first', 'Đảng Cộng sản Nhật Bản về nhất ở Bản Mế', { what: 'về nhất ở Bản Mế' }],
  ['somebody left', 'Thủ tướng Trịnh Hoài Lam từ chức', { what: 'từ chức' }],
  ['fell', 'Đảng Cộng sản Nhật Bản sụp đổ', { what: 'sụp đổ' }],
  ['was claimed', 'Ông Trịnh Hoài Lam tuyên bố chiến thắng ở Bản Mế', { what: 'tuyên bố chiến thắng ở Bản Mế' }],
  ['somebody met', 'Ông Trịnh Hoài Lam tiếp bà Hạnh', { what: 'tiếp bà Hạnh' }],
  ['somebody said', 'Đảng Cộng sản Nhật Bản cho biết chợ Bản Mế sắp mở', { what: 'cho biết chợ Bản Mế sắp mở' }],
  ['was called so', "Đảng Cộng sản Nhật Bản coi chợ là 'cái ao'", { what: "coi chợ là 'cái ao'" }],
  ['came first of two tales', 'Đảng Cộng sản Nhật Bản đóng chợ Bản Mế, Lào mở chợ', { what: 'đóng chợ Bản Mế' }],
  ['somebody and another met', 'Ông Trịnh Hoài Lam gặp bà Hạnh, ông Sâm', { what: 'gặp bà Hạnh, ông Sâm' }],
  ['was done in a matter', 'Bão Mây: Đảng Cộng sản Nhật Bản đóng chợ Bản Mế', { what: 'đóng chợ Bản Mế' }],
  [
    'two did',
    'Nguyên Thủ tướng Trịnh Hoài Lam, nguyên Bộ trưởng Lò Văn Sâm nhận Huân chương Hoa Mai',
    {
      who: 'Nguyên Thủ tướng Trịnh Hoài Lam, nguyên Bộ trưởng Lò Văn Sâm',
    },
  ],
  ['people without a name did', 'Ba người bị khởi tố vì bán cá ươn', { who: 'Ba người' }],
])('tells by the headline what %s where no sentence does', (_, title, event) => {
  expect(eventOf(title, LEAD)).toEqual(expect.objectContaining(event));
});

it.each([
  ['asks', 'Vì sao Đảng Cộng sản Nhật Bản đóng chợ Bản Mế'],
  ['wishes', 'Đảng Cộng sản Nhật Bản nên đóng chợ Bản Mế'],
  ['names its matter first', 'Bản Mế: Đảng Cộng sản Nhật Bản đóng chợ nổi'],
  ['tells who somebody is', 'Ba người bị ong đốt ở chợ đã về nhà'],
  ['tells of a match', 'Muôn kiểu vui sau trận Đảng Cộng sản Nhật Bản thắng Lào'],
  ['has a victory in it', 'Niềm vui bao trùm chiến thắng của đội chèo Bản Mế'],
  ['has more than a noun in front', 'Những người ông Lam đón về bị khởi tố vì bán cá ươn'],
  ['quotes', '“Đảng Cộng sản Nhật Bản đóng chợ Bản Mế”'],
  ['asks in its second half', 'Đảng Cộng sản Nhật Bản đóng chợ Bản Mế, Lào nói gì'],
])('takes none out of a headline that %s', (_, title) => {
  expect(eventOf(title, LEAD)).toEqual({});
});

it('takes what a body by its name did on a late day, where nothing else is told', () => {
  const did = 'Đảng Cộng sản Nhật Bản họp bàn về thuốc cho các trạm ven kênh.';
  expect(eventOf('Nước dâng: ai cũng lo', LEAD, `Ngày 1/3, ${did}`)).toMatchObject({
    who: 'Đảng Cộng sản Nhật Bản',
    when: 'Ngày 1/3',
  });
  expect(eventOf('Nước dâng: ai cũng lo', LEAD, `Ngày 1/1, ${did}`)).toEqual({});
});

it.each([
  ['Tiền đạo 30 tuổi sẽ gắn bó với đội thêm một mùa.', 'Tiền đạo 30 tuổi'],
  ['Đảng Cộng sản Nhật Bản đánh bại đội bạn với ba bàn cách biệt.', 'Đảng Cộng sản Nhật Bản'],
])('takes who opens the lead, whatever the headline calls them: %s', (lead, who) => {
  expect(eventOf('Kenzo: ở lại hay không', lead)).toMatchObject({ who });
});

it('takes a day that closes the sentence behind a comma', () => {
  const did = 'Đảng Cộng sản Nhật Bản đánh bại đội bạn sau trận hòa ở Bản Mế';
  expect(eventOf('Đảng Cộng sản Nhật Bản thắng', `${did}, tối 1/3.`)).toHaveProperty('when', 'tối 1/3');
  expect(eventOf('Đảng Cộng sản Nhật Bản thắng', `${did} tối 1/3.`)).not.toHaveProperty('when');
});
