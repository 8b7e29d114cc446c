import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const URL = 'https://khelung.example/tin/mot-trang-cua-bao-khe-lung-88120.html';
const DAY = '<div>05/11/2026 17:22</div>';

function read(title: string, body: string) {
  const menu = '<div><a href="/">Trang chủ</a><a href="/tin">Tin tức</a></div>';
  const html = `<html lang="vi"><title>${title}</title><body>${menu}<h1>${title}</h1>${body}<div>Báo Khe Lũng</div>`;
  return readPage(new JSDOM(html, { url: URL }).window.document, URL);
}

const STORY = [
  'Sáng 4/11, Ủy ban nhân dân xã Khe Lũng mở lại bến đò ngang sau bốn tháng sửa chữa.',
  'Bến cũ bị lũ cuốn mất hai nhịp cầu phao hồi tháng bảy, người hai bờ phải đi vòng mười tám cây số.',
  'Chủ tịch xã cho biết cầu phao mới rộng hơn cầu cũ một mét, có tay vịn và đèn ở cả hai đầu.',
  'Mỗi ngày bến có hai người trực, mùa lũ có ba người và một chiếc xuồng máy.',
  'Học sinh, người đi khám bệnh không phải trả tiền đò, những người khác trả hai nghìn đồng một lượt.',
  'Bà con bản Hon góp ba trăm ngày công, đá và cát lấy ngay ở bãi bồi phía dưới.',
  'Việc còn lại là kè bờ phía đông, xã dự tính làm xong trước mùa mưa năm sau.',
].join(' ');
const TITLE = 'Bến đò ngang Khe Lũng chạy lại sau mùa lũ';

describe('a story in one giant paragraph', () => {
  it.each([
    ['in a paragraph', `${DAY}<div><p>${STORY}</p></div>`],
    ['loose in a box', `${DAY}<div>${STORY}</div>`],
    ['loose in a cell', `${DAY}<table><tr><td>${STORY}</td></tr></table>`],
    [
      'loose behind a picture',
      `${DAY}<div><figure><img src="/1.jpg"><figcaption>Bến đò</figcaption></figure>${STORY}</div>`,
    ],
    ['with the day alone', `<div>05/11/2026</div><div><p>${STORY} ${STORY.replace('Sáng 4/11, ', '')}</p></div>`],
    ['with no day beside it', `<div><p>${STORY} ${STORY.replace('Sáng 4/11', 'Chiều 3/11')} ${STORY}</p></div>`],
  ])('is read: %s', (_, body) => {
    expect(
      read(TITLE, body)
        .article?.blocks.map(({ text }) => text)
        .join(' '),
    ).toContain('Bà con bản Hon góp');
  });
});

