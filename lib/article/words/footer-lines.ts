import type { HeadingRule } from './conventions.ts';

/** What a publisher says of itself and of its rights: who answers for the page, where it sits, what may be copied. */
export const FOOTER_LINES: readonly HeadingRule[] = [
  {
    pattern:
      /^(?:(?:©|\(c\)|copyright\b|bản quyền (?:©|thuộc)).{0,160}|built with \w{3,20}|.{0,100}(?:(?:cấm|không được) sao chép|mọi hình thức sao chép) .{0,120}văn bản\.?|.{2,60} giữ bản quyền nội dung .{5,60})$/iu,
    reason: 'footer',
    publisher: true,
    example: '© Bản quyền thuộc về Báo Lâm Hà',
  },
  {
    pattern:
      /^(?:(?:cơ quan|đơn vị) chủ quản ?:|(?:người )?chịu trách nhiệm(?: chính| nội dung| xuất bản)? ?:|trưởng ban biên tập ?:|(?:giám đốc ?[-–,] ?)?(?:phó )?tổng biên tập ?:|giấy phép (?:số|thiết lập|hoạt động|xuất bản|trang) .{0,80}(?:\/GP-|trang thông tin điện tử)).{0,280}$/i,
    opens: 'chịu cơ giám giấy người phó trưởng tổng đơn',
    reason: 'footer',
    publisher: true,
    example: 'Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lâm Hà',
  },
  {
    pattern: /^(?:trụ sở )?(?:tòa soạn|trị sự) ?: .{5,120}\d{3}.{0,60}$/i,
    opens: 'trụ trị tòa',
    reason: 'footer',
    publisher: true,
    example: 'Tòa soạn: 5 phố Hồ. Điện thoại: 0900 111 222',
  },
  {
    pattern:
      /^.{4,80}[.;|–-] (?:(?:(?:trưởng ban|tổng) biên tập|chịu trách nhiệm(?: chính| nội dung)?) ?: .{3,160}|giấy phép (?:số|hoạt động|xuất bản|thiết lập) .{0,80}\/GP-.{0,160})$/i,
    opens: 'báo ban bộ chịu công cổng giấy hội sở tạp tổng trang trung trường trưởng ubnd văn viện vks đài ủy',
    reason: 'footer',
    publisher: true,
    example: 'Sở Y tế tỉnh Lâm Hà. Trưởng Ban biên tập: Lê Thị Mai',
  },
  {
    pattern: /^[(*) ]*(?:tít|tiêu đề|tên bài)(?: bài| phụ| chính| viết)* do .{3,30} đặt(?: lại)?\)?\.?$/i,
    opens: 'tít tiêu tên',
    reason: 'footer',
    example: '(*) Tít bài do tòa soạn đặt',
  },
  {
    pattern:
      /^(?:(?:đường dây nóng|hotline)(?: (?:tiếp nhận|của (?:báo|tòa soạn)).{0,40})?|điện thoại tòa soạn|liên hệ quảng cáo) ?: ?[\d().,;/ –-]{7,80}$/i,
    opens: 'hotline liên điện đường',
    reason: 'footer',
    example: 'Đường dây nóng: 0912 345 678',
  },
  {
    pattern:
      /^\(?(?:vui lòng |đề nghị )?ghi (?:rõ )?nguồn (?:.{2,60} )?khi .{0,30}(?:phát hành|sử dụng|trích|đăng|dẫn|sao chép).{0,60}$/i,
    opens: 'ghi vui đề',
    reason: 'footer',
    example: 'Ghi rõ nguồn “Báo Lâm Hà” khi phát hành lại thông tin từ trang này',
  },
  {
    pattern:
      /^(?:báo lỗi (?:nội dung|bài viết)|báo cáo (?:vi phạm|bài viết|sai phạm)|cập nhật lần cuối ?:.{6,40}|lần cập nhật cuối ?[:(].{6,40})$/i,
    opens: 'báo cập lần',
    reason: 'footer',
    example: 'Cập nhật lần cuối: 5/3/2024 18:20',
  },
  {
    pattern:
      /^[(*) ]*(?:thông tin|nội dung|bài)(?: trên| này| viết| trong bài){0,3} (?:chỉ (?:mang|có|để|nhằm)|mang tính).{0,20} tham khảo.{0,120}$/i,
    opens: 'bài nội thông',
    reason: 'footer',
    example: 'Thông tin chỉ mang tính chất tham khảo, không phải khuyến nghị đầu tư',
  },
  {
    pattern:
      /^[(*) ]*(?:bài (?:viết )?(?:này )?(?:thể hiện|là|phản ánh) )?quan điểm (?:riêng )?(?:trong bài .{0,20})?của (?:riêng )?(?:cá nhân )?(?:tác giả|người viết).{0,90}$/i,
    opens: 'bài quan',
    reason: 'footer',
    example: 'Bài viết thể hiện quan điểm riêng của tác giả',
  },
];
