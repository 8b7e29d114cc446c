import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const SITE = 'Báo Khe Lũng';
const MENU = '<div><a href="/">Trang chủ</a><a href="/tin-van">Tin vắn</a><a href="/van-nghe">Văn nghệ</a></div>';
const SIDE =
  '<div class="k9"><h3>Tin đọc nhiều</h3><a href="/tin/a-881201.html">Khe Lũng mở lại chợ phiên sau mùa mưa</a><a href="/tin/b-881202.html">Học sinh bản Hon có cầu mới đến trường</a></div>';
const HOUR = '05/11/2026 17:22';

interface Page {
  title: string;
  day?: string;
  body: string;
  url?: string;
  heading?: string;
}

function read({ title, day = HOUR, body, url = 'tin-van/mot-tin-ngan-cua-bao-khe-lung-88120.html', heading }: Page) {
  const address = `https://khelung.example/${url}`;
  const html = `<html lang="vi"><title>${title} - ${SITE}</title><body>${MENU}<div><div>${heading ?? `<h1>${title}</h1>`}<div class="d">${day}</div><div class="c">${body}</div></div>${SIDE}</div><div>${SITE}</div>`;
  const reading = readPage(new JSDOM(html, { url: address }).window.document, address);
  if (!reading.article) return { refused: reading.reason };
  const { title: read, authors, publishedAt, blocks } = reading.article;
  const texts = blocks.slice(1).map(({ text }) => text);
  const hidden = [...reading.clutter, ...reading.beside].map(({ element }) => element.textContent).join(' ');
  return { title: read, authors, publishedAt, texts, hidden };
}
const p = (text: string) => `<p>${text}</p>`;
const signed = (text: string) => `<p style="text-align:right"><b>${text}</b></p>`;

const BRIEF =
  'Ngày 5/11, Công an xã Khe Lũng bắt giữ Lù Văn Tột, 34 tuổi, để điều tra hành vi trộm cắp. Từ tháng 9, Tột lấy mười hai chiếc xe đạp ở nhà xe của ba trường rồi mang bán. Công an đã tìm lại chín chiếc, mời các gia đình đến trụ sở xã để nhận lại.';

describe('news in one paragraph', () => {
  const title = 'Bắt người trộm mười hai xe đạp';

  it('is an article where it tells of the day on which it came out, and the boxes beside it go', () => {
    const { texts, authors, hidden } = read({ title, body: p(BRIEF) + signed('H.Thoa') });
    expect({ texts, authors }).toEqual({ texts: [BRIEF], authors: ['H.Thoa'] });
    expect(hidden).toContain('Khe Lũng mở lại chợ phiên');
  });

  it('is none where a film is shown, something is sold, or the story was taken away', () => {
    expect(read({ title, body: `<iframe src="https://www.youtube.com/embed/x"></iframe>${p(BRIEF)}` }).refused).toBe(
      'unsure',
    );
    const sold = `${BRIEF} Liên hệ chị Hoa 0900 111 222.`;
    expect(read({ title: 'Cần bán mười hai chiếc xe đạp', body: p(sold) }).refused).toBe('unsure');
    const gone = p(`Bài viết bạn tìm không còn nữa. ${BRIEF}`);
    expect(read({ title, body: gone }).refused).toBe('list');
  });
});