/** Each in one paragraph, at a story's address, under a headline, with the day; the name says what it is. */
const NONE: readonly (readonly [string, string, string])[] = [
  [
    'a company that tells of itself',
    'Giới thiệu Hợp tác xã Mây tre Khe Lũng',
    'Hợp tác xã Mây tre Khe Lũng thành lập ngày 5/6/1999 với mười hai hộ của ba bản ven sông. Đến nay hợp tác xã có chín mươi hộ, hai xưởng và một nhà trưng bày. Sản phẩm của chúng tôi là gùi, nón, mành và bàn ghế, làm từ mây rừng trồng theo lối cũ. Hợp tác xã khẳng định chỗ đứng của mình ở cả ba miền. Với phương châm bền, đẹp và vừa túi tiền, chúng tôi luôn lắng nghe khách hàng. Đội ngũ thợ được học nghề từ các cụ trong bản, mỗi năm đón thêm mười người trẻ. Hợp tác xã mong được đồng hành lâu dài với bạn hàng gần xa.',
  ],
  [
    'terms of use',
    'Điều khoản sử dụng trang Khe Lũng',
    'Khi vào trang này, bạn đồng ý với mọi điều khoản dưới đây. Chúng tôi thu thập thông tin từ người dùng để phục vụ tốt hơn, không trao cho bên thứ ba. Bạn không được đăng lời lẽ xúc phạm, không được sao chép nội dung khi chưa có phép bằng văn bản. Tài khoản bị khóa khi vi phạm ba lần, trừ trường hợp có lý do chính đáng. Nếu thấy sai sót, xin vui lòng cho biết để chúng tôi sửa. Chúng tôi có quyền thay đổi điều khoản vào bất cứ lúc nào mà không cần báo trước. Mọi tranh chấp được giải quyết tại tòa án nơi trang đặt trụ sở, theo pháp luật hiện hành.',
  ],
  [
    'goods',
    'Nước mắm nhỉ Khe Lũng chai nửa lít',
    'Nước mắm nhỉ Khe Lũng được ủ mười tám tháng trong thùng gỗ bời lời, theo cách của người Khe Lũng từ ba đời nay. Cá cơm bắt ở cửa sông vào mùa trăng, muối lấy từ ruộng cũ phơi qua hai mùa. Nước mắm có màu cánh gián, mùi dịu, vị ngọt hậu, không chất bảo quản. Sản phẩm đóng chai ngày 4/11/2026, hạn dùng ba năm, để nơi thoáng mát, tránh nắng. Chai thủy tinh có tem, hộp giấy tái chế, thích hợp làm quà. Giao tận nhà trong hai ngày, đổi trả trong tuần nếu chai vỡ hoặc hở nút. Mua sáu chai được tặng một chai nhỏ dùng thử.',
  ],
  [
    'a tour',
    'Khe Lũng hai ngày một đêm bằng thuyền',
    'Ngày 1, xe đón khách ở bến Trưng lúc bảy giờ, đi dọc sông, ăn trưa trên thuyền. Buổi chiều khách thăm hang Nước, xem người bản Hon dệt vải, tối nghỉ ở nhà sàn. Ngày 2, khách leo đồi Trẩu ngắm bình minh, ăn sáng bằng xôi nếp nương rồi về bằng đường bộ. Trong tiền tour có xe, thuyền, ba bữa ăn, vé tham quan và bảo hiểm. Trẻ em dưới năm tuổi đi cùng cha mẹ không phải trả tiền. Khách mang giày đế mềm, áo mưa và thuốc riêng. Tour chạy vào thứ bảy hằng tuần, đoàn trên mười người có thể chọn ngày khác. Người hay say sóng nên ngồi giữa thuyền.',
  ],
  [
    'who is wanted for work',
    'Xưởng mây Khe Lũng tuyển hai mươi thợ',
    'Xưởng mây Khe Lũng cần tuyển hai mươi thợ đan, nam nữ từ mười tám đến bốn mươi lăm tuổi, không cần kinh nghiệm. Người được nhận học nghề ba tháng, có lương trong lúc học, có chỗ ở và bữa trưa. Lương tính theo sản phẩm, thợ giỏi được mười hai triệu đồng một tháng. Xưởng đóng đủ bảo hiểm, mỗi năm nghỉ mười bốn ngày, thưởng hai lần. Hồ sơ gồm đơn, bản sao giấy tờ tùy thân và giấy khám sức khỏe. Nộp hồ sơ trước ngày 30/11 tại cổng xưởng hoặc gửi qua bưu điện. Người ở xa được hỗ trợ tiền xe trong tháng đầu.',
  ],
  [
    'how a dish is made',
    'Cách nấu cá kho lá gừng kiểu Khe Lũng',
    'Cá sông chọn con chừng một cân, làm sạch, khía hai bên, ướp muối và nghệ nửa giờ. Lá gừng rửa sạch, lót đáy nồi đất, rải thêm mấy lát riềng và ớt khô. Xếp cá lên, rưới nước mắm, đường và một bát nước dừa, đậy vung rồi đun lửa to đến sôi. Khi nước sôi, vặn lửa nhỏ, kho liu riu ba giờ, không lật cá để khỏi nát. Nước cạn còn sền sệt thì rắc tiêu, tắt bếp. Món này ăn với cơm gạo nương, dưa cải muối hoặc rau rừng luộc. Phần còn lại để được ba ngày nơi mát, hâm lại càng ngon. Người không ăn được cay thì bớt ớt, thêm mấy lát chuối xanh.',
  ],
  [
    'what a film is about',
    'Bến vắng, phim dài mười hai tập',
    'Bến vắng kể về Mận, cô lái đò cuối cùng của một khúc sông sắp có cầu. Ngày cầu khánh thành, Mận bán đò, lên phố làm thuê rồi gặp lại người thương cũ. Ba của Mận ở lại bến một mình, giữ ngọn đèn cho những chuyến đò không còn nữa. Mùa lũ năm ấy cầu bị cuốn trôi, cả làng lại gọi tên người lái đò già. Phim quay trong tám tháng ở ba bến sông, dùng tiếng nói của người miền ấy. Nhạc phim do dàn nhạc trẻ thu thanh, có mười bài hò cũ. Phim gồm mười hai tập, mỗi tập bốn mươi lăm phút, dành cho người xem từ mười ba tuổi.',
  ],
  [
    'a thread of a forum',
    'Hỏi kinh nghiệm trồng trẩu trên đồi dốc',
    `Nhà mình có hai mẫu đồi dốc, đất đỏ lẫn đá, trước trồng ngô mà mấy năm nay kém quá. Mình định chuyển sang trồng trẩu, nghe nói giữ đất tốt, ba năm có quả. Bác nào trồng rồi cho mình hỏi nên đào hố sâu bao nhiêu, bón lót thế nào. Mình sợ nhất là nắng tháng ba, cây con không chịu nổi. Giống mua ở đâu thì tin được, giá bao nhiêu một cây thì hợp lý. Ai có ảnh vườn cho mình xem với, cảm ơn cả nhà nhiều nhé.</p></div><div>05/11/2026 18:02</div><div><p>Đào sâu bốn mươi phân là vừa bác nhé, lót phân chuồng hoai.</p></div><div>05/11/2026 19:40</div><div><p>Nhớ che nắng năm đầu, giống thì ra trạm của huyện mà hỏi.`,
  ],
];

describe('one giant paragraph that is no story', () => {
  it.each(NONE)('is %s', (_, title, text) => {
    expect(text.length).toBeGreaterThan(500);
    expect(read(title, `${DAY}<div><p>${text}</p></div>`).article).toBeNull();
    expect(read(title, `${DAY}<div>${text}</div>`).article).toBeNull();
    expect(read(title, `<div><p>${text} ${text} ${text}</p></div>`).article).toBeNull();
  });
});
