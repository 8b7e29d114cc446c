import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isNoName, REASONS } from './no-name.ts';

/** The words of a text and where the bracketed ones stand. */
function read(marked: string) {
  const { words, from, to } = readMarked(marked);
  return { words, one: { block: 0, from, to } };
}

/** Could the bracketed words be a person's name? */
function mayBeName(marked: string): boolean {
  const { words, one } = read(marked);
  return !isNoName(one, words, () => false);
}

it.each(REASONS)('refuses: $example', ({ example, refuses }) => {
  const { words, one } = read(example);
  expect(refuses(one, words, () => false)).toBe(true);
});

describe('what cannot be the name of a person', () => {
  it.each([
    'Cầu vượt [Mỹ Lam] thông xe.',
    'Hai trẻ mắc bệnh [Weissan] đã khỏi.',
    'Bộ phim [Clara Weissan] ra mắt.',
    'Ngôi sao phim [Clara Weissan] vắng mặt.',
    'Nhóm nhạc nữ [Clara Weissan] tan rã.',
    'Bà diễn ở đoàn cải lương [Hương Lam].',
    'Trụ Trì Chùa Hoa [Lam Springdale] vắng mặt.',
    'Khách mua lại hệ thống [Clara Weissan] hôm qua.',
    'Họ bán giày [Clara Weissan] và đồng hồ.',
    'Khu nghỉ mát [Clara Weissan] bị thu hồi.',
    'Biển người về đền [Lam] hôm qua.',
    'Hàng chục người dân thôn [Lam Chính] phản đối.',
    'Đạo diễn phim tài liệu "Tôi là [Lê Lam Sơn]" vắng mặt.',
    'Anh in, phát hành sách "Chuyện với [Thanh]" năm sau.',
    'Khu liên hợp thể thao [Clara Weissan] mở cửa.',
    'Kính thiên văn không gian [Clara Weissan] bay lên.',
    'Các nhóm khủng bố Lamas Sara (LSR) và [Clara Weissan] im lặng.',
    'Tàu tuần tra [Clara Weissan] rời cảng.',
  ])('is what is called after a place or somebody: %s', (line) => {
    expect(mayBeName(line)).toBe(false);
  });

  it('is no shop, ware or programme by its last word or its first, unless somebody is called so', () => {
    for (const line of [
      'Tuần này [Lamka Home] mở cửa.',
      'Theo [Daily Lamar], trời mưa.',
      'Giao dịch với [Weissan] Mobile tăng.',
      'Người ta tới sân Văn Miếu Quốc [Tử Giám] nghe nhạc.',
    ])
      expect(mayBeName(line)).toBe(false);
    expect(mayBeName('Hôm qua ông [Otto House] vắng mặt.')).toBe(true);
    expect(mayBeName('Hôm qua diễn viên [Clara Prime] vắng mặt.')).toBe(true);
  });

  it('is no road, ward or school of several, nor a firm by its trade', () => {
    for (const line of [
      'Nam THPT Phan Đình Lam và [Lê Bỉnh Lam] gặp nhau.',
      'Cổ phiếu của Hóa chất [Lam Giang] giảm.',
      'Ba trường ở các phường An Lam và [Hạ Lam] bị ngập.',
    ])
      expect(mayBeName(line)).toBe(false);
    for (const line of [
      'Bộ trưởng Xây dựng [Lê Lam] nói.',
      'Thứ trưởng Giao thông Vận tải [Nguyễn Lam] nói.',
      'Công an xác định Lăng Văn Vân và [Lương Văn Lam] bỏ trốn.',
      'Báo Sao Lam có [Lê Thế Chữ] dự họp.',
      'Hai xã Vĩnh Lam và ông [Lê Lam] khiếu nại.',
      'Đi từ nhà [Lê Văn Lam] đến chợ.',
      'Bộ trưởng Tài nguyên và Môi trường [Trần Hồng Lam] nói.',
    ])
      expect(mayBeName(line)).toBe(true);
  });

  it('is not who teaches: "cô giáo mầm non X"', () => {
    expect(mayBeName('Sau đó trường mầm non [Lò Thị Hạnh] mở cửa.')).toBe(false);
    expect(mayBeName('Sau đó cô giáo mầm non [Lò Thị Hạnh] lên tiếng.')).toBe(true);
  });

  it('is not who commands: "chỉ huy chiến dịch X"', () => {
    expect(mayBeName('Sau đó chiến dịch [Clara Weissan] bắt đầu.')).toBe(false);
    expect(mayBeName('Sau đó chỉ huy chiến dịch [Clara Weissan] lên tiếng.')).toBe(true);
    expect(mayBeName('Sau đó đồng chủ tịch chiến dịch [Clara Weissan] lên tiếng.')).toBe(true);
  });

  it('is no company by its trade, no coalition, no letters spelt out', () => {
    expect(mayBeName('Tổng Giám đốc [Thép Lam Sa] vắng mặt.')).toBe(false);
    expect(mayBeName('Tổng Giám đốc Xây dựng [Lê Lam] vắng mặt.')).toBe(true);
    expect(mayBeName('Tổng Giám đốc Thép [Clara Weissan] vắng mặt.')).toBe(true);
    expect(mayBeName('Họ gặp lãnh đạo phong trào [Clara Weissan] hôm qua.')).toBe(true);
    expect(mayBeName('Hai thủ lĩnh ([Clara Weissan] - AB) vắng mặt.')).toBe(true);
  });

  it('are countries, media and companies of several words, unless a title says otherwise', () => {
    expect(mayBeName('Trung Quốc, Nga và [Burkina Faso] bỏ phiếu chống.')).toBe(false);
    expect(mayBeName('Theo [Al Jazeera], chuyến bay bị hủy.')).toBe(false);
    expect(mayBeName('Người mẫu [Playboy] không tới.')).toBe(false);
    expect(mayBeName('Chủ cơ sở bán bánh mì [N.H.] bị phạt.')).toBe(false);
    expect(mayBeName('Ban lãnh đạo CLB [Deportivo Lamas] xin lỗi.')).toBe(false);
    expect(mayBeName('Chủ tịch CLB [Lò Văn Hạnh] xin lỗi.')).toBe(true);
    expect(mayBeName('[Nam MC] dẫn dắt chương trình là ai?')).toBe(false);
    expect(mayBeName('Quỹ học bổng [Vàng A Chư] trao quà.')).toBe(false);
    expect(mayBeName('Nghĩa trang liệt sĩ [Đức Hòa] vắng.')).toBe(false);
    expect(mayBeName('Làng vận động viên [Cortana] vắng.')).toBe(false);
    expect(mayBeName('Thí sinh [Top Model] tới.')).toBe(false);
    expect(mayBeName('Nữ vô địch [Hải An Marathon] qua đời.')).toBe(false);
    expect(mayBeName('Hôm nay [Đoàn Mỹ] rời Hà Nội.')).toBe(false);
    expect(mayBeName('Hôm nay ông [Đoàn Anh] rời Hà Nội.')).toBe(true);
    expect(mayBeName('Ngân hàng và [Goldman Sachs] ký kết.')).toBe(false);
    expect(mayBeName('Ông [Saint Laurent] mở xưởng may ở Paris.')).toBe(true);
    expect(mayBeName('Giám đốc điều hành [Nike] từ chức.')).toBe(false);
    expect(mayBeName('Tài xế Toyota [Hoala] vượt đèn đỏ.')).toBe(false);
    expect(mayBeName('Mẫu xe bảy chỗ [Chevrolet Hoala] rất hiếm.')).toBe(false);
    expect(mayBeName('Các nghệ nhân [Cơ Tu] tập múa.')).toBe(false);
    expect(mayBeName('Dàn nghệ sĩ [Broadway] tập múa.')).toBe(false);
    expect(mayBeName('Hai quốc gia [Ả Rập] họp.')).toBe(false);
    expect(mayBeName('Đoàn đại biểu [Mê-hi-cô] rời Hà Nội.')).toBe(false);
    expect(mayBeName('Họp về cao tốc Bến Lam - [Mỹ Hậu].')).toBe(false);
    expect(mayBeName('Họp về cao tốc [Mỹ Hậu] - Bến Lam.')).toBe(false);
    expect(mayBeName('Đoạn đường từ Bến Lam - [Mỹ Hậu] và ngược lại.')).toBe(false);
    expect(mayBeName('[Thắng Đức Minh] 3-0.')).toBe(true);
    expect(mayBeName('Kỹ sư cao tốc, ông [Mỹ Hậu] - con ông Lam.')).toBe(true);
    expect(mayBeName('[Đức Pháp] chủ Giáo hội tới dự.')).toBe(false);
    expect(mayBeName('Đầu [Xuân Bính Ngọ] trời ấm.')).toBe(false);
    expect(mayBeName('Tháng [Nhâm Thìn] mưa nhiều.')).toBe(false);
    expect(mayBeName('Ông gặp các [Shark] hôm qua.')).toBe(false);
    expect(mayBeName('Hai bị cáo là An Duy, [Nhật Hoàng].')).toBe(true);
    expect(mayBeName('Quán được [Michelin Guide] vinh danh.')).toBe(false);
    expect(mayBeName('Sách so bà với Từ Hy [Thái Hậu] hôm qua.')).toBe(false);
    expect(mayBeName('[Hopelan], phim khoa học viễn tưởng, ra rạp.')).toBe(false);
    expect(mayBeName('[Gold Landis] - thương hiệu thiết kế - ký kết.')).toBe(false);
    expect(mayBeName('Các sao như [Soolan], phim Mưa xanh thắng giải.')).toBe(true);
    expect(mayBeName('Dàn nhạc London [Symphony Orchestra] tới.')).toBe(false);
    expect(mayBeName('Quản lý [Farmont Hanoi] nói.')).toBe(false);
    expect(mayBeName('Ca sĩ của nhóm nhạc [Black Lamb] qua đời.')).toBe(false);
    expect(mayBeName('Giá trị công ty của [Minh Lam] tăng.')).toBe(true);
    expect(mayBeName('Giá trị công ty [Minh Lam] tăng.')).toBe(false);
    expect(mayBeName('Chuyến bay tới miền [Nam] bị hoãn.')).toBe(false);
    expect(mayBeName('Chuyến bay của anh [Nam] bị hoãn.')).toBe(true);
  });

  it('end or begin with a small word, unless somebody is plainly called so', () => {
    expect(mayBeName('Ông [Lê Văn Năm] đến.')).toBe(true);
    expect(mayBeName('Bị cáo [Vũ Thị Sau] khai.')).toBe(true);
    expect(mayBeName('Thứ trưởng [Trịnh Công Từ] dự họp.')).toBe(true);
    expect(mayBeName('Hòa thượng [Thích Lam Từ], viện chủ, giảng.')).toBe(true);
    expect(mayBeName('Tôi gặp [Trịnh Hoài Lam Từ] Lào.')).toBe(false);
    expect(mayBeName('Hôm qua bà [Năm] kể lại.')).toBe(true);
    expect(mayBeName('Giám đốc [Từ Minh Sáng] dự họp.')).toBe(true);
    expect(mayBeName('Ông [Ban Chi-soo] rời đi.')).toBe(true);
    expect(mayBeName('[Nguyễn Văn Hùng Theo] báo cáo.')).toBe(false);
    expect(mayBeName('Bí thư [T.Ư Đoàn] dẫn đầu.')).toBe(false);
    expect(mayBeName('Ông rời [Ban Dân vận].')).toBe(false);
    expect(mayBeName('[Từ Lê Lợi] rẽ phải.')).toBe(false);
  });

  it('are a tongue, a home between an age and a province, and what is called after people', () => {
    expect(mayBeName('Hai ngôi sao [Hoa] ngữ cùng tới.')).toBe(false);
    expect(mayBeName('Anh Đỗ Minh Quân (31 tuổi, [Yên Dũng], Bắc Giang) khai nhận.')).toBe(false);
    expect(mayBeName('Anh Đỗ Minh Quân 31 tuổi, [Trịnh Lam], Lê Tám khai nhận.')).toBe(true);
    expect(mayBeName('Trận đấu ở sân vận động [Lê Văn Lam] bị hoãn.')).toBe(false);
    expect(mayBeName('Quán karaoke [Minh Quân] đóng cửa.')).toBe(false);
    expect(mayBeName('Trận đấu ở nhà thi đấu [Lê Văn Lam] bị hoãn.')).toBe(false);
  });

  it('are the field of a minister who was named before', () => {
    expect(mayBeName('Dự lễ có Lê An, Bộ trưởng [Công Thương]; Vũ Hà, Bộ trưởng Tư pháp.')).toBe(false);
  });

  it('end with a word of companies and contests', () => {
    expect(mayBeName('Số liệu của [Focus Economics] cho thấy giá giảm.')).toBe(false);
    expect(mayBeName('Đại diện của Lào [Mekong Stars FC] thua đậm.')).toBe(false);
    expect(mayBeName('Tiền đạo trẻ nhận [Golden Foot Trophy] tối qua.')).toBe(false);
    expect(mayBeName('Sống xanh tại [Riverside Park] mỗi ngày.')).toBe(false);
    expect(mayBeName('Bê bối của Tổng thống [Park] bị phanh phui.')).toBe(true);
    expect(mayBeName('Hôm qua [Weissan Robotics] ra mắt máy mới.')).toBe(false);
    expect(mayBeName('Sân chơi [Golden Voice Contest] trở lại.')).toBe(false);
    expect(mayBeName('Bà [Anna Burro] cho biết.')).toBe(true);
    expect(mayBeName('Ông [Otto Steel] và Thượng nghị sĩ [Anna Land] có mặt.')).toBe(true);
    expect(mayBeName('Giám đốc [Weiss Steel] có mặt.')).toBe(false);
    expect(mayBeName('Khu nhà của [Minh Hải] – Invest đã xong.')).toBe(false);
    expect(mayBeName('Khu nhà của [Minh Hải] Group đã xong.')).toBe(false);
    expect(mayBeName('Khu nhà của ông [Minh Hải] đã xong.')).toBe(true);
  });

  it('are ships, storms, wares and groups called like people; who runs a ship or a group is one', () => {
    expect(mayBeName('Tàu khu trục USS [Otto Weiss] rời cảng.')).toBe(false);
    expect(mayBeName('Bão [Sarina] đổ bộ.')).toBe(false);
    expect(mayBeName('Món ăn xứ [Kim Chi] rất cay.')).toBe(false);
    expect(mayBeName('Ông giữ chức Phó Chủ tịch Tập đoàn [Hoài Lam].')).toBe(false);
    expect(mayBeName('Quỹ [Weiss] tài trợ.')).toBe(false);
    expect(mayBeName('Trận đánh quyết định của nhà [Hồ].')).toBe(false);
    expect(mayBeName('Thời kỳ Minh, [Thanh] và triều Liêu, Tây Hạ được nhắc tới.')).toBe(false);
    expect(mayBeName('Các vua triều Liêu, Tây Hạ, [Kim] được nhắc tới.')).toBe(false);
    expect(mayBeName('[Kim] ngạch hai chiều tăng.')).toBe(false);
    expect(mayBeName('Bà mua 5 triệu cổ phiếu [Tôn Hoa Sen].')).toBe(false);
    expect(mayBeName('Các [Mạnh] thường quân góp tiền.')).toBe(false);
    expect(mayBeName('Thủ quỹ [Trịnh Hoài Lam] có mặt.')).toBe(true);
    expect(mayBeName('Chủ tịch tập đoàn [Trịnh Hoài Lam] có mặt.')).toBe(true);
    expect(mayBeName('Chủ tàu [Trịnh Hoài Lam] gọi cứu hộ.')).toBe(true);
  });

  it('are estates, shops, works and stations called like people', () => {
    expect(mayBeName('Dân ở khu biệt thự [Nam Hạnh] kêu cứu.')).toBe(false);
    expect(mayBeName('Cháy gần siêu thị điện máy [Lê Kim].')).toBe(false);
    expect(mayBeName('Hồ thủy điện [A Lam] xả nước.')).toBe(false);
    expect(mayBeName('Đài phát thanh [Ekho Lamskaya] đưa tin.')).toBe(false);
    expect(mayBeName('Tên lửa rời trận địa [Kapustin Lar].')).toBe(false);
    expect(mayBeName('Khách tới [Weissan Beach] tắm.')).toBe(false);
    expect(mayBeName('Chương trình "Ước mơ của [Lan]" trao quà.')).toBe(false);
    expect(mayBeName('Cuốn sách "Chuyện nhà [Weiss]" sắp ra.')).toBe(false);
    expect(mayBeName('"Tôi sẽ làm phim" [Weiss] nói.')).toBe(true);
    expect(mayBeName('Anh có biệt danh "[Lan]" từ nhỏ.')).toBe(true);
  });

  it('end with the word for a body where the name is whole and nothing follows it', () => {
    expect(mayBeName('Chánh án TAND tỉnh [Lê Thành Bộ] ký quyết định.')).toBe(true);
    expect(mayBeName('Chánh án TAND tỉnh [Lê Thành Bộ] Công an.')).toBe(false);
    expect(mayBeName('[Otto R. Weiss], tàu sân bay mới, bị hoãn.')).toBe(false);
  });

  it('are gods of the house', () => {
    expect(mayBeName('Cúng ông Công, ông [Táo] hôm nay.')).toBe(false);
    expect(mayBeName('Gặp ông [Tảo] hôm nay.')).toBe(true);
  });

  it('reach over a dash into what is said of somebody', () => {
    expect(mayBeName('Ông [Otto Weiss - cha] của cô gái có mặt.')).toBe(false);
    expect(mayBeName('Ông [Park Weiss - un] có mặt.')).toBe(true);
  });

  it('are two with a dash between, companies and bays', () => {
    expect(mayBeName('Cuộc gặp [Weiss - Novak] sắp tới.')).toBe(false);
    expect(mayBeName('Ông [Weiss - Novak] sắp tới.')).toBe(true);
    expect(mayBeName('Giám đốc của [Solar Innovation] nói.')).toBe(false);
    expect(mayBeName('Vệt nước ở bãi [Nam] đã tan.')).toBe(false);
  });

  it('are wards by their short sign, and foreign places of several words', () => {
    expect(mayBeName('Công an [P. Tân Lập Thượng] vào cuộc.')).toBe(false);
    expect(mayBeName('Nhà ở P. [Tân Lập Thượng], Q. 2.')).toBe(false);
    expect(mayBeName('Bà [P. Chandran] có mặt.')).toBe(true);
    expect(mayBeName('Tỉnh trưởng [Svay Rieng] tiếp đoàn.')).toBe(false);
    expect(mayBeName('Tỉnh trưởng Takeo [Sok Chanthou] tiếp đoàn.')).toBe(true);
  });

  it('are what a contest gives, peoples, and groups whatever stands before', () => {
    expect(mayBeName('Hoa hậu [Biển Việt Nam] sắp tới.')).toBe(false);
    expect(mayBeName('Á hậu [Châu Anh] sắp tới.')).toBe(true);
    expect(mayBeName('Người [Việt] ở xa.')).toBe(false);
    expect(mayBeName('Trùm [Al Qaeda] lên tiếng.')).toBe(false);
    expect(mayBeName('Xe của nhà xe [Minh Quân] bị hỏng.')).toBe(false);
    expect(mayBeName('Công ty TNHH Xây dựng [Minh Quân] thắng thầu.')).toBe(false);
    expect(mayBeName('Theo công ty thì ông [Minh Quân] vắng mặt.')).toBe(true);
    expect(mayBeName('Giám đốc Công ty Hoa Sen [Minh Quân] có mặt.')).toBe(true);
    expect(mayBeName('Bí thư Trung ương [Đoàn] tới dự.')).toBe(false);
    expect(mayBeName('Bà [Lê Thị Hạnh - đảng] ủy viên tới dự.')).toBe(false);
    expect(mayBeName('Ông [Choi Min - su] tới dự.')).toBe(true);
  });

  it('go over the end of a sentence, a slash or a comma', () => {
    expect(mayBeName('Tin của bà [Park Geun. Lam] nói.')).toBe(false);
    expect(mayBeName('Ảnh của [Đ. V (T/]h)')).toBe(false);
    expect(mayBeName('Bài của [Lê Hương (T.H]) hôm qua.')).toBe(false);
    expect(mayBeName('Ông [George W. Bush] cười.')).toBe(true);
  });

  it('are forms of address alone, laws and contests', () => {
    expect(mayBeName('Gặp [Dr]. Ahmad.')).toBe(false);
    expect(mayBeName('Đạo luật [Kim Young-ran] có hiệu lực.')).toBe(false);
    expect(mayBeName('Quán quân cuộc thi [Project Runway] tới dự.')).toBe(false);
  });

  it('stand behind what is called after people', () => {
    expect(mayBeName('Xe cắm trại ở ngã tư [Trần Quang Khải].')).toBe(false);
    expect(mayBeName('Ông [Trần Quang Khải] đi xe đạp.')).toBe(true);
    expect(mayBeName('Thông xe hầm chui Trần Quang Khải và [Phan Đình Phùng].')).toBe(false);
    expect(mayBeName('Triển lãm mở ở Hà Nội và TP.[Hồ Chí Minh].')).toBe(false);
    expect(mayBeName('Phó chủ tịch UBND TP [Trần Quang Khải] dự.')).toBe(true);
  });
});

describe('a family', () => {
  it('is nobody, a man called by its name may be somebody', () => {
    expect(mayBeName('Con cháu họ [Đặng] đồng lòng.')).toBe(false);
    expect(mayBeName('Mối lo đến từ họ [Đặng] ở phía bắc.')).toBe(false);
    expect(mayBeName('Người đàn ông họ [Đặng] đồng lòng.')).toBe(true);
  });
});