describe('two paragraphs that name no day', () => {
  const title = 'Bản Hon có trạm bơm mới trước mùa khô';
  const lines = [
    'Xã Khe Lũng vừa khởi công trạm bơm bản Hon, đưa nước lên ba mươi héc ta ruộng bậc thang ở sườn đồi phía tây.',
    'Anh Mộc Văn Thọ, 41 tuổi, cho biết bà con góp bốn trăm ngày công đào mương, phần còn lại do một ngân hàng tài trợ.',
    'Trước đây mỗi nhà phải thay nhau thức đêm canh nước từ khe.',
  ];
  const told = (day: string, texts: readonly string[], end = '') =>
    read({ title, day, body: texts.map(p).join('') + end }).texts;

  it('are an article where the hour is printed, somebody signs and somebody says so', () => {
    expect(told(HOUR, lines.slice(0, 2), signed('H.Thoa'))).toEqual(lines.slice(0, 2));
    expect(told(HOUR, lines)).toEqual(lines);
  });

  it('or where they open with what somebody has just done, whatever the day', () => {
    expect(told('05/11/2026', lines)).toEqual(lines);
    expect(told('05/11/2026', lines.toReversed())).toBeUndefined();
  });

  it('are none where nobody did or says anything', () => {
    const sold = [
      'Chum được vuốt tay từ đất sét sông, phơi ba tháng và nung củi ba mươi sáu giờ, men tro trấu tự nhiên, không chì.',
      'Nắp gỗ mít tiện vừa miệng, có vòng đệm vải. Xưởng đóng thùng gỗ, đổi chum mới nếu vỡ trên đường vận chuyển tới nhà.',
    ];
    expect(told(HOUR, sold)).toBeUndefined();
  });
});

describe('what is printed word by word', () => {
  const TELEGRAM =
    'Được tin xảy ra trận lũ quét ở tỉnh Mara, nước Lan Tây, Thủ tướng Uông Sĩ Thạc đã gửi điện chia buồn tới Thủ tướng Lan Tây Dora Minh và gia đình những người gặp nạn.';

  it('may be a telegram of one sentence; the agency signs in brackets', () => {
    const title = 'Thủ tướng gửi điện chia buồn về trận lũ ở Lan Tây';
    const url = 'doi-ngoai/thu-tuong-gui-dien-chia-buon-88131.html';
    expect(read({ title, url, body: p(TELEGRAM) + p('(TTXVN)') })).toMatchObject({
      title,
      texts: [TELEGRAM],
      authors: ['TTXVN'],
    });
    expect(read({ title: 'Thủ tướng lên đường thăm Lan Tây', url, body: p(TELEGRAM) }).refused).toBe('unsure');
  });

  it('may be an obituary under a headline of two words', () => {
    const title = 'TIN BUỒN';
    const lines = [
      'Sinh năm 1941; quê quán: xã Khe Lũng; nguyên Phó Tổng Biên tập Báo Khe Lũng; Huy hiệu 50 năm tuổi Đảng.',
      'Do tuổi cao, sức yếu, đã từ trần hồi 4 giờ 10 phút ngày 3/11/2026, hưởng thọ 86 tuổi.',
      'Lễ viếng từ 7 giờ ngày 6/11/2026 tại nhà văn hóa xã; an táng cùng ngày tại nghĩa trang quê nhà.',
    ];
    const body = p('<b>Nhà báo lão thành TÒNG NGỌC LAN</b>') + lines.map(p).join('');
    const url = 'tin-buon-nha-bao-lao-thanh-tong-ngoc-lan-2210.html';
    const { title: read_, texts } = read({ title, body, url, day: '04/11/2026' });
    expect([read_, texts]).toEqual([title, ['Nhà báo lão thành TÒNG NGỌC LAN', ...lines]]);
  });

  it('may be a correction', () => {
    const lines = [
      'Báo Khe Lũng ra ngày 3/11 có bài “Chợ phiên họp trở lại”, viết chợ họp mùng 5. Nay xin sửa lại là mùng 6.',
      'Tên bà Hà Thị Ướm in nhầm thành Hà Thị Ươm. Chúng tôi xin lỗi bà Ướm và bạn đọc.',
    ];
    expect(read({ title: 'Đính chính về chợ phiên', body: lines.map(p).join('') }).texts).toEqual(lines);
  });
});

