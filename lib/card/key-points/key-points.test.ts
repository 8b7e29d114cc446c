import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { withSubject } from '../../formats/document/card-rows.ts';
import { makeCard } from '../make-card.ts';

function points(...paragraphs: string[]) {
  const { article } = textToArticle(['Cầu treo Bản Mế khánh thành', ...paragraphs].join('\n'), {
    publishedAt: '2023-03-02',
  });
  return makeCard(article, findEntities(article)).keyPoints.map((point) => withSubject(point).join(''));
}

const LEAD = 'Huyện Pá Vi vừa khánh thành cây cầu treo sau hai năm chờ đợi của người dân.';
const BRIDGE = 'Cây cầu treo Bản Mế dài một trăm hai mươi mét, đã được thử tải ba lần trước ngày khánh thành.';
const LEANS = 'Theo đó, xe máy được đi qua cầu Bản Mế từ sáng mai, xe tải thì phải chờ thêm một tháng nữa.';

it('takes a sentence that leans on the one before together with it, as one point', () => {
  expect(points(LEAD, `${BRIDGE} ${LEANS}`)).toEqual([`${BRIDGE} ${LEANS}`]);
});

it('does not take it where what it leans on stands in another paragraph', () => {
  expect(points(LEAD, BRIDGE, LEANS)).toEqual([BRIDGE]);
});

it('takes no sentence that tells the lead again with a little more', () => {
  const again = 'Sáng nay huyện Pá Vi vừa khánh thành cây cầu treo Bản Mế sau hai năm chờ đợi của người dân hai bờ.';
  expect(points(LEAD, again, BRIDGE)).toEqual([BRIDGE]);
});

it('takes who came for no point, and a cause together with what it brought about', () => {
  const came = 'Cùng dự lễ khánh thành còn có ông Trịnh Hoài Lam, Chủ tịch huyện, và đại diện ba xã hai bên bờ suối.';
  const cause = 'Nguyên nhân là hai trụ cũ đã nứt sau cơn lũ và không chịu nổi xe tải nặng từ mỏ đá về.';
  expect(points(LEAD, came, BRIDGE)).toEqual([BRIDGE]);
  expect(points(LEAD, `${BRIDGE} ${cause}`)).toEqual([`${BRIDGE} ${cause}`]);
});

it('takes nothing cut out of a numbered list, and leaves the mark of a list out', () => {
  const cut = '1. Bà Lò Thị Hạnh, sinh năm 1988, sẽ thay mặt các chủ đò hai bên bờ suối ở lễ mở cầu treo; 2.';
  expect(points(LEAD, cut, `- ${BRIDGE}`)).toEqual([BRIDGE]);
});

describe('a name of ours in brackets', () => {
  const names =
    'Ông Trịnh Hoài Lam, Chủ tịch huyện Pá Vi, cho biết cầu treo Bản Mế đã được thử tải ba lần trước lễ khánh thành.';
  const rest = 'khẳng định hai đường dẫn lên cầu Bản Mế sẽ được trải nhựa xong trước mùa mưa.';

  it.each([
    ['Ông | cũng ', 'a form of address that stands alone'],
    ['Chủ tịch huyện | cũng ', 'a role that stands alone'],
    ['Trả lời báo chí sáng nay, ông | còn ', 'a form of address behind what opens the sentence'],
    ['Chiều 2/3, Chủ tịch huyện | còn ', 'a role behind what opens the sentence'],
    ['“Mưa đến sớm thì cả huyện lo”, ông | nói và ', 'a form of address behind a quotation'],
    ['Nhắc tới mùa mưa năm ngoái, khi nước lên, ông | ', 'a form of address further on'],
  ])('stands behind %j, %s', (opening) => {
    const written = `${opening.replace(' |', '')}${rest}`;
    expect(points(LEAD, names, written)).toEqual([names, `${opening.replace('|', '[Trịnh Hoài Lam]')}${rest}`]);
  });

  it('stands behind "Theo ông", whose sentence then leans on nothing', () => {
    const source = 'Theo ông, hai đường dẫn lên cầu Bản Mế sẽ được trải nhựa xong trước mùa mưa năm nay.';
    expect(points(LEAD, names, source)).toEqual([names, source.replace('ông,', 'ông [Trịnh Hoài Lam],')]);
  });

  it('stands behind words for a role that the text gives to one alone', () => {
    const guest = 'Tổng thống Cuba Raul Moreno qua cầu treo Bản Mế đầu tiên, theo sau là bảy trăm học trò.';
    const said = `Nhà lãnh đạo Cuba ${rest}`;
    expect(points(LEAD, guest, said)).toEqual([guest, said.replace('Cuba', 'Cuba [Raul Moreno]')]);
  });

  it.each([
    'Ông Trịnh Hoài Lam cũng ',
    'Chủ tịch huyện Pá Vi Trịnh Hoài Lam còn ',
    'Hôm nay, Chủ tịch huyện Nậm Sía còn ',
  ])('is not there where the text goes on with the name: "%s…"', (opening) => {
    expect(points(LEAD, names, opening + rest)).toEqual([names, opening + rest]);
  });
});

