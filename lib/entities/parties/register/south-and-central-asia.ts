/** Parties of South and Central Asia and the Caucasus; docs/parties.md explains the lines. */
export const SOUTH_AND_CENTRAL_ASIA = `
AF =Taliban |  |  | 1994 | vi
AM =Armenia Mạnh mẽ; =Armenia Hùng mạnh
AM =Armenia Thịnh vượng; Thịnh vượng ~ |  |  | 2004
AM Cộng hòa ~ | RPA, HHK |  | 1990
AM Hợp đồng Dân sự; Khế ước Dân sự; Hiệp ước Dân sự |  |  | 2013
AM =Liên đoàn Cách mạng Armenia; =Dashnaktsutyun | ARF |  | 1890
AZ =Yeni Azerbaijan; Azerbaijan Mới; Tân ~ | YAP |  | 1992
BD Công dân Quốc gia; Quốc gia Công dân | NCP | National Citizen Party | 2025
BD Công nhân ~ | WPB | Workers Party of Bangladesh | 1980 | en
BD Cộng sản ~ | CPB | Communist Party of Bangladesh |  | en
BD Dân tộc ~ | BNP | Bangladesh Nationalist Party | 1978 | en
BD =Jamaat-e-Islami; =Jamaat |  | Bangladesh Jamaat-e-Islami |  | en
BD Jatiya; Dân tộc Jatiya
BD =Liên đoàn Awami; =Awami League; Awami |  | Awami League | 1949 | en
BD Xã hội Dân tộc ~ | JSD
BT Nhân dân Dân chủ ~ | PDP | People's Democratic Party | 2007
GE =Giấc mơ Gruzia; Giấc mơ Georgia; Giấc mơ Gruzia - Nền Dân chủ Gruzia |  |  | 2012
GE =Phong trào Dân tộc Thống nhất | UNM |  | 2001
GE Vì Gruzia; Vì Georgia |  |  | 2021
IN =AIADMK; =All India Anna Dravida Munnetra Kazhagam | AIADMK | All India Anna Dravida Munnetra Kazhagam | 1972 | en
IN =AIMIM | AIMIM
IN =Aam Aadmi; Người Dân thường; Người Bình dân; Dân thường | AAP | Aam Aadmi Party | 2012 | en
IN =Bahujan Samaj | BSP
IN =Bharat Rashtra Samithi | BRS
IN =Bharatiya Janata; Nhân dân ~; Nhân dân Ấn; =Bharatiya Janta | BJP | Bharatiya Janata Party | 1980 | en
IN Cộng sản ~ | CPI | Communist Party of India | 1925 | en
IN Cộng sản Ấn Độ (Maoist); Cộng sản Ấn Độ (Mao-ít) |  | Communist Party of India (Maoist) | 2004 | en
IN Cộng sản Ấn Độ (Mác-xít Lê-nin-nít) Giải phóng; Cộng sản Ấn Độ (Mác-xít - Lê-nin-nít) | CPI-ML, CPI(ML)
IN Cộng sản Ấn Độ Mác-xít; Cộng sản (Mác-xít) Ấn Độ; Cộng sản Ấn Độ Marxist; Cộng sản Ấn Độ (Mác-xít); Cộng sản Ấn Độ (Marxist); Cộng sản Mác-xít ~ | CPI-M, CPI(M), CPM | Communist Party of India (Marxist) | 1964 | en
IN =Dravida Munnetra Kazhagam | DMK | Dravida Munnetra Kazhagam | 1949 | en
IN =Forward Bloc; Khối Tiến lên toàn Ấn; =Khối Tiền phong toàn Ấn Độ; =Khối Tiến lên toàn Ấn Độ | AIFB | All India Forward Bloc | 1939 | en
IN =Janata Dal (Thống nhất); =Janata Dal (United); Janata Dal; Nhân dân Thống nhất ~ | JD(U), JDU
IN Quốc đại Dân tộc | NCP
IN Quốc đại ~; Đại hội Quốc gia ~; Quốc dân Đại hội | INC | Indian National Congress | 1885 | en
IN =Rashtriya Janata Dal | RJD | Rashtriya Janata Dal | 1997
IN =Samajwadi; Xã hội Samajwadi |  | Samajwadi Party | 1992 | en
IN =Shiv Sena
IN =Tamilaga Vettri Kazhagam | TVK
IN =Telugu Desam | TDP | Telugu Desam Party | 1982 | en
IN =Trinamool; =Trinamool Congress; Quốc đại Trinamool; Đại hội Trinamool toàn Ấn | TMC | All India Trinamool Congress | 1998
IN Xã hội Cách mạng ~ | RSP | Revolutionary Socialist Party | 1940
IN =YSR Congress | YSRCP
KG Dân chủ Xã hội ~ | SDPK
KZ =Amanat; =Nur Otan; Tổ quốc Rạng rỡ |  |  | 1999
KZ Nhân dân ~; Cộng sản Nhân dân ~
LK Cộng sản ~ | CPSL | Communist Party of Sri Lanka | 1943 | en
LK =Janatha Vimukthi Peramuna; Mặt trận Giải phóng Nhân dân; =Mặt trận Giải phóng Nhân dân Sri Lanka | JVP | Janatha Vimukthi Peramuna | 1965 | en
LK =Mặt trận Dân chủ Mới | NDF
LK Podujana Peramuna; =Sri Lanka Podujana Peramuna; Mặt trận Nhân dân ~; Nhân dân ~ | SLPP | Sri Lanka Podujana Peramuna | 2016 | en
LK Quốc gia Thống nhất; Thống nhất Quốc gia | UNP | United National Party | 1946
LK =Samagi Jana Balawegaya; Sức mạnh Nhân dân Thống nhất | SJB | Samagi Jana Balawegaya | 2020 | en
LK =Sức mạnh Nhân dân Quốc gia | NPP | National People's Power
LK Tự do ~ | SLFP | Sri Lanka Freedom Party | 1951 | en
MV Dân chủ ~ | MDP | Maldivian Democratic Party | 2005 | en
MV =Đại hội Quốc gia Nhân dân; Đại hội Nhân dân Quốc gia | PNC
NP Cộng sản Nepal (Trung tâm Maoist); Cộng sản Nepal (Mao-ít); Cộng sản Nepal (Maoist); Trung tâm Maoist; Cộng sản Nepal - Trung tâm Maoist; Cộng sản Nepal (Trung tâm Mao-ít); =CPN (Trung tâm Maoist); =CPN (Maoist Centre) | CPN-MC
NP Cộng sản Nepal (Xã hội chủ nghĩa Thống nhất) | CPN-US
NP Cộng sản ~; Cộng sản Nepal (Mác-xít Lê-nin-nít Thống nhất); Cộng sản Nepal Mác-xít Lê-nin-nít thống nhất; Cộng sản Nepal (Thống nhất Marxist-Leninist) | CPN-UML, CPN(UML), UML | Nepal Communist Party (UML) | 1991
NP Quốc đại ~; =Đại hội Nepal; Đại hội ~; =Nepali Congress |  | Nepali Congress | 1950 | en
NP Rastriya Prajatantra; Dân chủ Quốc gia ~; =Rastriya Prajatantra | RPP | Rastriya Prajatantra Party | 1990
NP =Rastriya Swatantra; Độc lập Quốc gia | RSP | Rastriya Swatantra Party | 2022 | en
PK =Istehkam-e-Pakistan | IPP
PK =Jamaat-e-Islami Pakistan
PK =Jamiat Ulema-e-Islam; Jamiat Ulema-e-Islam Fazl | JUI-F, JUI
PK =Liên đoàn Hồi giáo Pakistan (Q); =Liên đoàn Hồi giáo Pakistan-Quaid; =Liên đoàn Hồi giáo Pakistan-Q | PML-Q
PK =Liên đoàn Hồi giáo Pakistan; =Liên đoàn Hồi giáo Pakixtan; =Liên đoàn Hồi giáo Pakistan-Nawaz; =Liên đoàn Hồi giáo Pakistan-N | PML-N | Pakistan Muslim League (N) | 1993 | en
PK Nhân dân ~ | PPP | Pakistan People's Party | 1967
PK =Phong trào Muttahida Qaumi; =Muttahida Qaumi | MQM, MQM-P | Muttahida Qaumi Movement | 1984 | en
PK =Tehreek-e-Insaf; Phong trào Công lý ~; =Phong trào Công lý Pakistan; Công lý ~ | PTI | Pakistan Tehreek-e-Insaf | 1996 | en
PK =Tehreek-e-Labbaik Pakistan; =Tehreek-e-Labbaik | TLP
TJ Dân chủ Nhân dân ~ |  |  | 1994
TM Dân chủ ~ |  |  | 1991
UZ Dân chủ Tự do ~ |  | O‘zLiDeP | 2003
`;
