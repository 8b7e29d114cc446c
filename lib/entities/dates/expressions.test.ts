import { describe, expect, it } from 'vitest';
import { readDates } from '../../../tests/setup/read-dates.ts';
import { DATE_RULES } from './date-rules.ts';

/** Published on Wednesday 26 November 2025. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, written: string, value: string | null])[]>> = {
  days: [
    ['Chợ họp ngày 1/12.', 'ngày 1/12', '2025-12-01'],
    ['Chợ họp sáng 1-12.', 'sáng 1-12', '2025-12-01'],
    ['Chợ họp tối 1.12.', 'tối 1.12', '2025-12-01'],
    ['Chợ họp ngày 1 tháng 12.', 'ngày 1 tháng 12', '2025-12-01'],
    ['Cầu xong ngày 30-4-1975.', 'ngày 30-4-1975', '1975-04-30'],
    ['Mưa lúc 20h ngày 5/3/2024.', '20h ngày 5/3/2024', '2024-03-05'],
    ['Mưa lúc 13 giờ 30 phút ngày 4.5.', '13 giờ 30 phút ngày 4.5', '2026-05-04'],
    ['Họp 9-11h sáng 25-11.', '9-11h sáng 25-11', '2025-11-25'],
    ['Họp ngày hai mươi mốt tháng ba năm 2024.', 'ngày hai mươi mốt tháng ba năm 2024', '2024-03-21'],
    ['Họp ngày cuối cùng của tháng 2/2024.', 'ngày cuối cùng của tháng 2/2024', '2024-02-29'],
    ['Trận lượt đi (29.11) đá trên sân làng.', '29.11', '2025-11-29'],
    ['Chợ mở lại ngày 1/12 tới.', 'ngày 1/12 tới', '2025-12-01'],
    ['Ngày 3/11 vừa qua, chợ nghỉ.', 'Ngày 3/11 vừa qua', '2025-11-03'],
    ['Tàu rời bến ngày 3/11 tới cù lao.', 'ngày 3/11', '2025-11-03'],
    ['Từ nay đến 6-12, trời nắng.', '6-12', '2025-12-06'],
    ['Ngày mồng 8-3 chợ nghỉ.', 'Ngày mồng 8-3', '2026-03-08'],
    ['Chậm nhất đến 31-8, xưởng phải dời.', '31-8', '2026-08-31'],
    ['Hạn chót 2-12 để nộp đơn.', '2-12', '2025-12-02'],
    ['Trường làng đón 20-11 bên suối.', '20-11', '2025-11-20'],
    ['Tin tức làng xã 9-10: Lúa trổ bông', '9-10', '2025-10-09'],
  ],
  spans: [
    ['Hội mở ngày 23 đến 26-11.', 'ngày 23 đến 26-11', '2025-11-23/2025-11-26'],
    ['Hội mở từ 4-5/12.', '4-5/12', '2025-12-04/2025-12-05'],
    ['Nước lên đêm 30 rạng ngày 1/12.', 'đêm 30 rạng ngày 1/12', '2025-11-30/2025-12-01'],
    ['Hội mở từ ngày 28 đến 3/12.', 'ngày 28 đến 3/12', '2025-11-28/2025-12-03'],
    ['Bến nghỉ trong 10 ngày từ 20/11 đến 29/11.', '20/11 đến 29/11', '2025-11-20/2025-11-29'],
    ['Bến nghỉ ngày 29 và 30 tháng này.', 'ngày 29 và 30 tháng này', '2025-11-29/2025-11-30'],
    ['Ngày 1/12 và 2/12 liên tiếp có gió.', '2/12', '2025-12-02'],
    ['Hội mở từ ngày 23\u00a0đến 26\u201111.', 'ngày 23\u00a0đến 26\u201111', '2025-11-23/2025-11-26'],
    ['Kế hoạch giai đoạn 2021—2030.', 'giai đoạn 2021—2030', '2021/2030'],
    ['Kỷ niệm 50 năm (30-4-1975 - 30-4-2025).', '30-4-1975', '1975-04-30'],
    ['Chợ mở cửa (30-4-1975 - 1-5-2025).', '30-4-1975 - 1-5-2025', '1975-04-30/2025-05-01'],
    ['Nghỉ từ 29/12 - 2/1/2016.', '29/12 - 2/1/2016', '2015-12-29/2016-01-02'],
    ['Nước lên trong đêm 7 rạng sáng 8.11.', 'đêm 7 rạng sáng 8.11', '2025-11-07/2025-11-08'],
    ['Chợ họp các ngày 11, 12 và 13-5.', 'ngày 11, 12 và 13-5', '2026-05-11/2026-05-13'],
    ['Chợ họp ngày 12, 13/11 rồi nghỉ.', 'ngày 12, 13/11', '2025-11-12/2025-11-13'],
    ['Chợ họp ngày 12, 13/11 và 1/12, xưởng nghỉ.', '1/12', '2025-12-01'],
    ['Sáng 19 và chiều 20/11, hai xã họp.', 'Sáng 19 và chiều 20/11', '2025-11-19/2025-11-20'],
    ['Sáng 19/11 và chiều 20/11, hai xã họp.', 'chiều 20/11', '2025-11-20'],
    ['Chiều tối 20, sáng 21.11, nước lên.', 'Chiều tối 20, sáng 21.11', '2025-11-20/2025-11-21'],
    ['10 ngày cuối tháng 2/2024, lúa chín.', '10 ngày cuối tháng 2/2024', '2024-02-20/2024-02-29'],
    ['10 ngày đầu tháng 11, lúa chín.', '10 ngày đầu tháng 11', '2025-11-01/2025-11-10'],
    ['Từ 8/2024 đến 2/2025, xưởng đóng cửa.', '8/2024 đến 2/2025', '2024-08/2025-02'],
    ['Hồ cạn từ tháng 3/2006 đến tháng 8/2007.', 'tháng 3/2006 đến tháng 8/2007', '2006-03/2007-08'],
  ],
  'weeks and weekdays': [
    ['Chợ họp thứ Hai tuần sau.', 'thứ Hai tuần sau', '2025-12-01'],
    ['Tàu rời bến hôm thứ năm.', 'hôm thứ năm', '2025-11-20'],
    ['Tàu rời bến thứ Bảy tới.', 'thứ Bảy tới', '2025-11-29'],
    ['Tàu rời bến hôm thứ tư 19/11.', 'hôm thứ tư 19/11', '2025-11-19'],
    ['Giá lúa phiên thứ Sáu tuần trước giảm.', 'thứ Sáu tuần trước', '2025-11-21'],
    ['Hội làng ngày 6/12 rơi vào thứ Bảy.', 'thứ Bảy', '2025-12-06'],
    ['Giá lúa tuần trước giảm.', 'tuần trước', '2025-W47'],
    ['Giá lúa tuần này tăng.', 'tuần này', '2025-W48'],
    ['Miền núi rét cả tuần tới.', 'tuần tới', '2025-W49'],
    ['Chủ nhà hội nghị G7 năm nay là ông Lang.', 'năm nay', '2025'],
    ['Xã bầu cử tháng 8 tới.', 'tháng 8 tới', '2026-08'],
    ['Giá lúa dự báo năm 2026 tỷ lệ tăng chậm.', 'năm 2026', '2026'],
    ['Chợ mở đến hết 2027.', '2027', '2027'],
    ['Cả làng chờ ngày bầu cử 8/12.', '8/12', '2025-12-08'],
    ['Giá lúa tuần trước nữa giảm.', 'tuần trước nữa', '2025-W46'],
    ['Tuần 47/2025, dịch lui.', 'Tuần 47/2025', '2025-W47'],
    ['Mưa lớn cuối tuần qua.', 'cuối tuần qua', '2025-11-22/2025-11-23'],
  ],
  'months and more': [
    ['Lúa chín cuối tháng 3.', 'cuối tháng 3', '2026-03'],
    ['Lúa chín hồi tháng 7.', 'tháng 7', '2025-07'],
    ['Giá lúa tháng này tăng.', 'tháng này', '2025-11'],
    ['Từ 1.2026, chợ dời chỗ.', '1.2026', '2026-01'],
    ['Làng đón khách trong quý II/2025.', 'quý II/2025', '2025-Q2'],
    ['Làng đón khách trong quý IV và cả năm 2024.', 'quý IV', '2024-Q4'],
    ['Hai xã muốn cầu xong trước tháng 4 và đã gọi thợ.', 'tháng 4', '2026-04'],
    ['Làng đón khách trong quý 1-2025.', 'quý 1-2025', '2025-Q1'],
    ['Làng đón khách trong 6 tháng đầu năm.', '6 tháng đầu năm', '2025-H1'],
    ['Làng đón khách nửa cuối năm 2026.', 'nửa cuối năm 2026', '2026-H2'],
    ['Làng đón khách 9 tháng năm 2025.', '9 tháng năm 2025', '2025-01/2025-09'],
  ],
  years: [
    ['Cầu cũ xây năm 1889 người làng còn nhớ.', 'năm 1889', '1889'],
    ['Cầu cũ hỏng năm ngoái.', 'năm ngoái', '2024'],
    ['Cầu cũ hỏng hồi tháng 8 năm ngoái.', 'tháng 8 năm ngoái', '2024-08'],
    ['2025 là năm được mùa.', '2025', '2025'],
    ['Hội đồng nhiệm kỳ 2026-2031 họp.', 'nhiệm kỳ 2026-2031', '2026/2031'],
    ['Tiền điện kỳ 3 tháng 9/2018 còn thiếu.', 'tháng 9/2018', '2018-09'],
    ['Mẫu xe ra mắt cuối 2017 lại bán chạy.', 'cuối 2017', '2017'],
    ['Chợ họp sáng mùng 6 Tết Ất Tỵ (3-2).', '3-2', '2025-02-03'],
    ['Kế hoạch giai đoạn 2021 – 2030.', 'giai đoạn 2021 – 2030', '2021/2030'],
    ['Học sinh vào năm học 2025-2026.', 'năm học 2025-2026', '2025/2026'],
    ['Xưởng lãi trong năm tài chính 2024.', 'năm tài chính 2024', '2024'],
    ['Nhà xây những năm 90.', 'những năm 90', '199X'],
    ['Nhà xây thập niên 1990.', 'thập niên 1990', '199X'],
    ['Xưởng dựng cuối thập kỷ trước.', 'cuối thập kỷ trước', '201X'],
    ['Cầu xây đầu thập niên này.', 'đầu thập niên này', '202X'],
    ['Chùa dựng thế kỷ XVI.', 'thế kỷ XVI', '15XX'],
    ['Tượng tạc thế kỷ 6 - 7.', 'thế kỷ 6 - 7', '05XX/06XX'],
    ['Xưởng dựng những năm 60-70 của thế kỷ trước.', 'những năm 60-70 của thế kỷ trước', '196X/197X'],
    ['Vụ đông xuân 2024-2025 được mùa.', 'Vụ đông xuân 2024-2025', '2024/2025'],
    ['Sản lượng so với 2023 tăng.', '2023', '2023'],
    ['Trống đúc thế kỷ III TCN.', 'thế kỷ III TCN', '-0299/-0200'],
    ['Thành đắp năm 179 TCN.', 'năm 179 TCN', '-0178'],
  ],
  relative: [
    ['Mưa lớn hôm qua.', 'hôm qua', '2025-11-25'],
    ['Tàu đắm rạng sáng qua.', 'rạng sáng qua', '2025-11-25'],
    ['Sáng mai chợ họp.', 'Sáng mai', '2025-11-27'],
    ['Cách đây 3 ngày, nước rút.', 'Cách đây 3 ngày', '2025-11-23'],
    ['Ngày 21/11, nước lên. Ba ngày sau, nước rút.', 'Ba ngày sau', '2025-11-24'],
    ['Ngày 21/11, nước lên. Hai hôm sau, nước rút.', 'Hai hôm sau', '2025-11-23'],
    ['Năm kia, chợ dời chỗ.', 'Năm kia', '2023'],
    ['Hai năm trước, nước lên.', 'Hai năm trước', '2023'],
    ['Từ đầu năm 2026 dọn bến, từ giữa năm đón tàu.', 'giữa năm', '2026'],
  ],
  'named days and the lunar calendar': [
    ['Chợ nghỉ Quốc khánh 2/9.', 'Quốc khánh 2/9', '2025-09-02'],
    ['Chợ nghỉ Giáng sinh 2024.', 'Giáng sinh 2024', '2024-12-25'],
    ['Chợ nghỉ lễ 30/4.', '30/4', '2026-04-30'],
    ['Làng mở hội Giỗ Tổ 10/3.', 'Giỗ Tổ 10/3', '2026-04-26'],
    ['Chợ hoa mở trước Tết Bính Ngọ.', 'Tết Bính Ngọ', '2026-02-17'],
    ['Chùa đông khách rằm tháng Giêng.', 'rằm tháng Giêng', '2026-03-03'],
    ['Hội mở ngày 10/3 âm lịch.', 'ngày 10/3 âm lịch', '2026-04-26'],
    ['Hội mở ngày 10/3 âm lịch năm 2025.', 'ngày 10/3 âm lịch năm 2025', '2025-04-07'],
    ['Hội mở ngày 10/3/2025 âm lịch.', 'ngày 10/3/2025 âm lịch', '2025-04-07'],
    ['Ông sinh ngày 10/10 năm Canh Ngọ (1930).', 'ngày 10/10 năm Canh Ngọ (1930)', '1930-11-29'],
    ['Hội mở Tết Đoan Ngọ 5/5 âm lịch năm 2026.', 'Tết Đoan Ngọ 5/5 âm lịch năm 2026', '2026-06-19'],
    ['Nhà vườn nghỉ mùng 1 Tết.', 'mùng 1 Tết', '2026-02-17'],
    ['Vườn đào nở đầu tháng Chạp.', 'đầu tháng Chạp', '2026-01-19/2026-02-16'],
    ['Mưa nhiều cuối tháng 7 âm lịch.', 'cuối tháng 7 âm lịch', '2025-08-23/2025-09-21'],
  ],
};

describe('what the press writes', () => {
  for (const [kind, cases] of Object.entries(CASES))
    it(`reads ${kind}`, () => {
      for (const [text, written, value] of cases) expect(readDates(text)).toContainEqual([written, value]);
    });
  it('finds the example of every form, and nothing outside of it', () => {
    const frames = (example: string) => [`Nước lên từ ${example}.`, `Nước lên ${example}, rồi rút.`];
    const read = (example: string, text: string) => {
      const found = readDates(['Ngày 21/11/2025, nước rút.', text]).slice(1);
      return found.length > 0 && found.every(([written]) => example.includes(written));
    };
    const missed = DATE_RULES.filter(({ example }) => !frames(example).some((text) => read(example, text)));
    expect(missed.map(({ name, example }) => `${name}: ${example}`)).toEqual([]);
  });
});
