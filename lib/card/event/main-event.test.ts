import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

it('tells who did what, when and where, from one sentence', () => {
  expect(
    eventOf(
      'Ông Lam tiếp Đảng Cộng sản Nhật Bản',
      'Ngày 1/3, tại Cần Thơ, ông Trịnh Hoài Lam tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản.',
      'Đoàn ở lại hai ngày.',
    ),
  ).toEqual({
    who: 'ông Trịnh Hoài Lam',
    what: 'tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản',
    when: 'Ngày 1/3',
    where: 'Cần Thơ',
  });
});

it('takes the day behind the subject for the day, and no source for a part of the event', () => {
  expect(
    eventOf(
      'Nhật Bản: nghị quyết về giá nước',
      'Đảng Cộng sản Nhật Bản hôm 1/3 thông qua nghị quyết về giá nước, theo Tin Chiều.',
      'Đoàn ở lại hai ngày.',
    ),
  ).toEqual({ who: 'Đảng Cộng sản Nhật Bản', what: 'thông qua nghị quyết về giá nước', when: 'hôm 1/3' });
});

it('takes the day further on where nothing else was then', () => {
  const title = 'Ông Lam khánh thành cầu treo Bản Mế';
  const opened = 'Ông Trịnh Hoài Lam đã khánh thành cầu treo Bản Mế';
  const when = (behind: string) => eventOf(title, `${opened} ${behind}.`, 'Nước rút.').when;
  expect(when('sáng 1/3, đúng một năm từ ngày động thổ')).toBe('sáng 1/3');
  expect(when('sau cơn lũ ngày 1/3')).toBeUndefined();
  expect(when('đúng hẹn và sẽ dự cuộc họp ngày 5/3')).toBeUndefined();
});

it('tells whom somebody met, and when, where the lead has only what was said', () => {
  const lead = 'Trưởng ban nhấn mạnh huyện mong muốn mở thêm nhiều chuyến tàu chở hàng giữa hai cảng.';
  const title = 'Huyện mong muốn mở thêm nhiều chuyến tàu chở hàng';
  const met = 'Chiều 1/3, tại Cần Thơ, ông Trịnh Hoài Lam, Trưởng ban Đối ngoại, đã tiếp đoàn khách Lào.';
  const event = eventOf(title, lead, met);
  expect(event).toEqual({
    who: 'ông Trịnh Hoài Lam',
    what: 'đã tiếp đoàn khách Lào',
    when: 'Chiều 1/3',
    where: 'Cần Thơ',
  });
  const other = met.replace('ông Trịnh Hoài Lam, Trưởng ban Đối ngoại,', 'bà Lò Thị Hạnh');
  expect(eventOf(title, lead, other)).toMatchObject({ who: 'Trưởng ban' });
});

it('names the bearer of a role that stands alone', () => {
  const [title, lead] = ['Tổng Bí thư thăm chợ nổi', 'Tổng Bí thư đã thăm chợ nổi và bến tàu sáng 1/3.'];
  const event = eventOf(title, lead, 'Tổng Bí thư Trịnh Hoài Lam mua một giỏ cam.');
  expect(event).toMatchObject({ who: 'Tổng Bí thư', subject: 'Trịnh Hoài Lam' });
  expect(eventOf(title, lead.replace('Bí thư', 'Bí thư Trịnh Hoài Lam'), 'Đoàn về.')).not.toHaveProperty('subject');
});

it.each([
  [
    'somebody tells of it whom the headline does not name',
    'Cầu treo Bản Mế đã thông xe',
    'Ông Trịnh Hoài Lam trả lời báo Tin Chiều cho biết cầu treo Bản Mế đã thông xe.',
  ],
  ['a name is a syllable of another word', 'Xã đề nghị mở chợ', 'Ông Trần Nghị cho biết xã đề nghị mở chợ lớn hơn.'],
])('takes it, too, where %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, 'Nước rút vào buổi chiều hôm sau.')).toHaveProperty('who');
});

