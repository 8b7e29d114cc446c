import type { SourcedBlock } from '../blocks/read-blocks.ts';

/** Headlines of pages that are not there; "Không tìm thấy hộp đen" is news. */
export const NOT_FOUND =
  /^(?:lỗi )?404\b|^không tìm thấy (?:trang|bài(?: viết)?|nội dung)(?:$| này| bạn)|^trang (?:này )?không tồn tại|^page not found/i;

const GONE =
  /^(?:(?:bài(?: viết)?|trang(?: web)?|nội dung|tin)(?: này| (?:mà )?(?:bạn|quý vị) (?:đang |vừa )?(?:tìm|xem|yêu cầu|chọn)(?: kiếm)?)? (?:hiện )?(?:không (?:còn|tồn tại)|đã (?:bị |được )?(?:xóa|gỡ))(?!\p{L})|không tìm thấy (?:trang|bài|nội dung))/iu;

const LAW =
  /^(?:luật|bộ luật|pháp lệnh|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|công văn|kế hoạch|thông báo)\P{L}.{0,20}\d+\/[\d\p{Lu}-]/iu;
const ARTICLES_OF_LAW = 4;

/** Does a line stand in place of a story that was taken away, under its headline? */
export function isGone(blocks: readonly SourcedBlock[]): boolean {
  return blocks.some(({ block }) => GONE.test(block.text));
}

/** A headline of a law or decision, with its articles below it: the document itself, not news of it. */
export function isLaw(title: string, blocks: readonly SourcedBlock[]): boolean {
  return LAW.test(title) && blocks.filter(({ block }) => /^điều \d+/i.test(block.text)).length >= ARTICLES_OF_LAW;
}

const SCHEDULE = /^lịch (?:công tác|làm việc|tiếp (?:công )?dân|trực|họp|phát sóng)(?!\p{L})/iu;

/** A headline of who meets whom when, with a table of it below. */
export function isSchedule(title: string, blocks: readonly SourcedBlock[]): boolean {
  if (!SCHEDULE.test(title)) return false;
  const lettersIn = (some: readonly SourcedBlock[]) => some.reduce((sum, { block }) => sum + block.text.length, 0);
  return lettersIn(blocks.filter(({ block }) => block.kind === 'table-cell')) >= lettersIn(blocks) / 2;
}
