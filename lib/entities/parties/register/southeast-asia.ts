/** Parties of Southeast Asia; docs/parties.md explains the lines. */
export const SOUTHEAST_ASIA = `
ID Công lý Thịnh vượng; Công lý và Thịnh vượng; Công bằng Thịnh vượng | PKS | Partai Keadilan Sejahtera | 2002 | id
ID Cộng sản ~ | PKI | Partai Komunis Indonesia |  | vi
ID Dân chủ ~ |  | Partai Demokrat | 2001
ID Dân chủ Đấu tranh ~; Dân chủ Indonesia Đấu tranh; Đấu tranh Dân chủ ~ | PDI-P, PDIP | Partai Demokrasi Indonesia Perjuangan
ID =Gerindra; Phong trào ~ Vĩ đại; Phong trào Đại ~; Đại ~ |  | Partai Gerakan Indonesia Raya | 2008
ID =Golkar; Những nhóm Chức năng |  | Partai Golongan Karya | 1964
ID =Hanura; Lương tâm Nhân dân
ID =NasDem; Dân chủ Quốc gia; Dân tộc Dân chủ |  | Partai NasDem | 2011
ID Sứ mệnh Quốc gia | PAN | Partai Amanat Nasional | 1998 | id
ID Thống nhất Phát triển; Phát triển Thống nhất | PPP | Partai Persatuan Pembangunan | 1973 | id
ID Thức tỉnh Dân tộc | PKB | Partai Kebangkitan Bangsa | 1998 | id
ID Đoàn kết ~ | PSI | Partai Solidaritas Indonesia | 2014 | id
KH Cộng sản ~ | CPK |  | 1951
KH Cứu quốc ~; Cứu nguy Dân tộc ~ | CNRP |  | 2012
KH =Funcinpec; Bảo hoàng Funcinpec; Bảo hoàng |  |  | 1981 | vi:FUNCINPEC
KH Nhân dân ~ | CPP | Kanakpak Pracheachon Kampuchea | 1951 | vi
KH Sức mạnh Dân tộc |  |  | 2023
KH Ánh nến; Ngọn nến; Sam Rainsy | CLP, SRP |  | 1995
KH Ý chí Khmer; Ý nguyện Khmer | KWP |  | 2018
LA Nhân dân Cách mạng ~; NDCM ~ | LPRP | Phak Pasason Pativat Lao | 1955 | vi
MM Cộng sản ~; Cộng sản Miến Điện | CPB | Communist Party of Burma | 1939 | en
MM Dân tộc Shan và Dân chủ; Dân chủ các Dân tộc Shan | SNDP
MM =Liên đoàn Quốc gia vì Dân chủ; =Liên đoàn Dân chủ Quốc gia; =Liên minh Quốc gia vì Dân chủ | NLD | National League for Democracy | 1988 | en
MM =Liên đoàn các Dân tộc Shan vì Dân chủ; =Liên minh Quốc gia vì Dân chủ Shan; =Liên đoàn Quốc gia vì Dân chủ Shan | SNLD
MM Quốc gia Arakan; Dân tộc Arakan | ANP | Arakan National Party
MM Thống nhất Quốc gia; Thống nhất Dân tộc | NUP | National Unity Party | 1988
MM Tiên phong Nhân dân; Nhân dân Tiên phong | PPP
MM Đoàn kết và Phát triển Liên bang; Liên minh Đoàn kết và Phát triển; Liên bang Đoàn kết và Phát triển; Phát triển và Đoàn kết Liên bang; Đoàn kết Phát triển Liên bang | USDP | Union Solidarity and Development Party | 2010 | en
MY Amanah; Ủy thác Quốc gia; Tín thác Quốc gia |  | Parti Amanah Negara | 2015
MY =Bersatu; Bản địa Thống nhất ~; Người bản địa Thống nhất ~ | PPBM | Parti Pribumi Bersatu Malaysia | 2016
MY Công lý Nhân dân; =Parti Keadilan Rakyat; Công bằng Nhân dân; Nhân dân Công lý | PKR | Parti Keadilan Rakyat
MY =Hiệp hội Người Hoa Malaysia; =Công hội Người Hoa Malaysia; =Hiệp hội Người Malaysia gốc Hoa | MCA | Persatuan Cina Malaysia | 1949
MY Hành động Dân chủ | DAP | Parti Tindakan Demokratik | 1965
MY Hồi giáo ~; Hồi giáo Toàn Mã Lai; Hồi giáo Liên Malaysia; Hồi giáo Toàn Malaysia; Hồi giáo Pan-Malaysia | PAS | Parti Islam Se-Malaysia | 1951
MY =Tổ chức Dân tộc Mã Lai Thống nhất; =Tổ chức Thống nhất Dân tộc Mã Lai | UMNO | Pertubuhan Kebangsaan Melayu Bersatu | 1946 | vi
MY =Warisan; Di sản Sabah |  | Parti Warisan | 2016
MY =Đại hội Người Ấn Malaysia; =Đại hội Người Malaysia gốc Ấn | MIC | Malaysian Indian Congress | 1946 | en
PH =Akbayan
PH =Aksyon Demokratiko
PH Cộng sản Philippines 1930; Cộng sản Philippines-1930; Cộng sản Philippines (PKP-1930) | PKP | Partido Komunista ng Pilipinas-1930 | 1930
PH Cộng sản ~ | CPP | Communist Party of the Philippines | 1968
PH =Lakas-CMD; Lakas |  | Lakas–Christian Muslim Democrats | 1991 | en
PH Liên bang ~ | PFP | Partido Federal ng Pilipinas | 2018
PH Nacionalista; Dân tộc chủ nghĩa ~ | NP | Nacionalista Party | 1907 | en
PH =PDP-Laban; Dân chủ Philippines-Sức mạnh Nhân dân | PDP | Partido Demokratiko Pilipino | 1982
PH Tự do ~ | LP | Liberal Party | 1946
SG Công nhân ~ | WP | Workers' Party | 1957
SG Dân chủ ~ | SDP | Singapore Democratic Party | 1980 | en
SG Hành động Nhân dân ~ | PAP | People's Action Party | 1954 | vi
SG Tiến bộ ~; Singapore Tiến lên | PSP | Progress Singapore Party | 2019 | en
TH =Bhumjaithai; =Bhumjai Thai; Tự hào Thái; Tự hào Thái Lan; Niềm tự hào Thái | BJT | Phak Phumchai Thai | 2008
TH Chart Pattana
TH =Chart Thai Pattana; =Chartthaipattana; Phát triển Quốc gia Thái | CTP |  | 2008
TH Cơ hội Mới
TH Dân chủ ~ |  | Phak Prachathipat | 1946 | vi:Đảng Dân chủ (Thái Lan)
TH =Kla Tham; =Klatham
TH Nhân dân ~ | PP | Phak Prachachon | 2024
TH =Palang Pracharath; =Palang Pracharat; Sức mạnh Quốc gia Nhân dân; Quyền lực Nhà nước Nhân dân | PPRP | Phak Phalang Pracharat | 2018
TH =Pheu Thai; Vì nước Thái; Vì người Thái; =Puea Thai | PTP | Phak Phuea Thai | 2007
TH =Prachachart; =Prachachat
TH =Ruam Thai Sang Chart; =United Thai Nation; Liên hiệp Xây dựng Quốc gia Thái; Quốc gia Thái Thống nhất; Thống nhất Quốc gia Thái | UTN |  | 2021
TH =Seri Ruam Thai; Tự do Thái; Thái Tự do | TLP
TH =Thai Pakdee
TH =Thai Rak Thai; Người Thái yêu người Thái | TRT |  | 1998
TH =Thai Sang Thai; Xây dựng Thái
TH Tiến bước; Tiến bước ~; =Move Forward; Tiến về phía trước; =Kao Klai | MFP | Phak Kao Klai
TH Tương lai Mới; Tương lai Phía trước; Hướng tới Tương lai; =Future Forward | FFP | Phak Anakhot Mai | 2018
TL Dân chủ ~ | PD | Partido Democrático | 2001
TL =Fretilin; =Mặt trận Cách mạng vì Đông Timor Độc lập; =Mặt trận Cách mạng vì một Đông Timor Độc lập; =Mặt trận Cách mạng vì một Timor-Leste Độc lập |  | Frente Revolucionária de Timor-Leste Independente | 1974
TL Giải phóng Nhân dân | PLP | Partido Libertação Popular | 2015
TL =Đại hội Tái thiết Quốc gia Timor-Leste; =Đại hội Quốc gia Tái thiết Timor-Leste; Đại hội Quốc gia vì sự Tái thiết Timor | CNRT | Congresso Nacional de Reconstrução de Timor | 2007
`;
