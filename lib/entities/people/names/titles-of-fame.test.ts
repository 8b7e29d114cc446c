import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const names = (line: string) => {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  return findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) }).people.map(({ name }) => name);
};

describe.skipIf(!model)('whoever stands behind what only somebody is called', () => {
  it.each([
    ['Huyền thoại bóng đá người Brazil Ronaldelvo đã tới đây.', 'Ronaldelvo'],
    ['Một ngày sau, siêu sao Mohadem Salavan im lặng.', 'Mohadem Salavan'],
    ['Nhân sinh nhật, Công nương Katrin Middelan đăng ảnh.', 'Katrin Middelan'],
    ['Ngoại binh Cairo Cesavan ghi bàn muộn.', 'Cairo Cesavan'],
    ['Nhà vô địch Olympic Viktar Axelsan giải nghệ.', 'Viktar Axelsan'],
    ['Bà gặp nhà báo kỳ cựu Otto Nadeswaran tại thủ đô.', 'Otto Nadeswaran'],
    ['Nữ nghị sĩ đối lập Leila de Lima bị phạt.', 'Leila de Lima'],
    ['Trùm lừa đảo Chen Zhivan bị truy tố.', 'Chen Zhivan'],
    ['Nghị sĩ Thanedovar đệ trình kiến nghị.', 'Thanedovar'],
    ['"Bà đầm thép" Irom Sharmilan tuyệt thực.', 'Irom Sharmilan'],
    ["Kỳ thủ 'thần đồng' Lục Khương Duy đứng thứ ba.", 'Lục Khương Duy'],
  ])('"%s"', (line, name) => {
    expect(names(line)).toEqual([name]);
  });
  it.each([
    "'Siêu phẩm' Toyota Supran ra mắt.",
    'Dàn người đẹp Việt Nam tới Huế.',
    'Các huyền thoại Liverpool tới Huế.',
  ])('no name: "%s"', (line) => {
    expect(names(line)).toEqual([]);
  });
});

describe.skipIf(!model)('names of ours that towns and streets bear', () => {
  it.each([
    ['Thứ trưởng Bộ GD-ĐT Phạm Ngọc Lam nói về kỳ thi.', ['Phạm Ngọc Lam']],
    ['Ông tưởng nhớ các cố Tổng Bí thư: Trường Chinh, Lê Duẩn, Đỗ Mười.', ['Trường Chinh', 'Lê Duẩn', 'Đỗ Mười']],
    ['Vì mâu thuẫn, Nguyễn Cao Bằng mang dao đến quán.', ['Nguyễn Cao Bằng']],
    ['Công an xác định tài xế xe khách Nguyễn Thái Lam (37 tuổi) lái xe.', ['Nguyễn Thái Lam']],
    ['Thủ tướng yêu cầu Thứ trưởng Tài chính Thái Lan Vorapakan giải trình.', ['Vorapakan']],
    ["Trong MV 'Nhan hoa', ca sĩ Bùi Lam Hương hát bài 'Chiều mưa'.", ['Bùi Lam Hương']],
    ['Có tin cho rằng Từ Hoài Lam đã ra nước ngoài.', ['Từ Hoài Lam']],
    ['Giám khảo Thái Khê khen thí sinh.', ['Thái Khê']],
    ['Cựu trụ trì Thích Vĩnh Lam (tục danh Lưu Ứng Hạnh) vắng mặt.', ['Thích Vĩnh Lam']],
  ])('"%s"', (line, found) => {
    expect(names(line)).toEqual(found);
  });
});

describe.skipIf(!model)('foreign names before what somebody does for a living', () => {
  it.each([
    ['Tờ Guardian dẫn lời Julien Brassanot, công nhân nhà máy, cho biết.', ['Julien Brassanot']],
    ['Ông thay người tiền nhiệm là Mohadem Barador hôm qua.', ['Mohadem Barador']],
    ['Khi xét xử Kayla Bradlean, chủ tọa sửng sốt.', ['Kayla Bradlean']],
    ['Tim Coke, CEO Lambda, cho biết hàng còn thiếu.', ['Tim Coke']],
    ['Sự xuất hiện của Tilly Norwoodan - một diễn viên bằng máy - gây xôn xao.', ['Tilly Norwoodan']],
    ['Mỹ không cấp visa cho Thứ trưởng Ngoại giao Alimovan tới dự họp.', ['Alimovan']],
    ['Bầu Đức trả nợ cho công ty.', ['Đức']],
    ['Trưởng ban INASGOT Erick Thohirman cho biết giải bị hoãn.', ['Erick Thohirman']],
  ])('"%s"', (line, found) => {
    expect(names(line)).toEqual(found);
  });
});
