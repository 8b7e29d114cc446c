import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

it('takes nothing that somebody only thinks, by the sentence behind it', () => {
  const event = eventOf(
    'Chợ nổi Bản Mế',
    'Chợ nổi Bản Mế sẽ tạo ra cơ sở vững chắc cho dân hai bờ. Đó là khẳng định của ông Trịnh Hoài Lam, Phó Chủ tịch huyện Pá Vi.',
    'Kênh đã cạn nước.',
  );
  expect(event).toEqual({});
});

it('takes what was done, and not who was its host', () => {
  const event = eventOf(
    'Đồng chí Trịnh Hoài Lam làm Bí thư Huyện ủy Pá Vi',
    'Chiều 1/3, Tỉnh ủy Quảng Bắc tổ chức Hội nghị công bố quyết định về cán bộ. Đồng chí Lò Thị Hạnh, Bí thư Tỉnh ủy Quảng Bắc chủ trì hội nghị.',
    'Ông Lam cảm ơn.',
  );
  expect(event).toMatchObject({ who: 'Tỉnh ủy Quảng Bắc', when: 'Chiều 1/3' });
});

it('says of nobody that he answered after a match', () => {
  const event = eventOf(
    'Đội chèo Bản Mế thắng',
    'Trả lời phỏng vấn sau trận đấu, ông Trịnh Hoài Lam cho biết: “Đội đã chèo hết sức.”',
    'Nước kênh đã rút.',
  );
  expect(event.what ?? '').not.toContain('rả lời');
});

it('says with the hour when something began', () => {
  const event = eventOf('Mở chợ nổi Bản Mế', 'Từ 8h sáng 1/3, các trạm ở Bản Mế đã mở cửa chợ nổi cho dân hai bờ.');
  expect(event.when).toBe('8h sáng 1/3');
});

it('knows what a session or a body is called by', () => {
  const lead = 'Tại phiên khai mạc Hội nghị lần thứ chín sáng 1/3 tại Cần Thơ, Ban Bí thư bàn việc mở chợ.';
  expect(eventOf('Ban Bí thư họp', lead).what ?? '').not.toMatch(/^khai mạc/u);
  const body = 'Cơ quan chuyển tiếp của Hội Mây tại Cần Thơ đã giám sát chợ nổi đầu tiên năm 1993.';
  expect(eventOf('Giám sát chợ nổi', body).who).not.toBe('Cơ quan chuyển');
});

it('keeps an office behind an office in the headline', () => {
  const title = 'Ông Trịnh Hoài Lam chủ trì lễ đón Bí thư thứ nhất, Chủ tịch nước Cuba';
  expect(eventOf(title, 'Đoàn xe dừng trước thảm đỏ.').what).toBe('chủ trì lễ đón Bí thư thứ nhất, Chủ tịch nước Cuba');
});

it('keeps that somebody led those who were met', () => {
  const led = 'do ông Mạc Văn Sâm, Bí thư Đảng Hoa Mai, Chủ tịch huyện Mây dẫn đầu sang dự lễ mở chợ nổi.';
  const event = eventOf('Ông Lam tiếp đoàn', `Ngày 1/3, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu huyện Mây ${led}`);
  expect(event.what).toContain('dẫn đầu');
});
