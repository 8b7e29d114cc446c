import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../tests/setup/own-time.ts';
import { parties, read, spans } from '../../../tests/setup/read-parties.ts';

describe('findParties: names', () => {
  it('takes name, abbreviation and country together where the country closes the name', () => {
    const { mentions, parties: found } = read('Đại biểu Đảng Lao động (PT) Mexico phát biểu.');
    expect(mentions.map(({ text }) => text)).toEqual(['Đảng Lao động (PT) Mexico']);
    expect(found[0]).toMatchObject({
      name: 'Đảng Lao động Mexico',
      shortName: 'PT',
      originalName: 'Partido del Trabajo',
      country: 'Mexico',
      countryCode: 'MX',
      founded: 1990,
    });
  });
  it.each([
    ['Hội đổi ra Việt Nam Cách mạng Đảng.', 'Việt Nam Cách mạng Đảng', 'Tân Việt Cách mạng Đảng (VN)'],
    ['Các Đảng Tiến bước Thái Lan thắng cử.', 'Đảng Tiến bước Thái Lan', 'Đảng Tiến bước (TH)'],
    ['Đoàn của Đảng LĐ Mexico tới thăm.', 'Đảng LĐ Mexico', 'Đảng Lao động Mexico (MX)'],
    ['Đoàn Đảng Lao động Mê-hi-cô tới thăm.', 'Đảng Lao động Mê-hi-cô', 'Đảng Lao động Mexico (MX)'],
    ['Đoàn Đảng Cộng sản Cu-ba tới thăm.', 'Đảng Cộng sản Cu-ba', 'Đảng Cộng sản Cuba (CU)'],
    ['Đoàn của ĐCS Trung Quốc tới thăm.', 'ĐCS Trung Quốc', 'Đảng Cộng sản Trung Quốc (CN)'],
    ['Chủ trương của Đảng CSVN được nêu.', 'Đảng CSVN', 'Đảng Cộng sản Việt Nam (VN)'],
    ['Đoàn Đảng NDCM Lào tới thăm.', 'Đảng NDCM Lào', 'Đảng Nhân dân Cách mạng Lào (LA)'],
    ['Chủ tịch Công đảng Anh từ chức.', 'Công đảng Anh', 'Công đảng Anh (GB)'],
    ['Ông nói với Quốc dân đảng.', 'Quốc dân đảng', 'Quốc dân Đảng (TW)'],
    ['Thủ lĩnh Likud thắng cử.', 'Likud', 'Likud (IL)'],
    ['Fatah đàm phán nhiều tuần.', 'Fatah', 'Fatah (PS)'],
    ['Lực lượng Hamas nói sẽ đáp lại.', 'Hamas', 'Hamas (PS)'],
    ['Đảng uMkhonto weSizwe đi bầu.', 'Đảng uMkhonto weSizwe', 'uMkhonto weSizwe (ZA)'],
    ['Đoàn Đảng Cộng sản Pêru tới thăm.', 'Đảng Cộng sản Pêru', 'Đảng Cộng sản Peru (PE)'],
    ['Đoàn Đảng nhân dân Cách mạng Lào tới.', 'Đảng nhân dân Cách mạng Lào', 'Đảng Nhân dân Cách mạng Lào (LA)'],
    ['Bí thư Đảng Cộng sản Ba Lan Otto Weiss tới.', 'Đảng Cộng sản Ba Lan', 'Đảng Cộng sản Ba Lan (PL)'],
    ['Đại hội Dân tộc Phi họp bàn.', 'Đại hội Dân tộc Phi', 'Đại hội Dân tộc Phi (ZA)'],
  ])('%s', (text, span, party) => {
    expect(spans(text)).toEqual([span]);
    expect(parties(text)).toEqual([party]);
  });
});

