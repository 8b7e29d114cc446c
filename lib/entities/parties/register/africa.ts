/** Parties of Africa; docs/parties.md explains the lines. */
export const AFRICA = `
AO =Liên minh Dân tộc vì sự Độc lập Hoàn toàn của Angola | UNITA | União Nacional para a Independência Total de Angola | 1966 | pt
AO =Phong trào Nhân dân Giải phóng Angola; Phong trào Nhân dân Giải phóng ~; =Phong trào Giải phóng Nhân dân Angola | MPLA | Movimento Popular de Libertação de Angola | 1956
BF =Phong trào Nhân dân vì Tiến bộ | MPP | Mouvement du peuple pour le progrès | 2014
BI =Hội đồng Quốc gia Bảo vệ Dân chủ - Lực lượng Bảo vệ Dân chủ | CNDD-FDD
BJ =Liên minh Tiến bộ vì Đổi mới | UPR
BW Dân chủ ~ | BDP | Botswana Democratic Party | 1962 | en
BW =Liên minh vì Thay đổi Dân chủ; =Chiếc ô vì Thay đổi Dân chủ | UDC
CD =Liên minh vì Dân chủ và Tiến bộ Xã hội | UDPS | Union pour la démocratie et le progrès social | 1982 | fr
CF =Phong trào Những trái tim Thống nhất | MCU
CG Lao động Congo; Lao động ~ | PCT | Parti congolais du travail | 1969 | fr
CI Dân chủ Bờ Biển Ngà; Dân chủ ~ | PDCI | Parti démocratique de Côte d'Ivoire | 1946
CI Nhân dân Châu Phi - Bờ Biển Ngà; Nhân dân Châu Phi | PPA-CI
CI =Tập hợp những người Houphouët vì Dân chủ và Hòa bình; =Tập hợp của những người Houphouet vì Dân chủ và Hòa bình | RHDP | Rassemblement des houphouëtistes pour la démocratie et la paix | 2005
CM =Liên minh Dân chủ Nhân dân Cameroon; Dân chủ Nhân dân ~ | RDPC, CPDM | Rassemblement démocratique du peuple camerounais | 1985
CM =Mặt trận Cứu nguy Quốc gia Cameroon; Mặt trận Cứu nguy Quốc gia ~ | FSNC
CM =Phong trào Phục hưng Cameroon | MRC
CV Phi vì Độc lập của Cape Verde | PAICV | Partido Africano da Independência de Cabo Verde | 1981
CV =Phong trào vì Dân chủ | MpD
DJ =Tập hợp Nhân dân vì Tiến bộ; =Tập hợp vì Tiến bộ của Nhân dân | RPP
DZ Công nhân ~ | PT |  | 1990
DZ =Mặt trận Giải phóng Dân tộc Algeria; =Mặt trận Giải phóng Dân tộc (FLN); Mặt trận Giải phóng Dân tộc ~ | FLN | Jabhat al-Tahrir al-Watani | 1954
DZ =Tập hợp Dân chủ Quốc gia | RND
EH =Mặt trận Polisario; =Polisario |  | Frente Polisario | 1973
ER =Mặt trận Nhân dân vì Dân chủ và Công lý | PFDJ | People's Front for Democracy and Justice | 1994
ET =Mặt trận Giải phóng Nhân dân Tigray | TPLF | Tigray People's Liberation Front | 1975 | en
ET =Mặt trận Giải phóng Oromo | OLF
ET =Phong trào Dân tộc Amhara | NaMA
ET Thịnh vượng ~ | PP | Prosperity Party | 2019 | en
GA Dân chủ ~ | PDG | Parti démocratique gabonais | 1968 | fr
GA =Liên minh Dân chủ của những người Xây dựng | UDB
GH Yêu nước Mới | NPP | New Patriotic Party | 1992 | en
GH =Đại hội Dân chủ Dân tộc; Đại hội Dân tộc Dân chủ | NDC | National Democratic Congress | 1992
GM Nhân dân Quốc gia | NPP
GN =Liên minh các Lực lượng Dân chủ Guinea | UFDG
GN =Tập hợp Nhân dân Guinea | RPG
GQ Dân chủ Guinea Xích đạo | PDGE | Partido Democrático de Guinea Ecuatorial | 1987
GW Phi vì Độc lập của Guinea và Cape Verde; Phi vì Nền độc lập Guinea và Cape Verde | PAIGC | Partido Africano para a Independência da Guiné e Cabo Verde | 1956
GW =Phong trào Thay thế Dân chủ; =Madem-G15
GW Đổi mới Xã hội | PRS
KE =Ford-Kenya |  | FORD–Kenya | 1992
KE Jubilee |  | Jubilee Party | 2016 | en
KE =Liên minh Dân chủ Thống nhất | UDA | United Democratic Alliance | 2020
KE =Phong trào Dân chủ Màu cam; Phong trào Dân chủ Cam | ODM | Orange Democratic Movement | 2005 | en
KE =Wiper; Phong trào Dân chủ Wiper
KE =Đại hội Quốc gia Amani; Đại hội Dân tộc Amani | ANC | Amani National Congress | 2015
KM =Công ước vì sự Đổi mới của Comoros; =Công ước Đổi mới Comoros
LR Thống nhất ~ | UP
LR =Đại hội vì Thay đổi Dân chủ | CDC | Congress for Democratic Change | 2004
LS Cách mạng vì Thịnh vượng | RFP
MA Công lý và Phát triển ~ | PJD |  | 1998
MA =Istiqlal; Độc lập | PI | Istiqlal | 1943
MA =Liên minh Xã hội chủ nghĩa các Lực lượng Nhân dân | USFP
MA Tiến bộ và Chủ nghĩa Xã hội; Chủ nghĩa Xã hội và Tiến bộ | PPS | Parti du progrès et du socialisme | 1974
MA =Tập hợp Độc lập Quốc gia; Tập hợp Dân tộc Độc lập | RNI | Rassemblement national des indépendants | 1978 | fr
MA Xác thực và Hiện đại; Tính xác thực và Hiện đại; Chân thực và Hiện đại | PAM
MG Thanh niên Malagasy Quyết tâm | TGV
ML =Tập hợp vì Mali | RPM
MR Công bằng ~; El Insaf; Insaf
MU Lao động ~; =Công đảng ~ |  | Labour Party | 1936
MW Dân chủ Tiến bộ; Tiến bộ Dân chủ | DPP
MW Đại hội ~ | MCP | Malawi Congress Party | 1959 | en
MZ =Mặt trận Giải phóng Mozambique; Mặt trận Giải phóng ~; =Frelimo | FRELIMO | Frente de Libertação de Moçambique | 1962
MZ =Phong trào Dân chủ Mozambique | MDM | Movimento Democrático de Moçambique | 2009
MZ =Phong trào Kháng chiến Dân tộc Mozambique; =Renamo | RENAMO | Resistência Nacional Moçambicana | 1975
MZ =Podemos; Lạc quan vì sự phát triển của Mozambique | PODEMOS
NA Những người Yêu nước Độc lập vì Thay đổi | IPC
NA =Tổ chức Nhân dân Tây Nam Phi; =Swapo | SWAPO | South West Africa People's Organisation | 1960
NE Dân chủ và Xã hội ~ | PNDS
NG Dân chủ Nhân dân ~; Nhân dân Dân chủ | PDP | Peoples Democratic Party | 1998
NG Lao động ~; =Công đảng ~ | LP | Labour Party | 2002
NG =Đại hội Dân chủ châu Phi; Đại hội Dân chủ Phi | ADC
NG =Đại hội Toàn thể Tiến bộ; Đại hội Toàn tiến bộ; Đại hội Những người Tiến bộ; Đại hội Tất cả Tiến bộ | APC | All Progressives Congress | 2013 | en
RW =Mặt trận Yêu nước Rwanda; Mặt trận Yêu nước ~ | RPF, FPR | Rwandan Patriotic Front | 1987 | en
SC =Linyon Demokratik Seselwa; =Liên minh Dân chủ Seychelles | LDS
SC Seychelles Thống nhất; =Seychelles Thống nhất
SD Cộng sản ~ | SCP |  | 1946
SD Umma; Umma Quốc gia
SD Đại hội Dân tộc ~ | NCP | National Congress Party | 1998
SL Nhân dân ~ | SLPP | Sierra Leone People's Party | 1951 | en
SL =Đại hội Toàn dân | APC
SN =Liên minh vì nền Cộng hòa | APR | Alliance pour la république | 2008
SN Những người Yêu nước Châu Phi của Senegal; =Pastef; Những người Yêu nước Senegal | PASTEF | Pastef | 2014
SS =Phong trào Giải phóng Nhân dân Sudan | SPLM | Sudan People's Liberation Movement | 1983 | en
ST =Hành động Dân chủ Độc lập | ADI
ST =Phong trào Giải phóng São Tomé và Príncipe | MLSTP
SZ Dân chủ Thống nhất Nhân dân; =Phong trào Dân chủ Thống nhất Nhân dân | PUDEMO
TD =Les Transformateurs; Những người Đổi thay
TD =Phong trào Cứu nguy Yêu nước | MPS | Mouvement patriotique du salut | 1990
TG =Liên minh vì nền Cộng hòa Togo | UNIR | Union pour la République | 2012
TN =Ennahda; =Phong trào Ennahda; Ennahdha |  |  | 1981
TN =Nidaa Tounes; Tiếng gọi Tunisia |  | Nidaa Tounes | 2012 | fr
TN Tự do Lập hiến | PDL
TZ =ACT-Wazalendo; Liên minh vì Thay đổi và Minh bạch |  | ACT Wazalendo | 2014
TZ =Chadema; Dân chủ và Tiến bộ; Vì Dân chủ và Phát triển |  | Chadema | 1992 | en
TZ Cách mạng ~; =Chama Cha Mapinduzi | CCM | Chama cha Mapinduzi | 1977 | vi
UG =Diễn đàn vì Thay đổi Dân chủ | FDC
UG =Nền tảng Thống nhất Quốc gia | NUP
UG =Phong trào Kháng chiến Quốc gia ~ | NRM | National Resistance Movement | 1986 | en
UG =Đại hội Nhân dân Uganda | UPC
ZA =ActionSA |  | ActionSA | 2020
ZA =Chiến binh Tự do Kinh tế; Những chiến sĩ Tự do Kinh tế; Đấu tranh cho Tự do Kinh tế | EFF | Economic Freedom Fighters | 2013 | en
ZA Cộng sản ~ | SACP | South African Communist Party | 1921 | en
ZA =Freedom Front Plus; =Mặt trận Tự do Plus
ZA =Liên minh Dân chủ Nam Phi; Liên minh Dân chủ ~ | DA | Democratic Alliance | 2000
ZA =Liên minh Yêu nước Nam Phi; Liên minh Yêu nước ~ | PA | Patriotic Alliance | 2013
ZA Tự do Inkatha; =Inkatha | IFP
ZA =uMkhonto weSizwe; Ngọn giáo của Dân tộc; Umkhonto we Sizwe | MK | uMkhonto weSizwe | 2023
ZA =Đại hội Dân tộc Phi | ANC | African National Congress | 1912 | en
ZM =Mặt trận Yêu nước Zambia; Mặt trận Yêu nước ~ | PF
ZM Thống nhất vì Phát triển Quốc gia | UPND | United Party for National Development | 1998 | en
ZW =Liên minh Dân tộc Phi Zimbabwe-Mặt trận Yêu nước; =Liên minh Dân tộc Phi Zimbabwe; =ZANU-PF | ZANU-PF, ZANU PF | Zimbabwe African National Union – Patriotic Front | 1963
ZW =Phong trào vì Thay đổi Dân chủ | MDC | Movement for Democratic Change | 1999
`;
