/** Parties of Northern and Eastern Europe; docs/parties.md explains the lines. */
export const NORTHERN_AND_EASTERN_EUROPE = `
AL Dân chủ ~ | PD | Partia Demokratike e Shqipërisë | 1990 | sq
AL Xã hội ~; Lao động ~ | PS | Partia Socialiste e Shqipërisë | 1991 | sq
BA Hành động Dân chủ | SDA | Stranka demokratske akcije | 1990
BA =Liên minh Dân chủ Xã hội Độc lập
BG =Bulgaria Tiến bộ
BG GERB; =Công dân vì sự Phát triển châu Âu của Bulgaria | GERB |  | 2006
BG =Phong trào vì Quyền và Tự do; =Phong trào vì các Quyền và Tự do | DPS
BG Phục sinh; Hồi sinh; =Vazrazhdane; Phục hưng |  |  | 2014
BG Tiếp tục Thay đổi | PP
BG Xã hội ~ | BSP | Българска социалистическа партия | 1990 | bg
BY =Belaya Rus; Nước Nga trắng; Bạch Nga |  |  | 2023
BY Cộng sản ~ | КПБ |  | 1996
CZ ANO; =ANO 2011; Hành động của Công dân Bất mãn; =Phong trào ANO |  | ANO 2011 | 2012 | cs
CZ Cộng sản Bohemia và Moravia; Cộng sản Bohemia và Morava; Cộng sản Séc-Morava; Cộng sản Séc và Moravia; Cộng sản ~ | KSČM, KSCM | Komunistická strana Čech a Moravy | 1990 | cs
CZ Dân chủ Công dân; Công dân Dân chủ | ODS | Občanská demokratická strana | 1991
CZ Hải tặc ~
CZ =Liên minh Dân chủ và Thiên chúa giáo - Đảng Nhân dân Tiệp Khắc; =Liên minh Thiên chúa giáo và Dân chủ - Đảng Nhân dân Tiệp Khắc; =Liên minh Dân chủ Thiên chúa giáo | KDU-ČSL, KDU-CSL | Křesťanská a demokratická unie – Československá strana lidová | 1919 | cs
CZ Người lái xe vì chính mình; Những người lái xe vì chính mình
CZ =Thị trưởng và Độc lập; =Các Thị trưởng và Độc lập; Thị trưởng và những người Độc lập | STAN
CZ =Tự do và Dân chủ Trực tiếp | SPD  | Svoboda a přímá demokracie | 2015 | cs
DK Dân chủ Xã hội ~ |  | Socialdemokratiet | 1871
DK Dân chủ Đan Mạch
DK Liên minh Tự do |  | Liberal Alliance | 2007
DK =Liên minh Đỏ - Xanh; =Liên minh Xanh - Đỏ; =Liên minh Đỏ-Xanh |  | Enhedslisten | 1989 | da
DK Nhân dân Bảo thủ
DK Nhân dân Xã hội chủ nghĩa; Xã hội Nhân dân | SF | Socialistisk Folkeparti | 1959 | da
DK Nhân dân ~ | DF | Dansk Folkeparti | 1995 | da
DK Những người Ôn hòa; Ôn hòa ~ |  | Moderaterne | 2022
DK Venstre; Tự do ~ |  | Venstre | 1870
EE Cải cách ~ |  | Eesti Reformierakond | 1994 | et
EE Nhân dân Bảo thủ ~ | EKRE
EE Trung tâm ~
FI Dân chủ Xã hội ~ | SDP | Suomen Sosialidemokraattinen Puolue | 1899
FI Liên minh Cánh tả ~ |  | Vasemmistoliitto | 1990 | fi
FI Liên minh Dân tộc; =Liên minh Quốc gia Phần Lan | NCP | Kansallinen Kokoomus | 1918
FI Người Phần Lan; Người Phần Lan đích thực; Phần Lan |  | Perussuomalaiset | 1995 | fi
FI Nhân dân Thụy Điển | SFP, RKP
FI Trung tâm ~ |  | Suomen Keskusta | 1906 | fi
FI Xanh ~; Liên minh Xanh |  | Vihreä liitto | 1987 | fi
HR Dân chủ Xã hội ~ | SDP | Socijaldemokratska partija Hrvatske | 1990 | hr
HR =Liên minh Dân chủ Croatia; Liên minh Dân chủ ~; =Cộng đồng Dân chủ Croatia | HDZ | Hrvatska demokratska zajednica | 1989 | hr
HR =Phong trào Tổ quốc
HU Chó hai đuôi; Chó hai đuôi Hungary | MKKP
HU Công nhân ~ |  | Magyar Munkáspárt | 1989 | hu
HU Dân chủ Thiên chúa giáo Nhân dân; Nhân dân Dân chủ Thiên chúa giáo | KDNP | Kereszténydemokrata Néppárt
HU =Fidesz; Liên minh Công dân ~ |  | Fidesz – Magyar Polgári Szövetség | 1988
HU =Jobbik; Vì một Hungary Tốt đẹp hơn |  | Jobbik | 2003 | hu
HU =Liên minh Dân chủ Hungary; Liên minh Dân chủ ~ | DK | Demokratikus Koalíció | 2011
HU =Mi Hazánk; =Phong trào Tổ quốc của chúng ta; Tổ quốc của chúng ta; Tổ quốc Chúng ta |  | Mi Hazánk Mozgalom | 2018 | hu
HU =Tisza; Tôn trọng và Tự do |  | Tisztelet és Szabadság Párt | 2020
HU Xã hội ~ | MSZP | Magyar Szocialista Párt | 1989 | hu
IS Cải cách ~; =Viðreisn
IS Hải tặc ~
IS Liên minh Dân chủ Xã hội |  | Samfylkingin | 2000 | is
IS Nhân dân ~
IS Trung tâm ~
IS Độc lập ~ |  | Sjálfstæðisflokkurinn | 1929
LT Bình minh Nemunas |  | Nemuno aušra | 2023
LT Dân chủ Xã hội ~ | LSDP | Lietuvos socialdemokratų partija | 1896
LT =Liên minh Tổ quốc; =Liên minh Tổ quốc - Dân chủ Cơ đốc Litva | TS-LKD | Tėvynės sąjunga | 1993
LV Thống nhất Mới | JV | Jaunā Vienotība
MD Của chúng ta | PN | Partidul Nostru
MD Dân chủ ở Nhà | PPDA
MD Hành động và Đoàn kết | PAS | Partidul Acțiune și Solidaritate | 2016
MD Moldova Lớn; Moldova Vĩ đại
MD Những người Cộng sản ~; Cộng sản ~ | PCRM | Partidul Comuniștilor din Republica Moldova | 1993 | ro
MD Những người Xã hội ~; Xã hội ~ | PSRM | Partidul Socialiștilor din Republica Moldova | 1997 | ro
MD Trái tim Moldova | PRIM
MD Tương lai Moldova | PVM
ME Châu Âu Ngay bây giờ; =Phong trào Châu Âu Ngay bây giờ
ME Dân chủ của những người Xã hội; Dân chủ Xã hội chủ nghĩa ~ | DPS | Demokratska partija socijalista
MK =Liên minh Dân chủ Xã hội Macedonia | SDSM
MK =VMRO-DPMNE | VMRO-DPMNE |  | 1990
NO Bảo thủ ~ |  | Høyre | 1884 | no
NO Cánh tả Xã hội chủ nghĩa; Cánh tả Xã hội ~ | SV | Sosialistisk Venstreparti | 1975 | no
NO =Công đảng ~; Lao động ~ | Ap | Arbeiderpartiet | 1887 | no
NO Cộng sản ~ | NKP | Norges Kommunistiske Parti | 1923 | no
NO Nhân dân Thiên chúa giáo | KrF
NO Tiến bộ ~ | FrP | Fremskrittspartiet | 1973 | no
NO Trung tâm ~ | Sp | Senterpartiet | 1920 | no
NO Tự do ~
NO Xanh ~ | MDG | Miljøpartiet De Grønne | 1988 | no
PL =Ba Lan 2050 |  | Polska 2050 | 2021
PL =Cánh tả Mới; Tân Cánh tả |  | Nowa Lewica
PL =Konfederacja; =Liên đoàn Tự do và Độc lập; Liên đoàn |  | Konfederacja | 2018
PL Liên minh Công dân | KO
PL Luật pháp và Công lý; Công lý và Pháp luật; Luật pháp và Công bằng | PiS | Prawo i Sprawiedliwość | 2001 | pl
PL Nhân dân ~ | PSL | Polskie Stronnictwo Ludowe | 1990 | pl
PL =Nền tảng Công dân; Diễn đàn Công dân; Cương lĩnh Công dân | PO | Platforma Obywatelska | 2001 | pl
PL =Razem
RO Dân chủ Xã hội ~ | PSD | Partidul Social Democrat | 2001
RO =Liên minh Cứu Romania | USR | Uniunea Salvați România | 2016 | ro
RO =Liên minh Dân chủ người Hungary tại Romania | UDMR
RO =Liên minh vì sự Thống nhất của người Romania; Liên minh vì Thống nhất Romania | AUR | Alianța pentru Unirea Românilor | 2019 | ro
RO =S.O.S. Romania; S.O.S Romania; SOS Romania
RO Thanh niên ~; Những người trẻ | POT
RO Tự do Quốc gia ~; Dân tộc Tự do | PNL | Partidul Național Liberal | 1875
RS Tiến bộ ~; Cấp tiến Tiến bộ | SNS | Српска напредна странка | 2008 | sr
RS Xã hội ~ | SPS |  | 1990
RU Công nhân Dân chủ Xã hội Nga; Dân chủ Xã hội Nga; Bolshevik; Bôn-sê-vích |  |  | 1898
RU Cộng sản ~; Cộng sản Liên bang Nga; Cộng sản LB Nga | KPRF, CPRF, ĐCS Nga | Коммунистическая партия Российской Федерации | 1993 | ru
RU Dân chủ Tự do ~ | LDPR |  | 1989
RU Những người Mới; Con người Mới; Những con người Mới; Nhân dân Mới |  |  | 2020
RU Nước Nga Công bằng; Nước Nga Công lý; Nước Nga Công bằng-Vì sự thật |  |  | 2006
RU Nước Nga Thống nhất; =Nước Nga Thống nhất |  | Единая Россия | 2001 | ru
RU =Yabloko; Quả táo
SE Cánh tả ~ |  | Vänsterpartiet | 1917 | sv
SE Dân chủ Thiên chúa giáo ~ | KD | Kristdemokraterna | 1964 | sv
SE Dân chủ Xã hội ~ |  | Socialdemokraterna | 1889 | sv
SE Dân chủ ~ | SD | Sverigedemokraterna | 1988 | sv
SE Trung tâm ~ |  | Centerpartiet | 1913 | sv
SE Tự do ~ |  | Liberalerna | 1934 | sv
SE Xanh ~; Môi trường Xanh | MP | Miljöpartiet | 1981 | sv
SE Ôn hòa ~ |  | Moderaterna | 1904 | sv
SI Cánh tả ~; =Levica
SI Dân chủ Xã hội ~ | SD
SI Dân chủ ~ | SDS
SI Nhân dân ~ | SLS
SI =Phong trào Tự do | GS  | Gibanje Svoboda | 2022 | sl
SI =Slovenia Mới; =Nova Slovenija | NSi
SK Dân tộc ~ | SNS
SK Hlas; Hlas-SD; Tiếng nói - Dân chủ Xã hội; Tiếng nói |  | HLAS – sociálna demokracia | 2020
SK =Phong trào Dân chủ Thiên chúa giáo | KDH
SK Republika
SK Slovakia Tiến bộ; =Progresívne Slovensko | PS | Progresívne Slovensko | 2017 | sk
SK =Smer; Smer-Dân chủ Xã hội; Hướng đi-Dân chủ Xã hội; Phương hướng-Dân chủ Xã hội; Phương hướng; Định hướng; Dân chủ Xã hội Smer | SMER, SMER-SD | SMER – sociálna demokracia | 1999
SK =Tự do và Đoàn kết | SaS
SU Cộng sản Liên Xô; Cộng sản (Bolshevik) toàn Liên bang; Cộng sản LX | ĐCSLX, CPSU | КПСС | 1912 | vi
UA Cộng sản ~ | KPU | Комуністична партія України | 1993 | uk
UA =Nền tảng Đối lập - Vì Cuộc sống
UA Tiếng nói; Holos
UA Tổ quốc; =Batkivshchyna; Tổ quốc toàn Ukraine |  |  | 1999
UA Đoàn kết Châu Âu; Châu Âu Đoàn kết; Khối Petro Poroshenko |  |  | 2000
UA Đầy tớ Nhân dân; Đầy tớ của Nhân dân; Người phụng sự Nhân dân; Công bộc của Nhân dân; Người đầy tớ Nhân dân; Người đầy tớ của Nhân dân |  | Слуга народу | 2017
XK Dân chủ ~ | PDK
XK =Liên minh Dân chủ Kosovo; Liên minh Dân chủ ~ | LDK
XK =Liên minh vì Tương lai Kosovo | AAK
XK =Vetevendosje; Tự quyết; =Vetëvendosje; =Phong trào Tự quyết | LVV | Lëvizja Vetëvendosje | 2005
`;
