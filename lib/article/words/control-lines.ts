import type { HeadingRule } from './conventions.ts';

/** Lines of a page's controls: buttons, counters, fields of forms; nearly all are told as they stand, without a pattern. */
export const CONTROL_LINES: readonly HeadingRule[] = [
  {
    lines:
      'đọc tiếp/về trang chủ đề/trở lại/quay lại/quay lại trang trước/trở về trang chủ/xem tất cả/xem toàn màn hình/phóng to/phóng to ảnh/cỡ chữ/cỡ chữ mặc định/tăng cỡ chữ/giảm cỡ chữ/tăng kích cỡ chữ/giảm kích cỡ chữ/lưu lại/lưu bài/lưu bài viết/lưu bài viết này/bỏ lưu/đã lưu/sao chép/sao chép link/đã sao chép/in ấn/bản in/in trang/tweet/gửi cho bạn bè/ẩn bớt/hiển thị thêm/đang tải/loading/tự động phát/tự động chuyển bài/bật tiếng/tắt tiếng/chế độ ban đêm/chế độ tối/chế độ đọc/link bài gốc/copy link/copy link thành công/link bài viết đã được sao chép/đã sao chép liên kết/sao chép liên kết/sao chép liên kết thành công/lấy link/xem bản đầy đủ/xem phiên bản đầy đủ/xem bản máy tính/phiên bản di động/đóng cửa sổ/đóng/hủy/xóa/ok/lên đầu trang/về đầu trang/back to top/lên trên/trở lên trên/thu gọn/mở rộng/trước/sau/trang trước/trang sau/tiếp/tiếp theo/next/prev/previous',
    reason: 'share',
    example: 'Về trang Chủ đề',
  },
  {
    lines:
      'viết bình luận/hủy gửi/sắp xếp theo: mới nhất/tối thiểu 10 chữ tiếng việt có dấu/báo vi phạm/bạn cần đăng nhập để thực hiện chức năng này/bình luận không đăng nhập/là người gửi bình luận đầu tiên tại đây/hiển thị thêm bình luận/xem thêm bình luận/xem thêm ý kiến/đang tải bình luận/nhập mã an toàn/mã xác nhận/nhập mã xác nhận/quên mật khẩu',
    reason: 'comments',
    example: 'Xem thêm bình luận',
  },
  {
    lines:
      'biểu quyết/kết quả bình chọn/bình chọn bài viết/vote/rate this post/đánh giá post/đánh giá bài viết này/hãy đánh giá bài viết này/chọn để đánh giá bài viết/click để đánh giá bài viết',
    reason: 'survey',
    example: 'Click để đánh giá bài viết',
  },
  {
    lines: 'audio bài viết/đang phát/nghe âm thanh/nghe podcast/1x/1.0x/nghe bài viết',
    reason: 'audio',
    example: '1.0x',
  },
  {
    lines: 'nhập email của bạn/email của bạn/đăng ký thành công/cảm ơn bạn đã đăng ký/đọc báo in/đăng ký mua báo in',
    reason: 'newsletter',
    example: 'Email của bạn',
  },
  { lines: 'tắt quảng cáo/sponsored/được tài trợ bởi', reason: 'ad', example: 'Sponsored' },
  {
    pattern: /^(?:thích(?: \d+| điều này.{0,40})|nhấp để chia sẻ .{1,60}|thời gian đọc ?: ?\d+ phút|\d+ phút đọc)$/i,
    opens: '# nhấp thích thời',
    reason: 'share',
    example: '4 phút đọc',
  },
];
