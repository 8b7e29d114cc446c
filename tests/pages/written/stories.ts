/** Stories of our own: people, places' doings and figures are invented. Each page dresses one of them in a portal's markup. */

export interface Tale {
  title: string;
  lead: string;
  /** Paragraphs in order. */
  prose: readonly string[];
  subheads: readonly string[];
  captions: readonly string[];
  quote: string;
  /** Lines of a fact box. */
  facts: readonly string[];
  authors: readonly string[];
  section: string;
  /** Local Vietnamese time. */
  date: string;
}

export const bridge: Tale = {
  title: 'Cầu phao Bến Lở nối lại hai bờ sau mùa lũ thứ ba',
  lead: 'Gần bốn nghìn hộ dân ở hai xã ven sông không còn phải đi vòng hơn ba mươi cây số, sau khi công binh lắp xong cầu phao trong mười một ngày.',
  prose: [
    'Sáng 14/8, những chiếc xe máy đầu tiên lăn bánh qua cầu phao Bến Lở trong tiếng trống của học sinh trường làng, ba năm sau ngày cây cầu treo cũ bị nước cuốn trôi.',
    'Chủ tịch xã Đào Duy Phổ cho biết mỗi ngày có khoảng chín trăm lượt người qua lại, phần lớn là học sinh và những người buôn bán ở chợ phiên bên kia sông.',
    'Theo đại tá Lục Văn Trị, chỉ huy đơn vị công binh, khó nhất không phải là dòng chảy mà là bãi bồi thay đổi từng ngày, khiến mố cầu phải dời ba lần trước khi neo được.',
    'Ông Quách Tấn Ngọ, người lái đò suốt hai mươi sáu năm, nói ông không tiếc nghề: đò của ông từng phải nằm bờ cả tháng mỗi khi nước lớn, và trẻ con thì không thể nghỉ học cả tháng.',
    'Cầu rộng bốn mét, chịu được xe tải tám tấn, có người trực đóng mở mỗi khi tàu hàng đi qua vào lúc 5 giờ và 21 giờ hằng ngày.',
    'Tỉnh dự kiến khởi công cầu bê tông vĩnh cửu vào quý II/2026 với vốn gần hai trăm tỷ đồng, trong đó một nửa do các doanh nghiệp khai thác cát đóng góp.',
  ],
  subheads: ['Mố cầu dời ba lần', 'Chờ cây cầu vĩnh cửu'],
  captions: [
    'Cầu phao Bến Lở nhìn từ bờ tả ngạn, sáng 14/8.',
    'Học sinh trường làng đi bộ qua cầu trong buổi thông xe.',
    'Công binh neo những nhịp phao cuối cùng trong đêm.',
  ],
  quote: 'Nước lên thì cầu lên theo, người dân không phải đứng nhìn nhau qua sông nữa.',
  facts: [
    'Cầu phao Bến Lở dài một trăm sáu mươi mét, ghép từ ba mươi hai nhịp phao thép.',
    'Ba mươi hai nhịp phao được tháo rời trong bốn giờ khi có báo động lũ cấp ba.',
  ],
  authors: ['Hà Thục', 'Minh Đăng'],
  section: 'Thời sự',
  date: '2025-08-14T16:20',
};

