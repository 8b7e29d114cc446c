import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../tests/setup/own-time.ts';
import { beginningsOf } from '../../entities/dates/forms/first-words.ts';
import { CLUTTER_LINES } from './clutter-lines.ts';
import { BOX_HEADINGS, DATELINE, type HeadingRule, isSignOff } from './conventions.ts';
import { ruleFor } from './rule-for.ts';

/** Words that a pattern may begin with, as it says itself; none where any may. */
function beginnings({ pattern }: HeadingRule): string[] {
  try {
    return [...beginningsOf((pattern?.source ?? '').toLowerCase().replaceAll('\\b', '')).keys()];
  } catch {
    return [];
  }
}

describe('conventions', () => {
  it.each([...BOX_HEADINGS, ...CLUTTER_LINES].filter(({ opens }) => opens))(
    'try "$example" by every word that may open it',
    (rule) => {
      const opens = rule.opens?.split(' ') ?? [];
      const words = beginnings(rule);
      expect(words).not.toEqual([]);
      expect(words.filter((word) => !opens.some((start) => word.startsWith(start)))).toEqual([]);
    },
  );
  it.each([...BOX_HEADINGS, ...CLUTTER_LINES].map((rule) => [rule.example, rule.reason]))(
    'knows "%s" as %s',
    (example, reason) => {
      expect(ruleFor(example, [...BOX_HEADINGS, ...CLUTTER_LINES])?.reason).toBe(reason);
    },
  );
  it.each([
    '- 18:25 14/08/2026',
    '18:25 14/08/2026',
    'Theo TTXVN',
    'Tin, ảnh: Mai Quế',
    'Theo Báo Bến Đá.',
    'Ảnh do gia đình cung cấp.',
    'Tổng hợp',
  ])('knows "%s" as the sign below a story', (line) => expect(isSignOff(line)).toBe(true));
  it.each([
    'Theo kế hoạch, cầu thông xe trong tháng sau.',
    'Theo Sở Y tế, số ca mắc đã giảm một nửa.',
    'Tin vui đến với cả làng trước Tết.',
    'Ảnh hưởng của bão giảm dần từ tối nay.',
    'Bài học ấy ông còn nhớ đến bây giờ.',
    'Nguồn nước sạch đã về đến tận bản.',
  ])('takes "%s" for a sentence of the story', (line) => expect(isSignOff(line)).toBe(false));
  it.each([
    'VÀM TRO, 4/8 — ',
    'Bến Hói, ngày 4/8 - ',
    'NDO - ',
    'TT - ',
    '(Dân trí) - ',
    'QNO - ',
    'VTV.vn - ',
    'TCCS - ',
    'Kinhtedothi - ',
    '(Chinhphu.vn) - ',
    '(NLĐO)- ',
    'Báo Quân đội nhân dân - ',
    'Thế giới & Việt Nam - ',
    'TTXVN/Vietnam+ - ',
    'Tinchieu.vn - ',
    'Nhân Dân - ',
    'ĐCSVN - ',
    'TGVN. ',
  ])('takes the dateline "%s" off', (line) => {
    expect(`${line}Sáng nay trời mưa.`.replace(DATELINE, '')).toBe('Sáng nay trời mưa.');
  });
  it.each([
    ['📌 Xem thêm: Chợ nổi Bến Đá', 'related'],
    ['Xem thêm >>> Chợ nổi Bến Đá', 'related'],
    ['* Vui lòng ghi rõ nguồn khi sử dụng bài viết', 'footer'],
    ['Đừng quên theo dõi báo trên Google News để cập nhật tin mới!', 'newsletter'],
    ['Theo dõi Báo Bến Đá trên', 'newsletter'],
    ['Facebook', 'share'],
    ['Xem video:', 'video'],
    ['Nhấp vào nút "Thêm Báo Bến Đá trên Google" hoặc mở đường dẫn này:', 'newsletter'],
    ['Quét mã để tham gia nhóm Zalo của chúng tôi', 'share'],
    ['Bạn đọc có thể gửi câu hỏi cho bác sĩ tại đây.', 'related'],
    ['5/5 - (2 bình chọn)', 'survey'],
    ['Báo Bến Đá tiếp tục cập nhật.', 'other'],
    ['Facebook Zalo Copy link In bài viết', 'share'],
    ['1.024 lượt xem', 'share'],
    ['312 lần đọc', 'share'],
    ['Tăng cỡ chữ', 'share'],
    ['Lưu bài viết', 'share'],
    ['Thích 128', 'share'],
    ['Thời gian đọc: 3 phút', 'share'],
    ['Nghe:', 'audio'],
    ['Dừng đọc', 'audio'],
    ['Chưa có ý kiến nào. Hãy là người đầu tiên bình luận!', 'comments'],
    ['Đăng nhập để bình luận bài viết này.', 'comments'],
    ['Xin vui lòng gõ tiếng Việt có dấu', 'comments'],
    ['Quý bạn đọc có thể tặng sao để ủng hộ tác giả.', 'share'],
    ['Trung bình (0 Phiếu)', 'survey'],
    ['Lượt xem 54', 'share'],
    ['[Bản để in] [Gửi bài viết]', 'share'],
    ['Bản in trang này | Gửi email | Trở về', 'share'],
    ['1 2 3 Trang sau', 'other'],
    ['..', 'other'],
    ['“', 'other'],
    ['Giọng nữ miền Nam', 'audio'],
    ['Mời bạn xem thêm video:', 'newsletter'],
    ['Tốc độ đọc: 1.0', 'audio'],
    ['Bài viết liên quan: Chợ nổi Bến Đá', 'related'],
    ['Đọc 122 lần', 'share'],
    ['Xem bản đầy đủ', 'share'],
    ['Tải ứng dụng Báo Bến Đá để đọc tin nhanh hơn tại đây', 'newsletter'],
    ['Trở thành thành viên để bình luận.', 'comments'],
    ['Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *', 'comments'],
    ['★★★★★ 4.5/5 (12 lượt)', 'survey'],
    ['Quét QR để chia sẻ', 'share'],
    ['Đánh giá: Chưa có đánh giá', 'survey'],
    ['Bạn đang thưởng thức bài viết này? Hãy tặng sao cho tác giả', 'share'],
    ['Gửi email bài đăng này', 'share'],
    ['This entry was posted in Tin tức. Bookmark the permalink.', 'tags'],
    ['Bạn đang đọc bài viết Chợ nổi Bến Đá tại chuyên mục Đời sống của Báo Bến Đá.', 'newsletter'],
    ['Độc giả có thể theo dõi Báo Bến Đá trên Zalo tại đây', 'newsletter'],
    ['Tải ứng dụng Báo Bến Đá để đọc tin nhanh nhất.', 'newsletter'],
    ['Hãy để lại ý kiến của bạn ở phần bình luận dưới bài viết.', 'comments'],
    ['Bạn nghĩ gì về việc này? Hãy chia sẻ ý kiến với chúng tôi.', 'comments'],
    ['Báo Bến Đá sẽ tiếp tục thông tin.', 'other'],
    ['Nghe bài viết này', 'audio'],
    ['Nhấn vào đây để xem ảnh lớn', 'other'],
    ['Xem chi tiết TẠI ĐÂY.', 'related'],
    ['Cảm ơn bạn đã gửi bình luận', 'share'],
    ['Đánh giá: (0 lượt đánh giá)', 'survey'],
    ['Mới nhất | Cũ nhất', 'other'],
    ['Built with Shorthand', 'footer'],
    ['#benda', 'tags'],
    ['Mời các bạn đọc thêm tin tức Bến Đá tại đây', 'newsletter'],
    ['Toàn văn xem tại đây.', 'related'],
    ['Xem thêm tin về chợ nổi tại đây', 'related'],
    ['Để xem video mới nhất về chợ nổi, mời độc giả bấm vào đây', 'related'],
    ['Đừng bỏ lỡ: Chợ nổi Bến Đá', 'related'],
    ['Xem thêm tại: https://bao.example/bai-1.html', 'share'],
    ['® Báo Bến Đá giữ bản quyền nội dung trên website này', 'footer'],
    ['Tổng lượt truy cập: 1.204', 'share'],
    ['Nếu có thông tin phản ánh, bạn đọc có thể gửi về hòm thư bandoc@bao.example', 'newsletter'],
    ['Bạn cần đăng nhập để thực hiện chức năng này!', 'comments'],
    ['Mới nhất | Cũ nhất | Nhiều thích nhất', 'other'],
    ['Đang tải…', 'share'],
    ['VOTE', 'survey'],
  ])('knows "%s" as %s', (line, reason) => {
    expect(ruleFor(line, CLUTTER_LINES)?.reason).toBe(reason);
  });
  it.each([
    ['Ý kiến (126)', 'comments'],
    ['2 nhận xét:', 'comments'],
    ['(Nội dung được tài trợ)', 'sponsored'],
    ['Video đang hot', 'video'],
    ['Bình luận nổi bật', 'comments'],
    ['Bạn cảm thấy thế nào về bài viết?', 'survey'],
    ['Thích bài này:', 'share'],
    ['Dòng sự kiện: Mưa lũ ở Bến Đá', 'related'],
    ['Bài đăng cũ hơn', 'related'],
    ['Bạn đánh giá bài viết này thế nào?', 'survey'],
    ['Bài viết có hữu ích không?', 'survey'],
    ['Bình luận: 0', 'comments'],
    ['Đăng nhận xét', 'comments'],
    ['Được gắn thẻ dưới', 'tags'],
    ['Viết bình luận', 'comments'],
    ['Ý kiến ()', 'comments'],
    ['Bình luận hay', 'comments'],
    ['Để lại một bình luận', 'comments'],
    ['Tin nên đọc', 'related'],
    ['Album khác', 'video'],
    ['Đặt mua báo giấy', 'other'],
    ['Cảm nhận của bạn?', 'survey'],
    ['Ý kiến của bạn (0)', 'comments'],
    ['CÁC TIN BÀI KHÁC:', 'related'],
    ['Tin cùng chuyên mục Nông nghiệp', 'related'],
    ['Xem tin theo ngày:', 'related'],
    ['Có thể bạn sẽ thích', 'related'],
    ['Chủ đề nổi bật', 'related'],
    ['Xem nhiều trong tuần', 'most-read'],
    ['Đang được quan tâm', 'most-read'],
    ['Bài viết mới', 'most-read'],
    ['Mới cập nhật', 'most-read'],
    ['Chia sẻ lên mạng xã hội', 'share'],
    ['Kết nối với chúng tôi', 'share'],
    ['Thư viện ảnh', 'video'],
    ['MORE FROM AUTHOR', 'related'],
    ['NO COMMENTS', 'comments'],
    ['Sản phẩm liên quan', 'related'],
    ['Đường dây nóng', 'other'],
    ['Khám phá thêm', 'related'],
    ['Đọc thêm về:', 'related'],
    ['Có thể bạn muốn đọc', 'related'],
    ['Đề xuất cho bạn', 'related'],
    ['VIDEO ĐANG ĐƯỢC XEM NHIỀU', 'video'],
    ['Xem thêm video đang được quan tâm:', 'video'],
    ['Đăng ký Bến Đá Premium', 'login'],
    ['Xem thêm video được quan tâm:', 'video'],
    ['Tin nóng trong ngày', 'related'],
    ['Thẻ: chợ nổi', 'tags'],
  ])('knows the heading "%s" as %s', (line, reason) => {
    expect(ruleFor(line, BOX_HEADINGS)?.reason).toBe(reason);
  });
  it('takes no long over lines that are made to be read in many ways', () => {
    const took = ownTime(() => {
      for (const line of ['1', 'Trang 1', 'A ', 'in ', 'Gửi email ', '1 | ', 'Trả lời 1'])
        ruleFor(`${line.repeat(300 / line.length)}x`, [...BOX_HEADINGS, ...CLUTTER_LINES]);
    });
    expect(took).toBeLessThan(500);
  });
  it('leaves prose alone that opens like a heading', () => {
    expect(ruleFor('Đọc thêm sách là cách ông Bình học nghề trong những năm xa nhà.', BOX_HEADINGS)).toBeUndefined();
    for (const line of [
      'Xem trận đấu trên sân Bến Đá, hàng nghìn người đứng cả ngoài đường.',
      'Mọi thông tin về nghi phạm, đề nghị liên hệ Công an xã Bến Đá, điện thoại 0912345678.',
      'Trang 3 của cuốn sổ ghi 12 nhà, trang 4 ghi 15 nhà, đều ở ven sông.',
      'Tóm tắt bằng tiếng Anh',
      'Gửi bài cho cô',
      'Tải ứng dụng về máy, bà con xem được mực nước của từng con đập.',
      'Viết báo là việc của ông Hợi.',
      'Trả lời:',
      'Để ghi nhớ công ơn, dân làng lập đền thờ ngay tại đây.',
      'Nghe tin dữ, bà ngất xỉu ngay tại đây.',
      'Bạn bè của ông đều học nghề tại đây.',
      'Mua báo cũ',
      'Mua vé hạng VIP từ sớm, nhiều người vẫn phải đứng ngoài sân.',
      'Khám phá thêm vùng hạ lưu, đoàn khảo sát gặp hai bãi bồi mới.',
      'Mời bà con gửi ý kiến về dự thảo trước ngày 15/3.',
      'Đề xuất cho bà con vay vốn được đa số tán thành.',
      'Xem chi tiết hồ sơ, thanh tra thấy ba chữ ký giả.',
      'Mới nhất là vụ chìm ghe đêm qua.',
      'Không có ý kiến nào phản đối phương án dời chợ.',
      'Hiện có 17 khách chưa rời được đảo.',
      'Các trường bắt buộc học sinh mặc áo phao.',
      'Liên quan vụ chìm ghe, xã tạm dừng bến đò.',
      'Được quan tâm nhất là giá lúa.',
      'Tiêu điểm của hội đua là ghe chùa Bâng Sa.',
      'Chia sẻ với bạn bè là điều bà thích nhất.',
      'Lưu bài vị vào hòm gỗ',
      'Theo dõi kênh đào suốt đêm là việc của ông Hợi.',
      'Tham gia nhóm cứu hộ có mười hai người.',
      'Bạn đọc sách trên ghe là ông Sầm Văn Hợi, 62 tuổi.',
    ])
      expect(ruleFor(line, [...BOX_HEADINGS, ...CLUTTER_LINES])).toBeUndefined();
    for (const paper of ['Người Lam Hà – ', 'Lam Hà (TTXVN) - '])
      expect(`${paper}Chiều 1/3, trời mưa.`.replace(DATELINE, '')).toBe('Chiều 1/3, trời mưa.');
    for (const lead of [
      'Lam Hà - Cần Thơ khai hội',
      'Tết quê - Ngày hội của làng',
      'Ngày 1/12 - một ngày mưa',
      'NATO - Nga căng thẳng',
      'CEO - người ký',
    ])
      expect(lead.replace(DATELINE, '')).toBe(lead);
  });
});
