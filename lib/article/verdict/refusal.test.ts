import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const URL = 'https://suoilanh.example/tin-tuc/dua-xe-buyt-dien-ve-ban-8812345.html';
const TITLE = 'Suối Lanh đưa xe buýt điện về các bản vùng cao';
const SENTENCES = [
  'Sáng 12/9, tỉnh Suối Lanh khai trương ba tuyến xe buýt điện đầu tiên.',
  'Các tuyến nối thành phố với mười bốn bản vùng cao ở phía tây của tỉnh.',
  'Mỗi tuyến có tám xe, chạy từ năm giờ sáng đến chín giờ tối hằng ngày.',
  'Học sinh, người cao tuổi và người khuyết tật được đi xe miễn phí.',
  'Phó Chủ tịch tỉnh Hà Đức Lượng nói xe sẽ chở cả rau của bà con ra chợ.',
  'Bà Lò Thị Pản ở bản Nậm Hua cho biết từ nay đi chợ chỉ mất nửa giờ.',
];
const OTHERS = ['Bản Nậm Hua có trạm y tế mới sau mười năm', 'Hai khu công nghiệp tuyển thêm ba nghìn người'];
const menu = `<ul>${['Trang chủ', 'Tin tức', 'Văn bản'].map((text) => `<li><a href="/m">${text}</a></li>`).join('')}</ul>`;

function read(body: string, title = TITLE, url = URL) {
  const html = `<!doctype html><html lang="vi"><title>${title} - Suối Lanh</title><body>${menu}<div><h1>${title}</h1><i>12/09/2025 16:05</i>${body}</div>`;
  const reading = readPage(new JSDOM(html, { url }).window.document, url);
  return reading.article
    ? reading.article.blocks.filter(({ kind }) => kind !== 'title').map(({ text }) => text)
    : reading.reason;
}
const each = (dress: (text: string, i: number) => string) => SENTENCES.map(dress).join('');

describe('short news that nobody vouches for, no paragraph of it longer than a sentence', () => {
  it('is an article where the sentences stand side by side under a headline and a date', () => {
    expect(read(`<div>${each((text) => `<p>${text}</p>`)}</div>`)).toEqual(SENTENCES);
    expect(read(`<div>${SENTENCES.join('<br>')}</div>`)).toEqual(SENTENCES);
  });

  it('may stand in the cell of a table', () => {
    const cell = each((text) => `<p><span>${text}</span></p>`);
    expect(read(`<table><tr><td>${cell}</td></tr></table>`)).toEqual(SENTENCES);
    const rows = each((text, i) => `<tr><td>Thứ ${i + 2}</td><td>${text}</td></tr>`);
    expect(read(`<table>${rows}</table>`)).toBeTypeOf('string');
  });

  it('may end with two other stories', () => {
    const others = OTHERS.map((text) => `<p><a href="/tin/khac-88001.html">${text}</a></p>`).join('');
    expect(read(`<div>${each((text) => `<p>${text}</p>`)}${others}</div>`)).toEqual(SENTENCES);
  });

  it('is none where each has a box of its own, as posts of a forum have', () => {
    expect(read(each((text, i) => `<div><b>nguoi_dung_${i}</b><div><div>${text}</div></div></div>`))).toBeTypeOf(
      'string',
    );
  });

  it('is none where each leads to a page of its own', () => {
    expect(read(each((text, i) => `<p><a href="/xem-${i}.html">${text}</a></p>`))).toBe('list');
  });

  it('is none where the lines are no sentences', () => {
    const lines = SENTENCES.map(
      (_, i) => `<p>Phòng thứ ${i} của tỉnh: 0200 111 22${i}, số ${i} đường Lý Thường Kiệt, phường Một</p>`,
    );
    expect(read(`<div>${lines.join('')}</div>`, 'Danh bạ điện thoại các phòng ban của tỉnh')).toBeTypeOf('string');
  });

  it('is none at an address that is no story’s', () => {
    expect(
      read(`<div>${each((text) => `<p>${text}</p>`)}</div>`, TITLE, 'https://suoilanh.example/xe-buyt'),
    ).toBeTypeOf('string');
  });
});