export const party: Tale = {
  title: 'Đảng Lao động Tân Hải và Hội Nông dân bàn cách giữ giống lúa cổ',
  lead: 'Hai bên thống nhất lập ba ngân hàng giống ở vùng cao và mời các nhà khoa học trẻ tham gia ngay từ vụ mùa tới.',
  prose: [
    'Chiều 3/11, tại Hà Nội, Phó Chủ tịch Hội Nông dân Phùng Thị Lan Chi đã tiếp đoàn đại biểu Đảng Lao động Tân Hải do Tổng Bí thư Matteo Ferrandi dẫn đầu.',
    'Bà Lan Chi cảm ơn những bộ giống mà phía bạn gìn giữ từ năm 1974, khi một nhóm chuyên gia nông nghiệp sang giúp các hợp tác xã vùng trũng khôi phục ruộng sau trận vỡ đê.',
    'Tổng Bí thư Matteo Ferrandi nói giống lúa là ký ức của một dân tộc, và mong hai nước cùng viết một danh mục chung để nông dân tra cứu bằng điện thoại.',
    'Theo ông Ferrandi, kho giống ở quê ông còn lưu bốn mươi mốt mẫu lúa nước mang tên tiếng Việt, trong đó bảy mẫu có thể đã không còn trên đồng ruộng Việt Nam.',
    'Hai bên giao Viện Di truyền thực vật và Quỹ Hạt giống Tân Hải làm đầu mối, báo cáo kết quả đầu tiên trước ngày 30/6/2026.',
    'Trong chuyến thăm từ ngày 2 đến 6/11, đoàn sẽ đến Hà Giang và gặp các gia đình còn trồng lúa nương bằng hạt giống tự để.',
  ],
  subheads: ['Bốn mươi mốt mẫu giống mang tên Việt', 'Danh mục chung trên điện thoại'],
  captions: [
    'Quang cảnh buổi tiếp đoàn đại biểu Đảng Lao động Tân Hải chiều 3/11.',
    'Những mẫu lúa được giữ trong ống thủy tinh từ năm 1974.',
    'Tổng Bí thư Matteo Ferrandi xem ruộng thí nghiệm.',
  ],
  quote: 'Mất một giống lúa là mất một bài hát mà không ai còn nhớ lời.',
  facts: [
    'Đảng Lao động Tân Hải được thành lập năm 1931 và có quan hệ với Việt Nam từ năm 1969.',
    'Ba ngân hàng giống sẽ đặt ở Hà Giang, Kon Tum và Lâm Đồng, mỗi nơi do hai kỹ sư phụ trách.',
  ],
  authors: ['Vân Tường'],
  section: 'Đối ngoại',
  date: '2025-11-03T19:05',
};

export const market: Tale = {
  title: 'Giá cá tra giống tăng gấp rưỡi, người nuôi vẫn chưa dám thả',
  lead: 'Con giống khan hiếm từ đầu tháng 4 sau đợt nắng nóng, trong khi nhà máy chưa chịu ký hợp đồng bao tiêu cho vụ sau.',
  prose: [
    'Tại các trại giống ở đầu nguồn, cá tra loại ba mươi con một ký được chào với giá bốn mươi lăm nghìn đồng, cao hơn cùng kỳ năm ngoái mười lăm nghìn đồng.',
    'Bà Ngụy Kim Sáu, chủ trại ở cù lao Tân Hòa, cho biết tỷ lệ cá bột sống chỉ đạt chưa tới một phần mười, thấp nhất trong mười năm bà theo nghề.',
    'Ông Triệu Vĩnh Khang, Chủ tịch Hiệp hội Cá tra đồng bằng, nhận định giá sẽ còn giữ ở mức cao ít nhất đến hết tháng 6 vì đàn cá bố mẹ đã già.',
    'Phía nhà máy cho rằng đơn hàng quý III mới đạt sáu mươi phần trăm công suất, nên họ chỉ ký trước với những hộ có ao lắng và nhật ký nuôi đầy đủ.',
    'Một số hộ chuyển sang ương cá giống để bán lại, dù biết rằng khi nguồn cung trở lại bình thường thì phần lời của hôm nay sẽ không còn.',
    'Ngành nông nghiệp tỉnh hứa cấp mười hai nghìn cặp cá bố mẹ đã chọn lọc trong năm 2026, ưu tiên các trại tham gia tổ hợp tác.',
  ],
  subheads: ['Cá bột sống chưa tới một phần mười', 'Nhà máy chỉ ký trước với ao có nhật ký'],
  captions: [
    'Thu hoạch cá giống ở cù lao Tân Hòa.',
    'Bảng giá viết tay ở một trại giống đầu nguồn.',
    'Ao ương cá được che lưới để giảm nắng.',
  ],
  quote: 'Thả bây giờ thì sợ lỗ, không thả thì ao nằm không cũng là lỗ.',
  facts: [
    'Một ao rộng nửa mẫu cần chừng một trăm nghìn con giống cho một vụ kéo dài tám tháng.',
    'Chi phí thức ăn chiếm ba phần tư giá thành, tăng sáu phần trăm so với năm trước.',
  ],
  authors: ['Trúc Giang'],
  section: 'Kinh tế',
  date: '2025-04-22T08:46',
};