describe('findParties: a party that nobody listed', () => {
  it('reads name, abbreviation and country from the text', () => {
    const { mentions, parties: found } = read(
      'Lãnh đạo Đảng Bình minh Nông thôn (BNT) Fiji tới Hà Nội.',
      'BNT có 12 ghế. Đảng Bình minh Nông thôn mong hợp tác.',
    );
    expect(mentions.map(({ text }) => text)).toEqual([
      'Đảng Bình minh Nông thôn (BNT) Fiji',
      'BNT',
      'Đảng Bình minh Nông thôn',
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ shortName: 'BNT', country: 'Fiji', countryCode: 'FJ' });
  });
  it.each([
    ['Đại diện Đảng Dân chủ vì Bình minh tới họp.', 'Đảng Dân chủ vì Bình minh'],
    ['Chủ tịch Đảng Hy vọng Xanh (HVX) Nepal tới thăm.', 'Đảng Hy vọng Xanh (HVX) Nepal'],
    ['Ông rời đảng "Gieo Hạt" hôm qua.', 'đảng "Gieo Hạt"'],
    ['Ông rời đảng “Đầy tớ của Nhân dân” hôm qua.', 'đảng “Đầy tớ của Nhân dân”'],
    ['Nhóm "Đảng Nhân dân Mèo Mun" ra mắt.', 'Đảng Nhân dân Mèo Mun'],
    ['Đảng Bình minh và Chính phủ thỏa thuận.', 'Đảng Bình minh'],
    ['Đảng Dân chủ và những người ủng hộ mừng.', 'Đảng Dân chủ'],
    ['Cựu lãnh đạo Ukip nói ít lời.', 'Ukip'],
  ])('%s', (text, span) => {
    expect(spans(text)).toEqual([span]);
  });
  it('stops before the name of a person', () => {
    expect(spans('Ứng viên đảng Bình minh Kenji Mori thua sát nút.')).toEqual(['đảng Bình minh']);
    expect(spans('Chủ tịch đảng Bình minh Trần Văn Nụ vắng mặt.')).toEqual(['đảng Bình minh']);
    expect(spans('Đảng Bình minh của Bộ trưởng Kenji Mori thua.')).toEqual(['Đảng Bình minh']);
  });
  it('takes no half of a word behind "và" for one', () => {
    expect(spans('Đảng Sức mạnh Quốc dân và Đại sứ Hàn Quốc gửi điện.')).toEqual(['Đảng Sức mạnh Quốc dân']);
    expect(spans('Ông Kenji (Đảng Bình minh) và Đại sứ Mori dự.')).toEqual(['Đảng Bình minh']);
  });
  it('takes an abbreviation and a foreign name after "đảng"', () => {
    expect(spans('Cử tri của đảng QZK và đảng Morvanta đi bầu. Morvanta dẫn trước.')).toEqual([
      'đảng QZK',
      'đảng Morvanta',
      'Morvanta',
    ]);
  });
});

