/** Parties of the Middle East, Turkey and Egypt; docs/parties.md explains the lines. */
export const MIDDLE_EAST = `
EG =Anh em Hồi giáo; =Tổ chức Anh em Hồi giáo |  |  | 1928 | vi
EG Tương lai Quốc gia; Tương lai của một Dân tộc; Mostaqbal Watan |  | Mostaqbal Watan | 2014
EG Tự do và Công lý |  |  | 2011
IL =Balad |  | Balad | 1995
IL Bennett 2026
IL Cộng sản ~ | MAKI | HaMiflega HaKomunistit | 1948
IL Do Thái giáo Torah Thống nhất; Do Thái giáo Thống nhất Torah | UTJ
IL =Hadash; =Hadash-Ta'al |  | Hadash | 1977
IL Lao động ~; =Công đảng ~ |  | HaAvoda | 1968
IL =Likud |  | HaLikud | 1973 | en:Likud
IL =Meretz |  | Meretz | 1992 | en
IL =Otzma Yehudit; Sức mạnh Do Thái |  | Otzma Yehudit | 2012 | en
IL Phục quốc Do Thái Tôn giáo; Chủ nghĩa Phục quốc Do Thái Tôn giáo; Chủ nghĩa Phục quốc Do Thái; Chủ nghĩa Phục quốc Tôn giáo; Do Thái Tôn giáo |  | HaTzionut HaDatit
IL =Ra'am; =Danh sách Ả rập Thống nhất; =Danh sách Arab Thống nhất |  | Ra'am | 1996
IL =Shas |  | Shas | 1984 | en
IL Xanh và Trắng; Xanh-Trắng; =Kahol Lavan |  | Kahol Lavan | 2018
IL Yashar
IL =Yesh Atid; Có Tương lai; Tương lai |  | Yesh Atid | 2012 | en
IL =Yisrael Beiteinu; Israel là Nhà của chúng ta; Israel Beiteinu; Ngôi nhà của chúng ta |  | Yisrael Beiteinu | 1999 | en
IL Đoàn kết Quốc gia ~; Thống nhất Dân tộc; Thống nhất Quốc gia |  | HaMahane HaMamlakhti | 2022
IQ Dawa |  | Hizb ad-Dawa | 1957
IQ Dân chủ Kurdistan | KDP | Partiya Demokrat a Kurdistanê | 1946
IQ =Liên minh Yêu nước Kurdistan | PUK | Yekîtiya Nîştimanî ya Kurdistanê | 1975
IQ =Taqaddum; =Taqadum
IR Tudeh; Nhân dân ~ |  | Hezb-e Tude-ye Iran | 1941
JO =Mặt trận Hành động Hồi giáo | IAF
LB Cộng sản ~ | LCP |  | 1924
LB =Hezbollah; =Hezbolla |  |  | 1982 | vi
LB =Kataeb
LB =Lực lượng Lebanon; =Lực lượng Li-băng | LF
LB =Phong trào Amal; Amal |  |  | 1974
LB =Phong trào Yêu nước Tự do | FPM
LB Xã hội Tiến bộ | PSP
PS =Fatah; Phong trào Giải phóng Dân tộc Palestine |  |  | 1959 | vi
PS =Hamas |  |  | 1987 | vi
PS =Mặt trận Dân chủ Giải phóng Palestine | DFLP |  | 1968
PS =Mặt trận Nhân dân Giải phóng Palestine; =Mặt trận Bình dân Giải phóng Palestine | PFLP |  | 1967
PS Nhân dân ~ | PPP
SY =Baath; Ba'ath; Baath Arab Xã hội ~; Ba'ath Arab Xã hội ~; Phục hưng Arab |  | Ba'ath | 1947
SY =Liên minh Dân chủ Người Kurd | PYD | Partiya Yekîtiya Demokrat | 2003
TR Bình đẳng và Dân chủ Nhân dân; Dân chủ và Bình đẳng của Nhân dân; Bình đẳng và Dân chủ của các Dân tộc | DEM | DEM Parti | 2023
TR Chiến thắng |  | Zafer Partisi | 2021 | tr
TR Cánh tả Xanh; Xanh và Tương lai Cánh tả | YSP
TR Công lý và Phát triển; Phát triển và Công lý; AK | AKP | Adalet ve Kalkınma Partisi | 2001 | vi:Đảng Công lý và Phát triển (Thổ Nhĩ Kỳ)
TR Công nhân Người Kurd; Công nhân Người Cuốc | PKK | Partiya Karkerên Kurdistanê | 1978 | ku
TR Cộng sản ~ | TKP | Türkiye Komünist Partisi | 1920
TR =Deva; Dân chủ và Tiến bộ |  | DEVA Partisi | 2020
TR Dân chủ Nhân dân; Dân chủ của các Dân tộc | HDP | Halkların Demokratik Partisi | 2012 | tr
TR Nhân dân Cộng hòa; Cộng hòa Nhân dân | CHP | Cumhuriyet Halk Partisi | 1923 | tr
TR Phong trào Dân tộc; Hành động Dân tộc chủ nghĩa ~ | MHP | Milliyetçi Hareket Partisi | 1969 | tr
TR Phúc lợi Mới; Tân Phúc lợi | YRP | Yeniden Refah Partisi | 2018 | tr
TR Tương lai |  | Gelecek Partisi | 2019 | tr
TR Tốt; İYİ; Tốt lành | IYI | İYİ Parti | 2017 | tr
TR Yêu nước; =Vatan |  | Vatan Partisi | 2015
YE Đại hội Nhân dân Toàn quốc; =Đại hội Nhân dân ~ | GPC |  | 1982
`;