describe('a poem', () => {
  const STANZAS = [
    [
      'Ta về bến cũ chiều nghiêng',
      'Con đò năm ấy nằm riêng một mình',
      'Nước trôi như thuở vô tình',
      'Chở đi hết bóng người xưa',
    ],
    [
      'Mẹ ngồi đan áo trong mưa',
      'Đợi cha từ buổi đò thưa khách rồi',
      'Khói lam vương mái tranh thôi',
      'Lời ru còn vọng quê tôi',
    ],
  ];
  const title = 'Bến cũ';
  const body = STANZAS.map((lines) => p(lines.join('<br>'))).join('');
  const url = 'van-nghe/ben-cu-tho-ta-quang-dieu-20261105.html';

  it('is an article where somebody signs it, however short its headline', () => {
    const {
      texts,
      title: read_,
      authors,
      hidden,
    } = read({ title, url, body, day: '05/11/2026</div><div>Tạ Quang Diệu' });
    expect([read_, texts, authors]).toEqual([title, STANZAS.map((lines) => lines.join(' ')), ['Tạ Quang Diệu']]);
    expect(hidden).not.toContain('Diệu');
  });

  it('is none where nobody does, or where its lines name offices', () => {
    expect(read({ title, url, body, day: '05/11/2026' }).refused).toBe('list');
    const staff = STANZAS.flat().map((line) => p(`${line.slice(0, 14)} - Bí thư Đoàn xã`));
    expect(
      read({ title: 'Ban Chấp hành Đoàn xã khóa mới', body: staff.join('') + signed('Tạ Quang Diệu') }).refused,
    ).toBe('unsure');
  });
});

describe('a story under a lead whose parts have boxes of their own', () => {
  const lead =
    '<div class="sapo">Ba người trẻ, ba con đường, một câu hỏi: ở lại bản thì làm gì để sống được và sống vui.</div>';
  const turns = [
    ['Người dẫn:', 'Xin bắt đầu bằng câu hỏi thẳng: thu nhập một tháng của các bạn là bao nhiêu?'],
    ['Lục Thị Diễm, chủ vườn dâu:', 'Tháng cao được mười lăm triệu, tháng mưa có khi âm. Tôi tính theo năm.'],
    ['Kiều Gia Bảo, thợ sửa máy:', 'Em được tám triệu, nhưng ăn cơm nhà. Ở phố em được mười hai triệu.'],
    ['Người dẫn:', 'Có bao giờ các bạn muốn bỏ bản mà đi một lần nữa hay không?'],
  ];
  const talk = turns.map((turn) => `<div>${turn.map((text) => `<div>${text}</div>`).join('')}</div>`).join('');
  const title = 'Bàn tròn: nghề gì cho người trẻ';

  it('is an article by its hour and who signs it, be it a talk or a report', () => {
    expect(read({ title, body: `${lead}<div>${talk}</div>${signed('Mông Khánh Ly')}` }).texts?.slice(1)).toEqual(
      turns.flat(),
    );
    const entries = turns.map(([, text], i) => `<div><div>1${i}h20</div><div>${p(text!)}</div></div>`).join('');
    const told = read({ title, body: `${lead}<div>${entries}</div>${signed('Hà Khúc Giang')}` }).texts;
    expect(told?.slice(1)).toEqual(turns.flatMap(([, text], i) => [`1${i}h20`, text]));
  });

  it('is none where nobody signs and no day is named, or there is no lead', () => {
    expect(read({ title, body: `${lead}<div>${talk}</div>` }).refused).toBe('unsure');
    expect(read({ title, body: `<div>${talk}</div>${signed('Mông Khánh Ly')}` }).refused).toBe('unsure');
  });
});

