/** Parties of East Asia, with the historic parties of Vietnam; docs/parties.md explains the lines. */
export const EAST_ASIA = `
CN Cộng sản ~; =Trung Cộng | ĐCSTQ, CPC, CCP | 中国共产党 | 1921 | vi
CN Dân chủ Nông công; =Dân chủ Nông công Đảng; Nông công Dân chủ ~
CN =Trí Công Đảng; Trí Công |  |  | 1925
HK Dân chủ ~ |  |  | 1994
HK =Liên minh Dân chủ vì sự Cải thiện và Tiến bộ của Hong Kong | DAB |  | 1992
JP Bảo thủ ~ | CPJ |  | 2023
JP Công Minh; =Komeito; =Công Minh Đảng; Công Minh mới | NKP | 公明党 | 1964
JP Cộng sản ~ | JCP | 日本共産党 | 1922 | vi
JP Dân chủ Lập hiến ~ | CDP | 立憲民主党
JP Dân chủ Tự do ~; =Jiminto | LDP | 自由民主党 | 1955 | vi:Đảng Dân chủ Tự do (Nhật Bản)
JP Dân chủ Xã hội ~; Xã hội Dân chủ | SDP | 社会民主党 | 1996
JP Dân chủ vì Nhân dân; Dân chủ Quốc dân; Dân chủ vì Người dân; Quốc dân Dân chủ | DPFP, DPP
JP Dân chủ ~ | DPJ |  | 1998
JP =Liên minh Cải cách Trung dung; =Liên minh Cải cách Trung đạo; Cải cách Trung dung | CRA
JP Người dân Tokyo Trên hết; =Tomin First
JP Nhân dân Mới; Quốc dân Mới
JP =Reiwa Shinsengumi; Reiwa |  |  | 2019
JP =Sanseito; Tham chính; Tham gia Chính trị |  |  | 2020
JP =Team Mirai; =Đội Mirai; Tương lai ~ |  |  | 2025
JP Xã hội ~ | JSP |  | 1945
JP Đổi mới ~; Duy Tân ~; Cách tân ~; =Nippon Ishin; =Nippon Ishin no Kai; Ishin | JIP
KP Lao động ~ | WPK | 조선로동당 | 1945 | vi
KR Công lý ~; Chính nghĩa |  |  | 2012
KR Cải cách Mới; Cải cách ~ |  |  | 2024
KR Dân chủ ~; Dân chủ Đồng hành; Dân chủ Cùng nhau | DP, DPK | 더불어민주당
KR Quốc dân; Nhân dân ~ |  |  | 2016
KR Sức mạnh Quốc dân; Quyền lực Nhân dân ~ | PPP | 국민의힘 | 2020
KR Tiến bộ ~; Tiến bộ Thống nhất
KR Tái thiết ~; Đổi mới Tổ quốc; Tái thiết Tổ quốc; Cách tân Tổ quốc |  |  | 2024
KR Tự do ~; =Saenuri; Hàn Quốc Tự do; Thế giới mới; Đại Dân tộc | LKP
MN Dân chủ ~ |  |  | 2000
MN Nhân dân ~; Nhân dân Cách mạng ~ | MPP, MPRP |  | 1921 | vi
TW Dân chủ Tiến bộ; =Dân Tiến; =Dân Tiến Đảng | DPP | 民主進步黨 | 1986
TW Lực lượng Thời đại | NPP |  | 2015
TW Nhân dân ~; Dân chúng ~ | TPP |  | 2019
TW =Quốc dân Đảng; =Quốc dân Đảng Trung Quốc | KMT | 中國國民黨 |  | vi:Trung Quốc Quốc dân Đảng
VN =An Nam Cộng sản Đảng; Cộng sản An Nam |  |  | 1929 | vi
VN Cần lao Nhân vị; Cần lao; =Cần lao Nhân vị Cách mạng Đảng |  |  | 1954 | vi
VN Cộng sản ~; Lao động Việt Nam; Cộng sản Đông Dương | ĐCSVN, CPV |  | 1930 | vi
VN Dân chủ Việt Nam; Dân chủ VN |  |  | 1944 | vi
VN Lập hiến Đông Dương; Lập hiến |  |  | 1923
VN Nhân dân Cách mạng Việt Nam; Nhân dân Cách mạng miền Nam Việt Nam; Nhân dân Cách mạng miền Nam |  |  | 1962
VN Thanh niên Cao vọng; =Cao vọng Thanh niên Đảng; =Thanh niên Cao vọng Đảng
VN =Tân Việt Cách mạng Đảng; Tân Việt; =Việt Nam Cách mạng Đảng |  |  | 1928 | vi
VN Tân Đại Việt |  |  | 1964
VN =Việt Nam Cách mạng Đồng minh Hội; =Việt Cách |  |  | 1942 | vi
VN =Việt Nam Dân chủ Xã hội Đảng; Dân Xã; =Dân Xã Đảng |  |  | 1946
VN =Việt Nam Nghĩa hòa Đảng
VN =Việt Nam Quốc dân Đảng; =Quốc dân Đảng Việt Nam; =Việt Quốc | VNQDĐ |  | 1927 | vi
VN Việt Tân; =Việt Nam Canh tân Cách mạng Đảng
VN Xã hội Việt Nam |  |  | 1946 | vi
VN =Đông Dương Cộng sản Liên đoàn |  |  | 1930 | vi
VN =Đông Dương Cộng sản Đảng |  |  | 1929 | vi
VN =Đại Việt Dân chính Đảng; Đại Việt Dân chính
VN =Đại Việt Quốc dân Đảng; Đại Việt |  |  | 1939 | vi
`;