export const school: Tale = {
  title: 'Lớp học chữ lúc bốn giờ sáng của những người đi biển',
  lead: 'Trước khi ra khơi, mười chín ngư dân ở làng chài Mũi Cạn ngồi lại dưới bóng đèn dầu để học viết tên thuyền và tên con mình.',
  prose: [
    'Cô giáo Tăng Thị Diễm đến lớp lúc 3 giờ 40, mang theo phấn, một phích trà gừng và chiếc bảng con vẽ sẵn đường kẻ.',
    'Học trò lớn tuổi nhất là ông Bành Văn Cội, sáu mươi tám tuổi, người đã ký bằng dấu vân tay suốt đời và muốn tự viết đơn xin đăng kiểm cho chiếc thuyền mới.',
    'Thầy hiệu trưởng Nghiêm Bá Lộc kể rằng lớp mở từ tháng 9/2023 với bốn người, đến Tết thì đủ mười hai, rồi các bà vợ cũng xin vào học.',
    'Mỗi bài học gắn với một việc đi biển: đọc bản tin gió, ghi nhật ký đánh bắt, nhắn tin báo tọa độ khi gặp nạn.',
    'Sở Giáo dục cho biết sẽ cấp sách riêng cho lớp từ học kỳ tới, sau khi đoàn khảo sát dự hai buổi và thấy không có cuốn nào viết cho người học bốn giờ sáng.',
    'Đêm cuối khóa, ông Cội viết lên bảng tên chiếc thuyền của mình, dừng lại khá lâu ở dấu hỏi rồi quay xuống cười.',
  ],
  subheads: ['Bài học viết bằng gió và tọa độ', 'Khi các bà vợ xin vào lớp'],
  captions: [
    'Lớp học sáng đèn khi cả làng chài còn ngủ.',
    'Ông Bành Văn Cội tập viết tên thuyền.',
    'Cô giáo Tăng Thị Diễm chữa bài cho từng người.',
  ],
  quote: 'Biển thì tôi thuộc, chỉ có chữ là tôi chưa thuộc.',
  facts: [
    'Lớp học kéo dài năm mươi phút, sáu buổi mỗi tuần, nghỉ vào những ngày biển động.',
    'Mười chín học viên có tuổi trung bình là bốn mươi bảy, bảy người là phụ nữ.',
  ],
  authors: ['Thu Nguyệt', 'Hải Đường'],
  section: 'Giáo dục',
  date: '2024-11-22T10:30',
};