it.each([
  [
    'a thing that the headline tells of',
    'Cây cầu treo ở Bản Mế gãy đôi',
    'Cây cầu treo bắc qua suối đã gãy đôi sau cơn lũ.',
    { who: 'Cây cầu treo bắc qua suối', what: 'đã gãy đôi sau cơn lũ' },
  ],
  [
    'a body with the places where it is',
    'Bắt nhóm trộm cá ở Bản Mế',
    'Ngày 1/3, Công an xã Trà Linh, huyện Pá Vi đã bắt nhóm trộm cá ở Bản Mế.',
    { who: 'Công an xã Trà Linh, huyện Pá Vi', what: 'đã bắt nhóm trộm cá ở Bản Mế', when: 'Ngày 1/3' },
  ],
  [
    'what points back within itself',
    'Ông Lam mở cây cầu ở Bản Mế',
    'Ông Trịnh Hoài Lam đã mở cây cầu ở Bản Mế, dù cây cầu này chưa xong.',
    { who: 'Ông Trịnh Hoài Lam', what: 'đã mở cây cầu ở Bản Mế, dù cây cầu này chưa xong' },
  ],
  [
    'no sentence that only tells who somebody is, where another tells what happened',
    'Ông Lam làm Bí thư huyện Pá Vi',
    'Ông Trịnh Hoài Lam là kỹ sư, từng làm ở huyện Pá Vi. Huyện Pá Vi đã bầu ông Lam làm Bí thư.',
    { who: 'Huyện Pá Vi', what: 'đã bầu ông Lam làm Bí thư' },
  ],
  [
    'a role or a body that nobody bears by name',
    'Chính quyền xã đóng chợ Bản Mế',
    'Chính quyền xã đã đóng chợ Bản Mế sau cơn lũ.',
    { who: 'Chính quyền xã', what: 'đã đóng chợ Bản Mế sau cơn lũ' },
  ],
  [
    'words in marks, where most of the sentence is none',
    'Ông Lam gọi chợ Bản Mế là "trái tim của xã"',
    'Ông Trịnh Hoài Lam gọi chợ Bản Mế là "trái tim của xã".',
    { who: 'Ông Trịnh Hoài Lam', what: 'gọi chợ Bản Mế là "trái tim của xã"' },
  ],
  [
    'no paper that tells of it behind',
    'Ông Lam mở chợ Bản Mế',
    'Ông Trịnh Hoài Lam đã mở chợ Bản Mế, báo Tin Chiều đưa tin hôm 1/3.',
    { who: 'Ông Trịnh Hoài Lam', what: 'đã mở chợ Bản Mế' },
  ],
  [
    'no speaker behind',
    'Đảng Cộng sản Nhật Bản đối mặt với nhiều khó khăn',
    'Đảng Cộng sản Nhật Bản đang đối mặt với nhiều khó khăn, ông Trịnh Hoài Lam tuyên bố ngày 1/3.',
    { who: 'Đảng Cộng sản Nhật Bản', what: 'đang đối mặt với nhiều khó khăn' },
  ],
  [
    'what somebody did behind the offices that are told of first',
    'Ông Lam làm Bí thư huyện Pá Vi',
    'Ông Trịnh Hoài Lam, Giám đốc Sở Nông nghiệp, Phó ban Tổ chức, được điều động làm Bí thư huyện Pá Vi.',
    { who: 'Ông Trịnh Hoài Lam', what: 'được điều động làm Bí thư huyện Pá Vi' },
  ],
  [
    'what the last of the offices runs into, and nothing that others did',
    'Ông Lam tiếp đoàn Pá Vi',
    'Ngày 1/3, đồng chí Trịnh Hoài Lam, Giám đốc Sở, Trưởng đoàn huyện Pá Vi đã tiếp đoàn Lào, đến thăm chợ.',
    { who: 'đồng chí Trịnh Hoài Lam', what: 'đã tiếp đoàn Lào, đến thăm chợ', when: 'Ngày 1/3' },
  ],
  [
    'a delegation without who leads it',
    'Đoàn huyện Pá Vi thăm chợ',
    'Theo Tin Chiều, đoàn đại biểu huyện Pá Vi, do ông Trịnh Hoài Lam dẫn đầu, thăm chợ nổi tại Cần Thơ.',
    { who: 'đoàn đại biểu huyện Pá Vi', what: 'thăm chợ nổi tại Cần Thơ', where: 'Cần Thơ' },
  ],
  [
    'a delegation and not who asked it to come, and the days that it stays',
    'Đoàn huyện Pá Vi thăm chợ',
    'Nhận lời mời của Bí thư, Chủ tịch huyện Nậm Sía Lò Thị Hạnh, đoàn đại biểu huyện Pá Vi do ông Trịnh Hoài Lam, Phó ban Tổ chức, dẫn đầu thăm chợ nổi từ ngày 11 đến 14/3.',
    { who: 'đoàn đại biểu huyện Pá Vi', what: 'thăm chợ nổi từ ngày 11 đến 14/3', when: 'từ ngày 11 đến 14/3' },
  ],
  [
    'the same behind the days',
    'Đoàn huyện Pá Vi thăm chợ',
    'Từ ngày 11 đến 14/3, theo lời mời của huyện Nậm Sía, đoàn đại biểu huyện Pá Vi do ông Lam dẫn đầu thăm chợ nổi.',
    { who: 'đoàn đại biểu huyện Pá Vi', what: 'thăm chợ nổi', when: 'Từ ngày 11 đến 14/3' },
  ],
  [
    'somebody who was asked to come with his wife',
    'Ông Lam thăm huyện Pá Vi',
    'Nhận lời mời của bà Lò Thị Hạnh, Chủ tịch huyện Pá Vi, ông Trịnh Hoài Lam và Phu nhân cùng đoàn công tác thăm huyện.',
    { who: 'ông Trịnh Hoài Lam và Phu nhân', what: 'cùng đoàn công tác thăm huyện' },
  ],
  [
    'all of a delegation',
    'Ông Lam rời huyện Pá Vi',
    'Tối 2/9, ông Trịnh Hoài Lam và Phu nhân Mai Hoa cùng các thành viên trong Đoàn đã rời huyện Pá Vi.',
    {
      who: 'ông Trịnh Hoài Lam và Phu nhân Mai Hoa cùng các thành viên trong Đoàn',
      what: 'đã rời huyện Pá Vi',
      when: 'Tối 2/9',
    },
  ],
  [
    'what stands behind the sign of an agency',
    'Ông Lam mở chợ Bản Mế',
    'TIN.VN - Ông Trịnh Hoài Lam đã mở chợ Bản Mế sau cơn lũ.',
    { who: 'Ông Trịnh Hoài Lam', what: 'đã mở chợ Bản Mế sau cơn lũ' },
  ],
  [
    'a visit, and not that a ministry announced it',
    'Ông Lam sắp thăm huyện Pá Vi',
    'Ngày 1/3, Bộ Ngoại giao thông báo: Nhận lời mời của bà Lò Thị Hạnh, ông Trịnh Hoài Lam sẽ thăm huyện Pá Vi từ ngày 8 đến 9/3.',
    {
      who: 'ông Trịnh Hoài Lam',
      what: 'sẽ thăm huyện Pá Vi từ ngày 8 đến 9/3',
      when: 'từ ngày 8 đến 9/3',
    },
  ],
  [
    'what is told and was done, be it no visit',
    'Ông Lam đóng chợ Bản Mế',
    'Công an huyện Pá Vi cho biết ông Trịnh Hoài Lam đã đóng chợ Bản Mế.',
    { who: 'ông Trịnh Hoài Lam', what: 'đã đóng chợ Bản Mế' },
  ],
  [
    'two at once',
    'Ông Lam và bà Hạnh mở chợ Bản Mế',
    'Ông Trịnh Hoài Lam và bà Lò Thị Hạnh đã mở chợ Bản Mế sau cơn lũ.',
    { who: 'Ông Trịnh Hoài Lam và bà Lò Thị Hạnh', what: 'đã mở chợ Bản Mế sau cơn lũ' },
  ],
  [
    'somebody behind all that it is for',
    'Ông Lam mở chợ Bản Mế',
    'Nhằm giúp dân hai bản bán cá, bán rau, đón khách, giữ nghề, sáng 1/3, ông Trịnh Hoài Lam đã mở chợ Bản Mế.',
    { who: 'ông Trịnh Hoài Lam', what: 'đã mở chợ Bản Mế', when: 'sáng 1/3' },
  ],
  [
    'what stands behind an aside, an age, a place or a role between dashes',
    'Ông Lam làm Bí thư huyện Pá Vi',
    'Ông Trịnh Hoài Lam (52 tuổi) - Phó ban Tổ chức - làm Bí thư huyện Pá Vi từ tháng 3.',
    { who: 'Ông Trịnh Hoài Lam', what: 'làm Bí thư huyện Pá Vi từ tháng 3' },
  ],
  [
    'what stands behind an age',
    'Ông Lam mất tích ở Bản Mế',
    'Ông Trịnh Hoài Lam, 52 tuổi, được cho là mất tích ở Bản Mế.',
    { who: 'Ông Trịnh Hoài Lam', what: 'được cho là mất tích ở Bản Mế' },
  ],
  [
    'no place of an aside',
    'Chính quyền xã đóng chợ Bản Mế',
    'Chính quyền xã (tại Cần Thơ) đã đóng chợ Bản Mế sau cơn lũ.',
    { who: 'Chính quyền xã', what: 'đã đóng chợ Bản Mế sau cơn lũ' },
  ],
  [
    'what somebody did itself, and tells',
    'Bắt nhóm trộm cá ở Bản Mế',
    'Chiều 1/3, Công an huyện Pá Vi cho biết đã bắt nhóm trộm cá ở Bản Mế.',
    { who: 'Công an huyện Pá Vi', what: 'cho biết đã bắt nhóm trộm cá ở Bản Mế', when: 'Chiều 1/3' },
  ],
  [
    'a body that is named in full, whatever it did',
    'Lào đóng cửa chợ biên giới',
    'Đảng Nhân dân Cách mạng Lào lần đầu dựng lại chợ biên giới.',
    { who: 'Đảng Nhân dân Cách mạng Lào', what: 'lần đầu dựng lại chợ biên giới' },
  ],
  [
    'somebody with others',
    'Ông Lam thăm chợ Bản Mế',
    'Ông Trịnh Hoài Lam cùng đoàn công tác đã đến thăm chợ Bản Mế.',
    { who: 'Ông Trịnh Hoài Lam', what: 'cùng đoàn công tác đã đến thăm chợ Bản Mế' },
  ],
  [
    'a place that does it, with what kind of place it is',
    'Cần Thơ mở chợ nổi',
    'Thành phố Cần Thơ vừa quyết định mở chợ nổi trên sông.',
    { who: 'Thành phố Cần Thơ', what: 'vừa quyết định mở chợ nổi trên sông' },
  ],
])('tells of %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, 'Nước rút vào buổi chiều hôm sau.')).toEqual(event);
});