describe('findParties: which country', () => {
  it.each([
    ['Hạ viện Mỹ bỏ phiếu. Nghị sĩ đảng Cộng hòa chống lại.', ['Đảng Cộng hòa (US)']],
    ['Quốc hội Pháp bỏ phiếu. Nghị sĩ đảng Cộng hòa chống lại.', ['Đảng Những người Cộng hòa (FR)']],
    ['Bầu cử ở Canada sắp diễn ra, đảng Bảo thủ dẫn trước.', ['Đảng Bảo thủ Canada (CA)']],
    ['Ở London, lãnh đạo đảng Bảo thủ họp kín.', ['Đảng Bảo thủ Anh (GB)']],
    ['Tại Berlin, đảng Xanh đòi rút dự luật.', ['Đảng Xanh Đức (DE)']],
    ['Nghị sĩ đảng Xanh đòi rút dự luật.', ['đảng Xanh (?)']],
    ['Đảng Bảo thủ thắng cử.', ['Đảng Bảo thủ (?)']],
    ['Cả đảng Cộng hòa lẫn đảng Dân chủ đều chống.', ['Đảng Cộng hòa (US)', 'Đảng Dân chủ (US)']],
    ['Quân đội phá một căn hầm Hamas của Israel.', ['Hamas (PS)']],
    ['Ghế trống trong nội các đảng Bảo thủ ở London.', ['Đảng Bảo thủ Anh (GB)']],
    ['Ông Biden gặp các nghị sĩ đảng Dân chủ.', ['Đảng Dân chủ (US)']],
    ['Ông Obama tới Seoul, Hàn Quốc gặp đảng Dân chủ.', ['Đảng Dân chủ Hàn Quốc (KR)']],
    [
      'Chính phủ của SPD, đảng Xanh và FDP họp.',
      ['Đảng Dân chủ Xã hội Đức (DE)', 'Đảng Xanh Đức (DE)', 'Đảng Dân chủ Tự do Đức (DE)'],
    ],
    ['Cử tri đảng nước Nga thống nhất đi bầu.', ['Đảng Nước Nga Thống nhất (RU)']],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });
  it('takes the country of a head of government where the text names none', () => {
    expect(parties('Ông Starmer nói Công đảng sẽ thắng.')).toEqual(['Công đảng Anh (GB)']);
    expect(parties('Công đảng sẽ thắng.')).toEqual(['Công đảng (?)']);
  });
  it('keeps two parties of one name and two countries apart', () => {
    expect(parties('Đảng Lao động Brazil gửi điện tới Đảng Lao động Mexico.')).toEqual([
      'Đảng Lao động Brazil (BR)',
      'Đảng Lao động Mexico (MX)',
    ]);
  });
  it('knows a short abbreviation again once the article has introduced it', () => {
    const { mentions, parties: found } = read('Ở Brazil, Đảng Lao động (PT) thắng.', 'PT mừng lớn.');
    expect(mentions.map(({ text }) => text)).toEqual(['Đảng Lao động', 'PT', 'PT']);
    expect(found.map(({ name }) => name)).toEqual(['Đảng Lao động Brazil']);
  });
  it('knows letters in a headline that the text explains, but not two of them', () => {
    expect(spans('Hai phe đàm phán, ZAQ rút lui', 'Đảng Bình minh Xanh (ZAQ) thua.')).toEqual([
      'ZAQ',
      'Đảng Bình minh Xanh',
      'ZAQ',
    ]);
    expect(spans('Lớp ZQ bị cắt', 'Đảng Bình minh (ZQ) Brazil thua.')).toEqual(['Đảng Bình minh (ZQ) Brazil']);
  });
  it('knows two words of a name again without "đảng", in the headline too, and not in a longer thing', () => {
    expect(spans('Bầu cử: Lúa gạo Dân chủ dẫn trước', 'Đảng Lúa gạo Dân chủ thắng.')).toEqual([
      'Lúa gạo Dân chủ',
      'Đảng Lúa gạo Dân chủ',
    ]);
    const dawn = 'Đảng Bình minh Nông dân thắng.';
    expect(spans(dawn, 'Lãnh đạo Bình minh Nông dân vui.')).toEqual(['Đảng Bình minh Nông dân', 'Bình minh Nông dân']);
    expect(spans(dawn, 'Bộ luật Bình minh Nông dân được sửa.')).toEqual(['Đảng Bình minh Nông dân']);
    expect(spans(dawn, 'Bình minh Nông dân Mới thua.')).toEqual(['Đảng Bình minh Nông dân']);
    expect(spans('Đảng Nhân dân Hành động thắng.', 'Nhân dân Hành động.')).toEqual(['Đảng Nhân dân Hành động']);
  });
  it('takes what a party is for behind its country where letters stand behind it', () => {
    expect(spans('Đảng Công dân Kenya vì Bình minh Mới (CKB) thua. CKB im lặng.')).toEqual([
      'Đảng Công dân Kenya vì Bình minh Mới',
      'CKB',
      'CKB',
    ]);
    expect(spans('Đảng Công dân Kenya vì Bình minh thua.')).toEqual(['Đảng Công dân Kenya']);
  });
  it('leaves letters of another country open', () => {
    expect(parties('Ở Uganda, các đảng QZK, DP và ZUK ký tên.')).toEqual(['đảng QZK (?)', 'DP (?)', 'ZUK (?)']);
  });
  it('takes another translation for the listed party of that abbreviation and country', () => {
    expect(parties('Ở Nigeria, Đảng Đại hội Tiến bộ (APC) thắng.')).toEqual(['Đại hội Toàn thể Tiến bộ (NG)']);
    expect(parties('Mặt trận Giải phóng Nhân dân (JVP) thắng.')).toEqual(['Janatha Vimukthi Peramuna (LK)']);
    // However it is spelled.
    expect(spans('Liên minh quốc gia vì dân chủ (NLD) thắng.')).toEqual(['Liên minh quốc gia vì dân chủ', 'NLD']);
  });
  it('takes no half of another word for a name', () => {
    expect(spans('Đoàn gặp cấp ủy Đảng Đại sứ quán tại Lào.')).toEqual([]);
  });
  it('takes short abbreviations that vouch for one another, and no other ones', () => {
    expect(spans('LDP và CDP tranh cử tại Nhật Bản.')).toEqual(['LDP', 'CDP']);
    expect(spans('Chủ tịch LDP thăm Nhật Bản.', 'Sau đó LDP họp.')).toEqual(['LDP', 'LDP']);
    expect(spans('Máy chủ LDP đặt tại Nhật Bản.')).toEqual([]);
  });
  it('takes the country in a name for its own, wherever the party is at work', () => {
    expect(parties('Chi bộ Đảng Cộng sản Việt Nam ở Pháp họp.')).toEqual(['Đảng Cộng sản Việt Nam (VN)']);
    expect(parties('Chi bộ Đảng Cộng sản ở Pháp họp.')).toEqual(['Đảng Cộng sản Pháp (FR)']);
  });
  it('goes on behind a listed name where the letters are those of a longer one', () => {
    expect(spans('Đảng Đoàn kết phát triển liên bang (USDP) thua.')).toEqual([
      'Đảng Đoàn kết phát triển liên bang',
      'USDP',
    ]);
  });
  it('knows a movement again without "đảng", but none of a longer name', () => {
    expect(spans('Đảng Liên minh Quốc gia thắng. Liên minh Quốc gia có 20 ghế, Liên minh Quốc gia Mới hai.')).toEqual([
      'Đảng Liên minh Quốc gia',
      'Liên minh Quốc gia',
    ]);
  });
  it('takes no photographer for a party', () => {
    expect(spans('Đảng Nhân dân (PP) của Tây Ban Nha thắng. Ảnh: PP')).toEqual(['Đảng Nhân dân', 'PP']);
  });
  it('leaves the abbreviation of a committee and a coalition alone', () => {
    expect(spans('Ủy ban Quốc gia đảng Dân chủ (DNC) ở Mỹ họp.')).toEqual(['đảng Dân chủ']);
    expect(spans('Liên đảng CDU/CSU ở Đức thắng.')).toEqual(['CDU', 'CSU']);
  });
  it('links full name, short name and abbreviation', () => {
    const { mentions, parties: found } = read(
      'Đảng Dân chủ Tự do (LDP) của Nhật Bản thắng cử.',
      'LDP giữ đa số. Đảng Dân chủ Tự do cầm quyền nhiều năm.',
    );
    expect(mentions).toHaveLength(4);
    expect(found.map(({ name }) => name)).toEqual(['Đảng Dân chủ Tự do Nhật Bản']);
  });
});