export const city: Tale = {
  title: 'Thành phố thử nghiệm tuyến xe buýt không người bán vé',
  lead: 'Hành khách lên cả hai cửa, quẹt thẻ hoặc bỏ tiền vào hộp, và một người soát vé đi ngẫu nhiên giữa bốn tuyến trong ba tháng đầu.',
  prose: [
    'Từ ngày 5/1/2026, bốn tuyến buýt chạy qua khu đại học và bệnh viện sẽ không còn người bán vé, theo quyết định vừa được Phó Chủ tịch UBND thành phố Hoàng Thiên Ân ký.',
    'Giám đốc Trung tâm Quản lý giao thông Vi Thế Sơn nói thời gian dừng ở mỗi trạm được kỳ vọng giảm từ bốn mươi xuống hai mươi lăm giây.',
    'Người cao tuổi vẫn có thể trả tiền mặt; hộp tiền nhận mọi tờ giấy bạc nhưng không trả lại, nên trung tâm khuyên chuẩn bị sẵn tiền lẻ.',
    'Ông Viên Quốc Tuấn, chuyên gia giao thông, cho rằng phần khó là niềm tin: nếu quá nhiều người đi chui trong tháng đầu, những người trả tiền sẽ thấy mình dại.',
    'Công đoàn vận tải đề nghị chuyển một trăm mười người bán vé sang làm hướng dẫn viên trạm và đào tạo lái xe điện, thay vì cho nghỉ việc.',
    'Kết quả thử nghiệm sẽ được công bố trước ngày 30/4/2026 kèm số liệu từng tuyến để người dân góp ý.',
  ],
  subheads: ['Hai mươi lăm giây mỗi trạm', 'Người bán vé đi đâu'],
  captions: [
    'Xe buýt thử nghiệm đón khách ở cổng khu đại học.',
    'Hộp tiền và máy quẹt thẻ đặt ở cả hai cửa.',
    'Bảng hướng dẫn bằng chữ lớn cho người cao tuổi.',
  ],
  quote: 'Chúng tôi không bỏ con người, chúng tôi bỏ việc xé vé.',
  facts: [
    'Bốn tuyến thử nghiệm phục vụ trung bình hai mươi ba nghìn lượt khách mỗi ngày.',
    'Mức phạt đi xe không trả tiền là một trăm nghìn đồng, thu qua mã quét trên giấy báo.',
  ],
  authors: ['Khả Hân'],
  section: 'Đô thị',
  date: '2025-12-18T06:05',
};

export const world: Tale = {
  title: 'Quốc đảo Meralia bỏ phiếu lần thứ hai về hiến pháp biển',
  lead: 'Cử tri quyết định có trao cho rạn san hô quyền được bảo vệ trước tòa hay không, sau khi lần bỏ phiếu đầu tiên chỉ thiếu chín trăm phiếu.',
  prose: [
    'Các điểm bỏ phiếu trên hai mươi tám hòn đảo mở cửa lúc 7 giờ ngày 21/9 theo giờ địa phương, một số nơi thùng phiếu được chở đến bằng thuyền buồm.',
    'Thủ tướng Adaeze Thornwell kêu gọi người dân đi bỏ phiếu sớm vì chiều tối có giông, và nói bà sẽ tôn trọng mọi kết quả.',
    'Lãnh đạo đối lập Tomas Belgrave cho rằng hiến pháp mới trao quá nhiều quyền cho tòa án, dù ông ủng hộ việc cấm đánh cá bằng lưới rê.',
    'Theo khảo sát của Đại học Meralia, năm mươi ba phần trăm người được hỏi sẽ ủng hộ, sai số ba điểm phần trăm.',
    'Giáo sư luật Ingrid Solvang gọi đây là cuộc bỏ phiếu mà cả thế giới ven biển dõi theo, vì nó đặt ra câu hỏi ai được nói thay cho san hô.',
    'Kết quả chính thức dự kiến được công bố vào ngày 24/9, sau khi phiếu từ các đảo xa nhất về đến thủ đô.',
  ],
  subheads: ['Chín trăm phiếu còn thiếu', 'Ai nói thay cho san hô'],
  captions: [
    'Thùng phiếu được chở đến đảo xa bằng thuyền buồm.',
    'Thủ tướng Adaeze Thornwell bỏ phiếu tại thủ đô.',
    'Rạn san hô lớn nhất của Meralia nhìn từ trên cao.',
  ],
  quote: 'Một rạn san hô không cần chúng ta tha thứ, nó cần một luật sư.',
  facts: [
    'Meralia có bốn trăm nghìn dân, sống trên hai mươi tám trong tổng số một trăm hai mươi đảo.',
    'Lần bỏ phiếu thứ nhất diễn ra tháng 2/2024 với tỷ lệ tham gia sáu mươi mốt phần trăm.',
  ],
  authors: ['Bảo Lâm'],
  section: 'Thế giới',
  date: '2025-09-21T14:58',
};