it.each([
  [
    'whoever says it, with what is told of him between',
    'Tai nạn trên kênh gia tăng',
    'Trao đổi với Tin Chiều, ông Trịnh Hoài Lam, Cục trưởng Cục Kênh đào cho biết, tai nạn trên kênh gia tăng.',
    { who: 'ông Trịnh Hoài Lam', what: 'cho biết, tai nạn trên kênh gia tăng' },
  ],
  [
    'a body behind what its news is about',
    'Công an huyện truy tìm bốn nghi can',
    'Liên quan đến vụ cháy chợ, Công an huyện Pá Vi đã xác định được bốn nghi can và đang truy tìm.',
    { who: 'Công an huyện Pá Vi', what: 'đã xác định được bốn nghi can và đang truy tìm' },
  ],
  [
    'a thing that does so all of a sudden',
    'Cầu treo bất ngờ bị đóng',
    'Cầu treo Bản Mế bất ngờ bị đóng từ sáng nay.',
    { who: 'Cầu treo Bản Mế', what: 'bất ngờ bị đóng từ sáng nay' },
  ],
  [
    'what takes place, with nobody who does it',
    'Mở chợ nổi',
    'Sáng 1/3, tại Cần Thơ đã diễn ra lễ mở chợ nổi.',
    { what: 'đã diễn ra lễ mở chợ nổi', when: 'Sáng 1/3', where: 'Cần Thơ' },
  ],
  [
    'what takes place, by its name',
    'Động đất ở đảo Mây',
    'Một trận động đất mạnh 6,1 độ xảy ra sáng 1/3 ngoài khơi đảo Mây.',
    { what: 'Một trận động đất mạnh 6,1 độ xảy ra sáng 1/3 ngoài khơi đảo Mây', when: 'sáng 1/3' },
  ],
])('tells of %s, too', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, 'Nước rút vào buổi chiều hôm sau.')).toEqual(event);
});

it('knows by the name of somebody that the headline is about him where a sentence tells his office alone', () => {
  const body = ['Chủ tịch nước khẳng định nước đã sạch.', 'Chủ tịch nước Trịnh Hoài Lam đến xã hôm qua.'];
  expect(eventOf('Hoài Lam trấn an dân', ...body)).toMatchObject({ who: 'Chủ tịch nước' });
  expect(eventOf('Thu Hạnh trấn an dân', ...body)).toEqual({});
});

it('tells of something that the same sentence says before', () => {
  const sentence = 'Chính phủ Lào cáo buộc Cuba đóng cảng, nhưng Cuba đã bác bỏ điều này.';
  expect(eventOf('Lào cáo buộc Cuba đóng cảng', sentence, 'Nước rút.')).toMatchObject({
    who: 'Chính phủ Lào',
  });
});

it('takes how likely something is for no part of the thing', () => {
  const sentence = 'Chợ nổi Bản Mế nhiều khả năng sẽ mở lại vào mùa sau.';
  expect(eventOf('Chợ nổi Bản Mế sắp mở lại', sentence, 'Nước rút.')).toMatchObject({ who: 'Chợ nổi Bản Mế' });
});