it('takes a quotation as a whole or not at all', () => {
  const said =
    'Bà Lò Thị Hạnh nói: “Cầu treo Bản Mế đã xong đúng hẹn với người dân. Từ mai trẻ con không phải lội suối nữa.”';
  expect(points(LEAD, said)).toEqual([said]);
  expect(points(LEAD, said.slice(0, -1))).toEqual([]);
});

it('takes nothing from a quotation that runs over paragraphs, and no quotation alone', () => {
  const opens = 'Bà Lò Thị Hạnh nói: “Cầu treo Bản Mế đã xong đúng hẹn với người dân hai bên bờ suối.';
  const goesOn = 'Khi khánh thành cầu treo Bản Mế, tôi đã khóc vì mừng cho trẻ con hai bản ở đây.';
  const closes = 'Từ mai trẻ con Bản Mế không còn phải lội suối đến trường nữa”.';
  const alone = '“Cầu treo Bản Mế khánh thành đúng hẹn thì người dân chúng tôi mừng không tả hết”.';
  expect(points(LEAD, opens, goesOn, closes, BRIDGE, alone)).toEqual([BRIDGE]);
});

it.each([
  'Tháng 10 năm ngoái, bà cùng gia đình được mời ra cầu treo Bản Mế để xem khánh thành.',
  'Tại huyện Pá Vi, họ đã khánh thành chiếc cầu treo Bản Mế dài nhất vùng cho người dân.',
  'Vụ việc khiến người dân hai bên cầu treo Bản Mế phải chờ thêm ba tháng mới đi được.',
  'Yêu cầu huyện khánh thành cầu treo Bản Mế trước mùa lũ cho người dân hai bên.',
  'Lúc cầu treo Bản Mế vừa khánh thành, trời còn mưa, bà đã ra đứng chờ từ sớm.',
  '“Cầu treo Bản Mế khánh thành đúng hẹn cho người dân hai bản”, chị vui vẻ nói.',
  'Quyết định của ông khiến người dân hai bên cầu treo Bản Mế phải chờ thêm ba tháng.',
  'Quyết định trên được đưa ra sau khi người dân hai bên cầu treo Bản Mế chờ ba tháng.',
])('takes nothing that only the sentence before explains: "%s"', (leaning) => {
  expect(points(LEAD, BRIDGE, leaning)).toEqual([BRIDGE]);
});

it.each([
  'Người mẹ trẻ ở Bản Mế kể chị đã chờ ngày khánh thành cây cầu treo từ hai năm nay.',
  'Hạnh kể với mọi người rằng chị đã chờ ngày khánh thành cây cầu treo từ hai năm nay.',
  'Ngày khánh thành cầu treo Bản Mế, hai cô giáo đã dắt lũ trẻ đi qua suối từ sáng sớm.',
])('takes a sentence that tells itself who "chị" is: "%s"', (told) => {
  expect(points(LEAD, BRIDGE, told)).toEqual([BRIDGE, told]);
});

it('takes no question', () => {
  const asked = 'Liệu cầu treo Bản Mế có khánh thành đúng hẹn để người dân hai bản đi lại hay không?';
  expect(points(LEAD, BRIDGE, asked)).toEqual([BRIDGE]);
});
