import { expect, it } from 'vitest';
import { findParties } from './find-parties.ts';

/** A sentence as the press writes it, the mentions in it, and the parties that they are. */
it.each<[string, string[], string[]]>([
  [
    'Lãnh đạo đảng Dân chủ Tự do (LDP) cầm quyền ở Nhật Bản Takeda Ryo tuyên bố từ chức.',
    ['đảng Dân chủ Tự do', 'LDP'],
    ['Đảng Dân chủ Tự do Nhật Bản'],
  ],
  [
    'Đảng Nhân dân Cách mạng Lào vừa kết thúc Đại hội lần thứ XII tại thủ đô Vientiane.',
    ['Đảng Nhân dân Cách mạng Lào'],
    ['Đảng Nhân dân Cách mạng Lào'],
  ],
  [
    'Phe Dân chủ tại Thượng viện Mỹ phản đối dự luật ngân sách do phe Cộng hòa soạn thảo.',
    ['Phe Dân chủ', 'phe Cộng hòa'],
    ['Đảng Dân chủ', 'Đảng Cộng hòa'],
  ],
  ['Thủ lĩnh đảng AfD Gerda Holz bị cảnh sát Đức thẩm vấn.', ['đảng AfD'], ['AfD']],
  [
    'Chủ tịch UMNO Ahmad Fadzil cho rằng liên minh cầm quyền vẫn vững chắc.',
    ['UMNO'],
    ['Tổ chức Dân tộc Mã Lai Thống nhất'],
  ],
  ['BJP thắng lớn tại bang Bihar, theo kết quả do Ủy ban Bầu cử Ấn Độ công bố.', ['BJP'], ['Bharatiya Janata']],
  [
    'Đảng Bình minh Xanh (BMX) Peru lần đầu có ghế trong Quốc hội.',
    ['Đảng Bình minh Xanh (BMX) Peru'],
    ['Đảng Bình minh Xanh (BMX) Peru'],
  ],
  ['Ông là thành viên đảng Forza Italia từ năm 1994.', ['đảng Forza Italia'], ['Forza Italia']],
  [
    'Đảng Tự do, Dân chủ và Công lý (FDJ) của Chad bị đình chỉ hoạt động.',
    ['Đảng Tự do, Dân chủ và Công lý', 'FDJ'],
    ['Đảng Tự do, Dân chủ và Công lý'],
  ],
  ['Liên đảng Tự do - Quốc gia Australia tan rã.', [], []],
  [
    'PSOE và Sumar gia hạn thỏa thuận liên minh.',
    ['PSOE', 'Sumar'],
    ['Đảng Công nhân Xã hội Chủ nghĩa Tây Ban Nha', 'Đảng Sumar'],
  ],
  ['Phong trào 5 Sao rút khỏi liên minh.', ['Phong trào 5 Sao'], ['Phong trào 5 Sao']],
  [
    'Đảng Cộng sản Trung Quốc khai trừ ông Liu Weimin khỏi Đảng.',
    ['Đảng Cộng sản Trung Quốc', 'Đảng'],
    ['Đảng Cộng sản Trung Quốc'],
  ],
  [
    'Đảng Tiến bộ Nhân dân Lao động Cyprus (AKEL) gửi thư chúc mừng.',
    ['Đảng Tiến bộ Nhân dân Lao động Cyprus', 'AKEL'],
    ['Đảng Nhân dân Lao động Tiến bộ Síp'],
  ],
  ['Đảng Cộng sản Tiệp Khắc giải tán năm 1992.', ['Đảng Cộng sản Tiệp Khắc'], ['Đảng Cộng sản Tiệp Khắc']],
  [
    'Tổng thống Mỹ Ronan Keel thuộc đảng Dân chủ, còn phó tổng thống thuộc Cộng hòa.',
    ['đảng Dân chủ', 'Cộng hòa'],
    ['Đảng Dân chủ', 'Đảng Cộng hòa'],
  ],
  [
    'Đảng đối lập chính Nhân dân Cộng hòa (CHP) kiểm soát Istanbul.',
    ['Nhân dân Cộng hòa', 'CHP'],
    ['Đảng Nhân dân Cộng hòa'],
  ],
  [
    'Đảng Công nhân người Kurd (PKK) tuyên bố giải tán.',
    ['Đảng Công nhân người Kurd', 'PKK'],
    ['Đảng Công nhân Người Kurd'],
  ],
  ['FDP không vượt ngưỡng 5% để vào Quốc hội Đức.', ['FDP'], ['Đảng Dân chủ Tự do Đức']],
  ['SVP là đảng lớn nhất tại Thụy Sĩ.', ['SVP'], ['Đảng Nhân dân Thụy Sĩ']],
  ['Smer-SD và Hlas tranh cãi trong liên minh cầm quyền Slovakia.', ['Smer-SD', 'Hlas'], ['Smer', 'Đảng Hlas']],
  ['GOP giữ thế đa số mong manh tại Hạ viện Mỹ.', ['GOP'], ['Đảng Cộng hòa']],
  [
    'Đảng Lực lượng Nhân dân và đảng Peru Tự do bỏ phiếu luận tội.',
    ['Đảng Lực lượng Nhân dân', 'đảng Peru Tự do'],
    ['Đảng Lực lượng Nhân dân', 'Peru Tự do'],
  ],
  [
    'Đảng Lao động Thống nhất (ULP) cầm quyền Saint Vincent và Grenadines thất cử.',
    ['Đảng Lao động Thống nhất', 'ULP'],
    ['Đảng Lao động Thống nhất Saint Vincent và Grenadines'],
  ],
  [
    'Đảng Đổi mới Nhật Bản (Ishin) ủng hộ cắt giảm số nghị sĩ.',
    ['Đảng Đổi mới Nhật Bản', 'Ishin'],
    ['Đảng Đổi mới Nhật Bản'],
  ],
  [
    'Đảng Nhân dân (PP) Thái Lan, hậu thân của đảng Tiến bước, dẫn đầu thăm dò.',
    ['Đảng Nhân dân (PP) Thái Lan', 'đảng Tiến bước'],
    ['Đảng Nhân dân Thái Lan', 'Đảng Tiến bước'],
  ],
  [
    'PKR, DAP và Amanah thuộc liên minh Hy vọng (PH) của Malaysia.',
    ['PKR', 'DAP', 'Amanah'],
    ['Đảng Công lý Nhân dân', 'Đảng Hành động Dân chủ', 'Đảng Amanah'],
  ],
  [
    'Tổng Bí thư CPI (M) gặp lãnh đạo CPN (UML).',
    ['CPI (M)', 'CPN (UML)'],
    ['Đảng Cộng sản Ấn Độ Mác-xít', 'Đảng Cộng sản Nepal'],
  ],
  [
    'Đảng Cộng sản Ấn Độ (Mácxít) và Đảng Cộng sản Ấn Độ (CPI) cùng gửi điện.',
    ['Đảng Cộng sản Ấn Độ (Mácxít)', 'Đảng Cộng sản Ấn Độ', 'CPI'],
    ['Đảng Cộng sản Ấn Độ Mác-xít', 'Đảng Cộng sản Ấn Độ'],
  ],
  [
    'Đảng Liên minh Dân chủ và Thiên chúa giáo - Đảng Nhân dân Tiệp Khắc (KDU-ČSL) gửi điện.',
    ['Đảng Liên minh Dân chủ và Thiên chúa giáo - Đảng Nhân dân Tiệp Khắc', 'KDU-ČSL'],
    ['Liên minh Dân chủ và Thiên chúa giáo - Đảng Nhân dân Tiệp Khắc'],
  ],
  [
    'Nghị sĩ Mori Kenji (LDP, Nhật Bản) và ông Ravi Kumar (BJP, Ấn Độ) dự hội nghị; ông Otto Weiss (VNA, Lào) vắng mặt.',
    ['LDP', 'BJP'],
    ['Đảng Dân chủ Tự do Nhật Bản', 'Bharatiya Janata'],
  ],
  ['Trường Đảng Otto Weiss mở lớp.', [], []],
  [
    'Đảng Bình minh Mới và Mặt trận Rộng rãi Uruguay gửi điện.',
    ['Đảng Bình minh Mới', 'Mặt trận Rộng rãi Uruguay'],
    ['Đảng Bình minh Mới', 'Mặt trận Rộng rãi Uruguay'],
  ],
  [
    'Chủ tịch đảng Phương hướng - Dân chủ Xã hội (SMER-SD) gửi điện.',
    ['đảng Phương hướng - Dân chủ Xã hội', 'SMER-SD'],
    ['Smer'],
  ],
  ['CPI của Ấn Độ giảm trong tháng 10, theo cơ quan thống kê.', [], []],
  ['Dự án PPP cầu đường bộ thắng giải thưởng tại Hàn Quốc.', [], []],
  ['BNP Paribas mở chi nhánh tại Bangladesh.', [], []],
  ['Ngân hàng trung ương Philippines (BSP) giữ nguyên lãi suất.', [], []],
  ['Hãng tin PTI của Ấn Độ đưa tin.', [], []],
  ['Huy hiệu 50 năm tuổi Đảng được trao cho ông Lê Văn Sự.', [], []],
  ['Trường Đảng tỉnh Bến Tre khai giảng lớp trung cấp lý luận.', [], []],
  ['Ông từng là ngôi sao của đảng trước khi từ chức.', [], []],
  ['Đảng của bà giành 35% phiếu bầu.', [], []],
  [
    'Đoàn Đảng Mặt trận Cánh tả Thống nhất (MCT) Honduras do ông Luis Paz dẫn đầu.',
    ['Đảng Mặt trận Cánh tả Thống nhất (MCT) Honduras'],
    ['Đảng Mặt trận Cánh tả Thống nhất (MCT) Honduras'],
  ],
  [
    'Ông Kwame Addo, ứng viên đảng "Bầu trời Mới", kêu gọi kiểm phiếu lại.',
    ['đảng "Bầu trời Mới"'],
    ['đảng "Bầu trời Mới"'],
  ],
  [
    'Đảng lao động Anh và đảng bảo thủ tranh luận gay gắt.',
    ['Đảng lao động Anh', 'đảng bảo thủ'],
    ['Công đảng Anh', 'Đảng Bảo thủ Anh'],
  ],
  [
    'Đảng Liên minh Quốc gia (NAP) thua đảng Đoàn kết Sierra (SUP).',
    ['Đảng Liên minh Quốc gia', 'NAP', 'đảng Đoàn kết Sierra', 'SUP'],
    ['Đảng Liên minh Quốc gia', 'đảng Đoàn kết Sierra'],
  ],
  [
    'Tại Nhật Bản, LDP mất đa số, Komeito rời liên minh, còn CDP kêu gọi bầu cử sớm.',
    ['LDP', 'Komeito', 'CDP'],
    ['Đảng Dân chủ Tự do Nhật Bản', 'Đảng Công Minh', 'Đảng Dân chủ Lập hiến Nhật Bản'],
  ],
  [
    'Các đảng Xã hội, Cộng sản và Xanh lập Mặt trận Bình dân Mới tại Pháp.',
    ['đảng Xã hội', 'Cộng sản', 'Xanh'],
    ['Đảng Xã hội Pháp', 'Đảng Cộng sản Pháp', 'Đảng Châu Âu Sinh thái - Xanh'],
  ],
  [
    'Đảng Phát triển Quốc gia Brunei (NDP) là đảng hợp pháp duy nhất.',
    ['Đảng Phát triển Quốc gia Brunei', 'NDP'],
    ['Đảng Phát triển Quốc gia Brunei'],
  ],
  [
    'Đảng Độc lập Dân chủ Sao Tome và Principe thắng cử.',
    ['Đảng Độc lập Dân chủ Sao Tome và Principe'],
    ['Đảng Độc lập Dân chủ Sao Tome và Principe'],
  ],
  ['Đảng đối lập Podemos Mozambique bác bỏ kết quả.', ['Podemos'], ['Podemos']],
  [
    'Tổng Bí thư Đảng Nhân dân Cách mạng Lào, Chủ tịch nước Lào Khamtay Vongsa cảm ơn Đảng, Nhà nước và nhân dân Việt Nam.',
    ['Đảng Nhân dân Cách mạng Lào', 'Đảng'],
    ['Đảng Nhân dân Cách mạng Lào', 'Đảng Cộng sản Việt Nam'],
  ],
  ['Hai Đảng, hai Nhà nước và nhân dân hai nước Việt Nam - Lào gắn bó.', [], []],
  [
    'Chính phủ liên minh CDU/CSU-SPD gặp khó.',
    ['CDU', 'CSU', 'SPD'],
    ['Liên minh Dân chủ Thiên chúa giáo', 'Liên minh Xã hội Thiên chúa giáo', 'Đảng Dân chủ Xã hội Đức'],
  ],
  ['Đảng Suối Xanh (SX) và phe Trắng ở Đài Loan phản đối.', ['Đảng Suối Xanh', 'SX'], ['Đảng Suối Xanh']],
  ['Nhóm Những người Bảo thủ và Cải cách châu Âu họp tại Nghị viện châu Âu.', [], []],
  [
    'Tại Malaysia, đảng Hành động Dân chủ (DAP), Amanah và UMNO họp.',
    ['đảng Hành động Dân chủ', 'DAP', 'Amanah', 'UMNO'],
    ['Đảng Hành động Dân chủ', 'Đảng Amanah', 'Tổ chức Dân tộc Mã Lai Thống nhất'],
  ],
  ['Phong trào 5 sao (M5S) thua phiếu.', ['Phong trào 5 sao', 'M5S'], ['Phong trào 5 Sao']],
  [
    'Đảng Phong trào Kemba và đảng Nghị lực họp.',
    ['Đảng Phong trào Kemba', 'đảng Nghị lực'],
    ['Đảng Phong trào Kemba', 'đảng Nghị lực'],
  ],
  [
    'Đảng Bình đẳng và Hòa bình của Nhân dân họp.',
    ['Đảng Bình đẳng và Hòa bình của Nhân dân'],
    ['Đảng Bình đẳng và Hòa bình của Nhân dân'],
  ],
  ['Lễ hội Đảng Cướp Biển ở Hội An mở cửa.', ['Đảng Cướp Biển'], ['Đảng Cướp Biển']],
  ['Các nước trong Liên minh Dân chủ Quốc gia (LDQ) họp.', [], []],
  ['Đảng Liên minh Dân chủ (DUP) ở Bắc Ireland họp.', ['Đảng Liên minh Dân chủ', 'DUP'], ['Đảng Hợp nhất Dân chủ']],
  [
    'Đảng Lời ca bình minh (LBM) và đảng Suối Xanh đối lập (SX) họp. Đảng LBM thắng.',
    ['Đảng Lời ca bình minh', 'LBM', 'đảng Suối Xanh', 'Đảng LBM'],
    ['Đảng Lời ca bình minh', 'đảng Suối Xanh'],
  ],
  [
    'Đảng Những người Dân chủ Thiên chúa giáo (CDA) thua ở Hà Lan.',
    ['Đảng Những người Dân chủ Thiên chúa giáo', 'CDA'],
    ['Lời kêu gọi Dân chủ Thiên chúa giáo'],
  ],
  [
    'Đảng Mặt trận Giải phóng Nhân dân Angola (MPLA) thắng.',
    ['Đảng Mặt trận Giải phóng Nhân dân Angola', 'MPLA'],
    ['Phong trào Nhân dân Giải phóng Angola'],
  ],
  ['Đảng Ánh sao Uganda họp, đảng Ánh Sao thăm Nga.', ['Đảng Ánh sao Uganda', 'đảng Ánh Sao'], ['Đảng Ánh sao Uganda']],
  ['Đảng cực hữu "Con đường khác cho nước Đức" (AfD) thắng.', ['Con đường khác cho nước Đức', 'AfD'], ['AfD']],
  [
    'Ở Đức, SPD và Liên minh CDU/CSU họp.',
    ['SPD', 'CDU', 'CSU'],
    ['Đảng Dân chủ Xã hội Đức', 'Liên minh Dân chủ Thiên chúa giáo', 'Liên minh Xã hội Thiên chúa giáo'],
  ],
  ['D66 dẫn đầu ở Hà Lan.', ['D66'], ['Đảng Dân chủ 66']],
  ['Đảng ACD-Wazee thua ở Tanzania.', ['Đảng ACD-Wazee'], ['Đảng ACD-Wazee']],
  ['Đảng ACT-Wazalendo thua ở Tanzania.', ['Đảng ACT-Wazalendo'], ['ACT-Wazalendo']],
  [
    'Đảng Uganda Thịnh vượng thua, đảng Uganda Otto Kemba thắng.',
    ['Đảng Uganda Thịnh vượng'],
    ['Đảng Uganda Thịnh vượng'],
  ],
  [
    'Đảng Dân tộc Lango và Dân chủ (LNDP) ở Uganda không có ghế.',
    ['Đảng Dân tộc Lango và Dân chủ', 'LNDP'],
    ['Đảng Dân tộc Lango và Dân chủ'],
  ],
  ['Đối tác Công minh (Komeito) ở Nhật Bản rời liên minh.', ['Công minh', 'Komeito'], ['Đảng Công Minh']],
  ['Tại Nam Phi, Liên minh Yêu nước (PA) được 2%.', ['Liên minh Yêu nước', 'PA'], ['Liên minh Yêu nước Nam Phi']],
  [
    'Ở Malaysia, Liên minh các đảng Sarawak (GPS) và UMNO lập chính phủ.',
    ['UMNO'],
    ['Tổ chức Dân tộc Mã Lai Thống nhất'],
  ],
  [
    'Tại Bồ Đào Nha, Đảng Dân chủ Xã hội và Đảng Nhân dân CDS liên minh.',
    ['Đảng Dân chủ Xã hội', 'Đảng Nhân dân CDS'],
    ['Đảng Dân chủ Xã hội Bồ Đào Nha', 'Đảng Nhân dân CDS'],
  ],
  ['Ở Argentina, Liên minh vì Tổ quốc (UP) thua đảng PRO.', ['đảng PRO'], ['Đề xuất Cộng hòa']],
  // Only Austria has all three; nobody speaks of it.
  [
    'Ở Fiji, đảng Nhân dân, đảng Dân chủ Xã hội và đảng Tự do liên minh.',
    ['đảng Nhân dân', 'đảng Dân chủ Xã hội', 'đảng Tự do'],
    ['đảng Nhân dân', 'đảng Dân chủ Xã hội', 'đảng Tự do'],
  ],
  [
    'Bí thư Đảng Lao động Thống nhất Saint Vincent và Grenadines tới.',
    ['Đảng Lao động Thống nhất Saint Vincent và Grenadines'],
    ['Đảng Lao động Thống nhất Saint Vincent và Grenadines'],
  ],
  ['Ở Iceland, Đảng Hải tặc mất ghế.', ['Đảng Hải tặc'], ['Đảng Hải tặc Iceland']],
  [
    'Ở Slovenia, SDS nhỉnh hơn Phong trào Tự do (GS), Levica và NSi.',
    ['SDS', 'Phong trào Tự do', 'GS', 'Levica', 'NSi'],
    ['Đảng Dân chủ Slovenia', 'Phong trào Tự do', 'Đảng Cánh tả Slovenia', 'Slovenia Mới'],
  ],
  ['Nhóm Tablighi Jamaat họp ở Lahore.', [], []],
  ['Đảng Shas và Do Thái giáo chính thống bàn luật quân dịch ở Israel.', ['Đảng Shas'], ['Shas']],
])('%s', (text, spans, names) => {
  const { mentions, parties } = findParties({
    title: '',
    authors: [],
    language: 'vi',
    blocks: [{ kind: 'paragraph', text }],
  });
  expect(mentions.map((mention) => mention.text)).toEqual(spans);
  expect(parties.map(({ name }) => name)).toEqual(names);
});