describe('a few lines of news', () => {
  const LEAD =
    'Rạng sáng 12/9, ba xe buýt điện đầu tiên của tỉnh rời bến lên các bản vùng cao, mỗi xe chở hai mươi người.';
  const BRIEF = SENTENCES.slice(1, 4);
  const brief = (lead: string, time: string, prose = BRIEF) =>
    `<i>${time}</i>${lead}<div>${prose.map((text) => `<p>${text} ${text}</p>`).join('')}</div>`;
  const page = (body: string) =>
    `<!doctype html><html lang="vi"><title>${TITLE} - Suối Lanh</title><body>${menu}<div><h1>${TITLE}</h1>${body}</div>`;
  const taken = (body: string) =>
    readPage(new JSDOM(page(body), { url: URL }).window.document, URL).article?.blocks.map(({ text }) => text);

  it('are an article with a lead and the hour, or where they name the day itself', () => {
    const lead = `<p class="sapo">${LEAD}</p>`;
    expect(taken(brief(lead, '12/09/2025 16:05'))?.slice(1, 3)).toEqual([LEAD, `${BRIEF[0]} ${BRIEF[0]}`]);
    expect(taken(brief('', '12/09/2025 16:05', SENTENCES.slice(0, 3)))).toHaveLength(4);
    expect(taken(brief('', '12/09/2025 16:05'))).toBeUndefined();
    expect(taken(brief(lead.replace('Rạng sáng 12/9, ba', 'Ba'), '12/09/2025'))).toBeUndefined();
  });

  it('are two paragraphs and no more, where the hour is printed and the text names the day', () => {
    const two = [
      'Chiều 12/9, xe buýt điện đi bản Nậm Hua bị sạt lở chặn đường; hai mươi người trên xe được đưa về trạm y tế trước khi trời tối.',
      'Tài xế đã dừng xe kịp lúc, không ai bị thương; tuyến này nghỉ đến khi đất đá được dọn xong và đường được kiểm tra lại.',
    ];
    const told = (time: string, prose: readonly string[]) =>
      taken(`<i>${time}</i><div>${prose.map((text) => `<p>${text}</p>`).join('')}</div>`);
    expect(told('12/09/2025 16:05', two)).toEqual([TITLE, ...two]);
    expect(told('12/09/2025', [two[1]!, two[0]!])).toBeUndefined();
    expect(told('20/09/2025 16:05', two)).toBeUndefined();
    const today = two.map((text) => text.replace('Chiều 12/9', 'Chiều nay'));
    expect(told('13/09/2025 16:05', today)).toEqual([TITLE, ...today]);
    expect(told('12/09/2025 16:05', two.slice(0, 1))).toBeUndefined();
  });

  it('may print the day alone where they open with it', () => {
    const told = (time: string, opening: string) =>
      taken(
        `<i>${time}</i><div><p>${opening} ba xe buýt điện đầu tiên của tỉnh rời bến lên các bản vùng cao, mỗi xe chở hai mươi người.</p><p>${BRIEF.join(' ')}</p></div>`,
      );
    expect(told('12/09/2025', 'Sáng 12/9,')).toHaveLength(3);
    expect(told('14/09/2025', '(SL) - Vào chiều ngày 12/9/2025,')).toHaveLength(3);
    expect(told('20/09/2025', 'Sáng 12/9,')).toBeUndefined();
    expect(told('12/09/2025', 'Giảm giá ngày 12/9:')).toBeUndefined();
  });

  it('are fewer where an office of the state tells them', () => {
    const of = (url: string, prose = BRIEF) =>
      readPage(new JSDOM(page(brief('', '12/09/2025', prose)), { url }).window.document, url).article?.blocks;
    const address = URL.replace('.example', '.gov.vn');
    expect(of(address)).toHaveLength(4);
    expect(of(URL)).toBeUndefined();
    expect(of(address, [...BRIEF, 'Liên hệ: 0912 345 678'])).toBeUndefined();
  });

  it('are none where something is offered', () => {
    const offered = [...BRIEF, 'Liên hệ: 0912 345 678'];
    expect(taken(brief(`<p class="sapo">${LEAD}</p>`, '12/09/2025 16:05', offered))).toBeUndefined();
  });
});

describe('a story in pictures', () => {
  it('is an article where each sentence stands below its picture', () => {
    const pictures = each((text) => `<div><img src="/1.jpg"><p>${text}</p></div>`);
    expect(read(`<div>${pictures}</div>`)).toEqual(SENTENCES);
    expect(
      read(
        `<div>${each((text) => `<div><a href="/xem-1.html"><img src="/1.jpg"></a><p><a href="/xem-1.html">${text}</a></p></div>`)}</div>`,
      ),
    ).toBe('list');
  });
});

describe('a list', () => {
  it('is no article where each line opens with the linked headline of another story', () => {
    const cells = OTHERS.concat('Trường Nậm Hua có thư viện làm từ toa tàu cũ').map(
      (text, i) => `<td><a href="/tin/khac-8800${i}.html">${text}</a><br>${SENTENCES.slice(i, i + 3).join(' ')}</td>`,
    );
    expect(read(`<table><tr>${cells.join('</tr><tr>')}</tr></table>`)).toBe('list');
  });

  it('is no article where people write to each other, each with the day', () => {
    const long = SENTENCES.map((text) => `${text} ${text}`);
    const post = (text: string, i: number) =>
      `<div><div>nguoi_dung_${i}</div><div>1${i}/09/2025 10:0${i}</div><div>${text}</div><div>Trả lời #${i}</div></div>`;
    expect(read(`<div>${long.map(post).join('')}</div>`)).toBe('list');
    expect(read(long.map((text) => `<p>${text}</p>`).join(''))).toBeInstanceOf(Array);
  });
});

describe('a law', () => {
  const law = SENTENCES.map((text, i) => `<p><b>Điều ${i + 1}. Phạm vi</b></p><p>${text} ${text}</p>`).join('');

  it('is no article where its own number heads it and its articles stand below', () => {
    expect(read(`<div>${law}</div>`, 'Quyết định số 412/QĐ-UBND về việc mở tuyến xe buýt điện')).toBe('unsure');
  });

  it('is one where the news of it quotes some', () => {
    expect(read(`<div>${law}</div>`, 'Toàn văn quy định mới về xe buýt điện ở vùng cao')).toBeInstanceOf(Array);
    const news = each((text) => `<p>${text}</p>`);
    expect(read(`<div>${news}</div>`, 'Quyết định 412/QĐ-UBND: xe buýt điện lên bản')).toBeInstanceOf(Array);
  });
});