describe('findParties: "Đảng" alone', () => {
  it.each([
    'Đường lối của Đảng được giữ vững.',
    'Đảng ta chủ trương đổi mới.',
    'Lãnh đạo Đảng và Nhà nước dự lễ.',
    'Niềm tin của nhân dân đối với Đảng.',
    'Nghị quyết của Đảng - đưa chủ trương vào cuộc sống.',
    'Khai trừ ra khỏi Đảng 3 cán bộ.',
  ])('stands for the Communist Party of Vietnam: %s', (text) => {
    expect(parties(text)).toEqual(['Đảng Cộng sản Việt Nam (VN)']);
  });
  it.each([
    'Bà là Ủy viên Trung ương Đảng.',
    'Ông là đảng viên 55 năm tuổi Đảng, rất xúc động.',
    'Ông được miễn sinh hoạt Đảng.',
    'Trao đổi lý luận giữa hai Đảng Cộng sản.',
    'Ông là UVTW Đảng.',
    'Chánh Văn phòng Trung ương Đảng Thái Lam tới.',
    'Hội nghị bàn việc sửa Điều lệ Đảng.',
    'Đảng ủy xã họp sáng nay.',
    'Đảng bộ tỉnh có nhiều chi bộ.',
    'Anh là đảng viên trẻ.',
    'Cảnh sát triệt phá băng đảng ma túy.',
    'Hai đảng cầm quyền liên minh.',
    'Các đảng phái tranh cãi.',
    'Xe chạy thử trước Đại hội Đảng lần thứ IX.',
    'Em học ở trường Al Fatah.',
    'Tờ Vox đưa tin về phim mới.',
    'Bà làm ở Ban Xây dựng Đảng và Báo Đảng.',
    'Hai bên gặp nhau trên kênh Đảng.',
    'Danh sách ứng cử viên Đại hội VFF đã có.',
    'Nước Cộng hòa Séc và Cộng hòa Liên bang Đức ký kết.',
    'Chủ tịch Hội đồng Bộ trưởng Cộng hòa Séc tới thăm.',
    'Đó là đảng Bắc Ireland có nhiều ghế nhất.',
  ])('is left alone: %s', (text) => {
    expect(spans(text)).toEqual([]);
  });
  it('is the party of the State that stands with it', () => {
    expect(parties('Lãnh đạo Đảng và Nhà nước Lào tiếp đoàn.')).toEqual(['Đảng Nhân dân Cách mạng Lào (LA)']);
  });
});

