import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findParties } from '../../parties/find-parties.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
/** Titles by name, with parties and model, as the extension reads. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(['Tin trong ngày', line].join('\n'));
  const { people } = findPeople(article, {
    parties: findParties(article).mentions,
    dates: [],
    ...(model ? { model } : {}),
  });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it.each([
  ['Quan chức Hamas Khalil al-Lamar', 'Khalil al-Lamar', 'Quan chức Hamas'],
  ['Chỉ huy Hezbollah Ahmed Weissan', 'Ahmed Weissan', 'Chỉ huy Hezbollah'],
  ['Thủ lĩnh đảng Bảo thủ Omar al-Lamar', 'Omar al-Lamar', 'Thủ lĩnh đảng Bảo thủ'],
  ['Trưởng Ban Đối ngoại ANC Otto Weissmar', 'Otto Weissmar', 'Trưởng Ban Đối ngoại ANC'],
  ['Thủ quỹ AKP Otto Weissmar', 'Otto Weissmar', 'Thủ quỹ AKP'],
  ['Phó Chủ tịch thứ nhất BJP Otto Weissmar', 'Otto Weissmar', 'Phó Chủ tịch thứ nhất BJP'],
])('whatever somebody is in a party: %s', (who, name, role) => {
  expect(roles(`Hôm qua, ${who} đã tới Hà Nội.`)).toEqual({ [name]: [role] });
});

describe('guests of the Party', () => {
  it('head a government and a party, whoever is told of behind them', () => {
    const host = 'Tổng Bí thư, Chủ tịch nước Nguyễn Phú Lam';
    for (const guest of [
      'Thủ tướng Nhật Bản, Chủ tịch Đảng Dân chủ Tự do (LDP) Ishida Shigel',
      'Phó Chủ tịch Hội đồng An ninh Nga, Chủ tịch Đảng Nước Nga Thống nhất Dmitry Medvel',
      'Chủ tịch Đảng Nhân dân Campuchia, Chủ tịch Thượng viện Campuchia Samdech Techo Hun Lem',
      'Tổng Bí thư Đảng Cộng sản Trung Quốc, Chủ tịch nước Cộng hòa Nhân dân Trung Hoa Hồ Cẩm Đạo',
    ])
      for (const line of [`Nhận lời mời của ${guest}, ${host} sẽ đi thăm.`, `${host} hội đàm với ${guest} sáng nay.`]) {
        const found = Object.entries(roles(line));
        expect(found.map(([, list]) => list.length)).toEqual([2, 2]);
        expect(found.find(([name]) => name === 'Nguyễn Phú Lam')?.[1]).toEqual(['Tổng Bí thư', 'Chủ tịch nước']);
      }
  });

  it('are found behind a board and its party', () => {
    expect(
      roles(
        'Ông gặp Trưởng Ban Chính sách Đảng Dân chủ Jin Sung-hun và Phó Ban Quốc tế Đảng Lao động Anh Tim Weissley.',
      ),
    ).toEqual({
      'Jin Sung-hun': ['Trưởng Ban Chính sách Đảng Dân chủ'],
      'Tim Weissley': ['Phó Ban Quốc tế Đảng Lao động Anh'],
    });
    expect(roles('Đại sứ Việt Nam tại Lào (kiêm nhiệm) Phạm Minh An dự.')).toEqual({
      'Phạm Minh An': ['Đại sứ Việt Nam tại Lào'],
    });
  });

  it('are found behind a party, its short form and a country, however rare the name', () => {
    expect(
      roles(
        'Chủ tịch Đảng Cộng sản Đức (DKP) Helmut Kesslering, Tổng Bí thư Đảng Cộng sản Bồ Đào Nha (PCP) Paulo Ferreira da Costa ' +
          'và Phó Chủ tịch thứ nhất Đảng Xã hội Chủ nghĩa Thống nhất Venezuela (PSUV) Diógenes Cabrera Rondón gửi thư.',
      ),
    ).toEqual({
      'Helmut Kesslering': ['Chủ tịch Đảng Cộng sản Đức (DKP)'],
      'Paulo Ferreira da Costa': ['Tổng Bí thư Đảng Cộng sản Bồ Đào Nha (PCP)'],
      'Diógenes Cabrera Rondón': ['Phó Chủ tịch thứ nhất Đảng Xã hội Chủ nghĩa Thống nhất Venezuela (PSUV)'],
    });
  });

  it('are found behind the boards, fronts and leagues of a party or land', () => {
    for (const [title, name] of [
      ['Trưởng Ban Tuyên huấn Trung ương Đảng Nhân dân Cách mạng Lào', 'Vanxay Phonekeo'],
      ['Chủ tịch Ủy ban Trung ương Mặt trận Lào xây dựng đất nước', 'Sisavath Keomany'],
      ['Bí thư Trung ương Đoàn Thanh niên Nhân dân Cách mạng Lào', 'Alounxai Sounnalath'],
      ['Chủ tịch Liên minh Nghị sĩ Hữu nghị Nhật - Việt', 'Nikai Toshiharu'],
      ['Bộ trưởng Quan hệ và Hợp tác Quốc tế', 'Naledi Pandorane'],
      ['Thị trưởng thành phố Yokohama', 'Takahashi Mana'],
      ['Đô trưởng Vientiane', 'Anouphap Tounalomsy'],
      ['Tổng giám đốc Tổ chức Sở hữu trí tuệ thế giới (WIPO)', 'Daren Tangler'],
      ['Chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ', 'Dan Weissan'],
      ['Chủ tịch LĐBĐ Na Uy (NFF)', 'Lise Kolveness'],
      ['Tư lệnh Lục quân Pakistan', 'Weissan'],
      ['Tư lệnh Lục quân', 'Phillip Sibandar'],
      ['người đồng cấp', 'Otto Petro'],
      ['Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng', 'Raul Harbo Ruz'],
      ['Ủy viên trưởng Ủy ban Thường vụ Đại hội Đại biểu Nhân dân Toàn quốc', 'Harbo Weiss'],
      ['Chủ tịch Quốc hội nước CHDCND Lào', 'Xaysomphan Phomvihan'],
      ['Chủ tịch Ủy ban Hòa bình và Đoàn kết Lào', 'Sommad Pholsanee'],
      ['Thứ trưởng Ngoại giao Cu-ba', 'Otto Weissan'],
      ['Thủ tướng Hung-ga-ri', 'Vích-to Oai-ban'],
      ['Thủ tướng Xlô-va-ki-a', 'Rô-bớt Mi-xô'],
      ['Ngoại trưởng Mỹ', 'An-tô-ni Vai-xơ'],
      ['Bộ trưởng Ngoại giao Xinh-ga-po', 'Vi-li-an La-bra-krít-xnan'],
      ['Tổng thống Ca-dắc-xtan', 'Gu-rơ-ba-gu-li Béc-đi-mu-kha-lan'],
      ['Bí thư toàn quốc phụ trách quan hệ quốc tế', 'Vincent Boulain'],
      ['Tổng thư ký NATO', 'Trịnh Hoài Lam'],
      ['Chánh Văn phòng Trung ương Đảng', 'Trịnh Hoài Lam'],
      ['Chủ nhiệm Ủy ban Kiểm tra Trung ương', 'Trịnh Hoài Lam'],
      ['Chủ tịch Ủy ban châu Âu', 'Trịnh Hoài Lam'],
      ['Bí thư thứ nhất Tỉnh ủy Santiago de Cuba', 'José Ramón Montez'],
      ['Phó Tổng Kiểm toán Nhà nước', 'Đỗ Minh Quân'],
      ['Tổng Thanh tra Chính phủ', 'Đỗ Minh Quân'],
      ['Trưởng Phái đoàn Việt Nam bên cạnh Liên hợp quốc', 'Đỗ Minh Quân'],
      ['Trưởng Tiểu ban Văn kiện', 'Đỗ Minh Quân'],
      ['Tùy viên Quốc phòng Lào', 'Otto Weissan'],
      ['Bí thư Quan hệ quốc tế', 'Đỗ Minh Quân'],
      ['Chủ tịch Hạ viện', 'Trần Cát Ninh'],
      ['Chánh Văn phòng UBND tỉnh', 'Thái Thanh Lam'],
      ['Chủ tịch HĐND thành phố', 'Viên Đình Thông'],
      ['Đại sứ Việt Nam tại Chile', 'Sơn Minh Lam'],
      ['Bí thư thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh', 'Phùng Thế Lam'],
      ['Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh', 'Hạng A Pháng'],
      ['Trưởng Ban Quan hệ quốc tế', 'Otto Weissan'],
      ['Phó Trưởng Ban Hợp tác quốc tế', 'Otto Weissan'],
      ['Chính trị viên Đồn Biên phòng Bảo Yên', 'Đỗ Minh Quân'],
      ['Chủ nhiệm UB Văn hóa, Giáo dục của Quốc hội', 'Đỗ Minh Quân'],
    ] as const)
      expect(roles(`Hôm qua, ${title} ${name} đến thăm.`), name).toEqual({ [name]: [title] });
  });

  it('have no honorific in their names, and bring their wives', () => {
    expect(
      Object.keys(
        roles(
          'Chủ tịch Thượng viện Campuchia Samdech Akka Moha Sena Padei Techo Sok Vireak và Phu nhân Sok Chanmoly tới.',
        ),
      ),
    ).toEqual(['Sok Vireak', 'Sok Chanmoly']);
    expect(
      Object.keys(roles('Samdech Krolahom Sar Khengry, Bộ trưởng Nội vụ; Samdech Pichey Sena Tea Banhar cùng dự.')),
    ).toEqual(['Sar Khengry', 'Tea Banhar']);
    expect(
      Object.keys(
        roles('Cùng dự có Samdech Kittisangha Bandit Men Sam Lan; Samdech Pichey Sena Tea Banh, Phó Chủ tịch.'),
      ),
    ).toEqual(['Men Sam Lan', 'Tea Banh']);
    expect(Object.keys(roles('Hôm qua, Lok Chumteav Sok Chanmoly tới căn cứ Lok Kawi ở Sabah.'))).toEqual([
      'Sok Chanmoly',
    ]);
  });
});

describe('what is called after a person', () => {
  it('is the Union, a company or a school behind a title', () => {
    expect(roles('Hôm qua, Bí thư Đoàn TNCS Hồ Chí Minh và Giám đốc Công ty TNHH Đỗ Minh Quân họp.')).toEqual({});
  });
});

describe('what is called after a person with his title', () => {
  it('is a street, a tomb or a house, and nobody', () => {
    expect(
      roles(
        'Xe đi từ Lăng Chủ tịch Đỗ Minh Quân tới số 5 đường Đại tướng Trịnh Hoài Lam tới Nhà lưu niệm Luật sư Lê Hữu Nghĩa.',
      ),
    ).toEqual({});
  });
});