describe('short news that an office tells', () => {
  const title = 'Bản Hon trồng một nghìn cây trẩu';
  const lines = [
    'Sáng 4/11, hơn sáu mươi đoàn viên bản Hon trồng một nghìn cây trẩu dọc con đường lên nương.',
    'Anh Mộc Văn Thọ, Bí thư chi đoàn, cho biết cây giống do các đoàn viên tự ươm từ đầu năm.',
    'Mỗi tổ năm người nhận chăm một trăm cây, tưới nước và phát cỏ cho đến khi cây cao quá đầu người.',
    'Trước đó, đoạn đường này bị sạt lở hai lần trong mùa mưa, bà con phải gùi ngô vòng qua đồi.',
    'Năm sau bản sẽ trồng tiếp trên sườn đồi phía tây.',
  ];
  const heading = `<div class="page-header"><h2>${title}</h2></div>`;

  it('is an article by day and signature, under a heading by which the page is called (Joomla)', () => {
    const body = lines.slice(0, 4).map(p).join('');
    const url = 'index.php/tin-tuc/1182-ban-hon-trong-mot-nghin-cay-trau';
    const page = { title, heading, url, day: 'Được đăng: 05 Tháng 11 2026' };
    expect(read({ ...page, body: body + signed('Ban Tuyên giáo Đoàn xã') }).texts).toEqual(lines.slice(0, 4));
    expect(read({ ...page, body: body.replace('Sáng 4/11, hơn', 'Hơn') }).refused).toBe('unsure');
  });

  it('may have the headline in the query of its address (NukeViet)', () => {
    const url = 'index.php?language=vi&nv=news&op=tin-hoi/ban-hon-trong-mot-nghin-cay-trau-712';
    expect(read({ title, url, body: lines.map(p).join('') }).texts).toEqual(lines);
    expect(
      read({ title, url: 'index.php?utm_source=thu-ngay-nam-thang-muoi-mot', body: lines.map(p).join('') }).refused,
    ).toBe('list');
  });

  it('may tell of the days to come, its hour in a box of its own behind the day (Elementor)', () => {
    const told = [
      'Điện lực thông báo: ngày 7/11, từ 7 giờ đến 16 giờ, cắt điện toàn bộ các bản Hon, Vó và Nậm Hua để thay đường dây.',
      'Bà con chủ động dự trữ nước, tắt các thiết bị điện trước giờ cắt. Trạm y tế có máy phát cho người bệnh cần thở ô xy.',
      'Nếu trời mưa to, lịch cắt điện lùi sang ngày hôm sau và sẽ được báo trên loa của các bản.',
    ];
    const day = '<ul><li><time>05/11/2026</time></li><li>07:30</li></ul>';
    expect(read({ title: 'Thông báo cắt điện để sửa đường dây', day, body: told.map(p).join('') })).toMatchObject({
      publishedAt: '2026-11-05T07:30+07:00',
      texts: told,
    });
  });

  it('may be three short paragraphs with the hour and a signature; the line of the publisher closes it', () => {
    const told = [
      'Nhà máy gạch bản Hon thưởng Tết bình quân chín triệu đồng mỗi người, cao hơn năm trước.',
      'Thợ làm từ mười năm trở lên nhận thêm một con lợn giống hoặc hai tạ gạo, tùy chọn.',
      'Nhà máy nghỉ Tết mười một ngày, bố trí bốn chuyến xe đưa thợ về quê ăn Tết.',
    ];
    const body = told.map(p).join('');
    const page = {
      title: 'Nhà máy gạch thưởng Tết cho thợ',
      body: `${body}${signed('Nhạc Dao')}</div><div>Chịu trách nhiệm: Giàng A Lử`,
    };
    expect(read(page)).toMatchObject({ texts: told, authors: ['Nhạc Dao'] });
    expect(read({ ...page, body }).refused).toBe('unsure');
    expect(read({ ...page, day: '05/11/2026' }).refused).toBe('unsure');
    const sold = told.map((text, i) => p(i === 2 ? `${text} Điện thoại 0900 111 222.` : text)).join('');
    expect(read({ ...page, body: sold + signed('Nhạc Dao') }).refused).toBe('unsure');
  });

  it('may stand below pictures, each an item of a list', () => {
    const items = lines.map((text, i) => `<li><figure><img src="/${i}.jpg"></figure>${p(text)}</li>`);
    expect(read({ title, body: `<ul>${items.join('')}</ul>` }).texts).toEqual(lines);
  });
});