describe('findParties: hostile text', () => {
  it('makes no empty mention at the end of a text', () => {
    for (const text of ['Đảng Đảng Đảng Đảng', 'Đảng Cộng', 'Đảng (', 'phe']) expect(spans(text)).not.toContain('');
  });
});

describe('findParties: names in small letters', () => {
  it.each([
    ['Đảng dân chủ mất ghế.', ['Đảng dân chủ']],
    ['Các đảng viên Đảng cộng sản Đông Dương họp.', ['Đảng cộng sản Đông Dương']],
    ['Ở London, nghị sĩ đảng bảo thủ chia rẽ.', ['đảng bảo thủ']],
    ['Nghị sĩ đảng bảo thủ chia rẽ.', []],
    ['Ở London, một đảng bảo thủ mới ra đời.', []],
    ['Tại Rome, đảng bảo thủ Forza Italia thắng.', ['Forza Italia']],
    ['Ở London, đảng đối lập thua.', []],
    ['Đảng đoàn kết, thống nhất.', ['Đảng']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('findParties: "Đảng" beside the State', () => {
  it('is a mention of its own in "các cơ quan Đảng Nhà nước"', () => {
    expect(spans('Phục vụ các cơ quan Đảng Nhà nước.')).toEqual(['Đảng']);
  });
});

describe('findParties: cost', () => {
  /** Texts that grow: the same words over and over, and ever new names. */
  const hostile: [string, (at: number) => string][] = [
    ...['Đảng Dân chủ (', 'đảng và ', 'Đảng Lao động Mexico (PT) và ', 'phe Cộng hòa và Dân chủ, ', 'LDP CDP '].map(
      (piece): [string, () => string] => [piece, () => piece],
    ),
    ['a new name each time', (at) => `Đảng Tân${at.toString(36)} (TX${at.toString(36).toUpperCase()}) nói. `],
    [
      'a whole name each time, and one that may be half of it',
      (at) => `Đảng Z${at.toString(36)} trời (ZO${at.toString(36).toUpperCase()}) nói, đảng Y${at.toString(36)} nghe. `,
    ],
  ];
  it.each(hostile)('is linear: %s', (_, piece) => {
    const time = (size: number) => {
      let text = '';
      for (let at = 0; text.length < size; at += 1) text += piece(at);
      let mentions: ReturnType<typeof read>['mentions'] = [];
      const spent = ownTime(() => {
        mentions = read(text).mentions;
      });
      expect(mentions.every(({ text: written, start: from, end }) => text.slice(from, end) === written)).toBe(true);
      return spent;
    };
    const best = (size: number) => Math.min(time(size), time(size), time(size));
    best(12_000);
    // Eight times the text, with room for a machine that does other things too; sixty-four times would be square.
    expect(best(96_000)).toBeLessThan(30 * Math.max(10, best(12_000)));
  });
});
