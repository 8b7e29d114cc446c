/** Parties of North and Central America and the Caribbean; docs/parties.md explains the lines. */
export const NORTH_AMERICA = `
AG Lao động Antigua và Barbuda; Lao động ~; =Công đảng Antigua và Barbuda | ABLP
BB Lao động ~; =Công đảng ~ | BLP | Barbados Labour Party | 1938 | en
BS =Phong trào Dân tộc Tự do | FNM
BS Tự do Tiến bộ ~ | PLP | Progressive Liberal Party | 1953 | en
BZ Dân chủ Thống nhất ~ | UDP
BZ Thống nhất Nhân dân; Nhân dân Thống nhất | PUP
CA Bảo thủ ~ | CPC | Conservative Party of Canada | 2003 | en
CA Dân chủ Mới ~; Tân Dân chủ | NDP | New Democratic Party | 1961
CA =Khối Quebec; =Khối Québec; =Bloc Québécois; Khối người Quebec | BQ | Bloc Québécois | 1991 | en
CA Nhân dân ~ | PPC
CA Tự do ~ |  | Liberal Party of Canada | 1867 | en
CA Xanh ~ |  | Green Party of Canada | 1983 | en
CR Giải phóng Dân tộc | PLN | Partido Liberación Nacional | 1951 | es
CR Hành động Công dân | PAC | Partido Acción Ciudadana | 2000
CR =Mặt trận Rộng rãi ~ | FA | Frente Amplio | 2004
CR Nhân dân Chủ quyền; Chủ quyền Nhân dân | PPSO
CR Thống nhất Xã hội Thiên chúa giáo | PUSC | Partido Unidad Social Cristiana | 1983 | es
CR Tiến bộ Xã hội Dân chủ | PPSD
CR Tiền phong Nhân dân ~; Nhân dân Tiên phong; Tiên phong Nhân dân | PVP | Partido Vanguardia Popular | 1931 | es
CU Cộng sản ~ | PCC | Partido Comunista de Cuba | 1965 | vi
DM Lao động Dominica; =Công đảng Dominica; Lao động ~ | DLP
DO Cách mạng Dominicana; Cách mạng Dominica; Cách mạng ~ | PRD | Partido Revolucionario Dominicano | 1939 | es
DO Cách mạng Hiện đại ~ | PRM | Partido Revolucionario Moderno | 2014 | es
DO Cộng sản Lao động ~; Lao động Cộng sản ~ | PCT | Partido Comunista del Trabajo | 1980
DO Giải phóng ~; Giải phóng Dominica; Giải phóng Dân tộc Dominicana | PLD | Partido de la Liberación Dominicana | 1973 | es
DO Liên minh vì Dân chủ | APD | Alianza por la Democracia | 1992
DO =Mặt trận Rộng rãi ~ |  | Frente Amplio | 2011
DO =Phong trào Cánh tả Thống nhất; Cánh tả Thống nhất; Phong trào Cánh tả Thống nhất ~ | MIU | Movimiento Izquierda Unida
DO Sức mạnh Nhân dân; Lực lượng Nhân dân; Lực lượng của Nhân dân; Sức mạnh của Nhân dân | FP | Fuerza del Pueblo | 2019
DO Tổ quốc cho Mọi người ~; =Phong trào Tổ quốc cho Mọi người | MPT
GD Dân tộc Mới | NNP
GD =Đại hội Dân chủ Dân tộc | NDC
GT =Phong trào Hạt giống; =Semilla; Hạt giống |  | Movimiento Semilla | 2017
GY Nhân dân Tiến bộ ~; Tiến bộ Nhân dân | PPP | People's Progressive Party | 1950
HN Cứu nguy ~; Cứu tinh ~ | PSH
HN Quốc gia ~ | PNH | Partido Nacional de Honduras | 1902 | es
HN Tự do và Tái lập ~ | LIBRE | Libertad y Refundación | 2011
HN Tự do ~ | PLH | Partido Liberal de Honduras | 1891 | es
HT Tèt Kale | PHTK | Pati Ayisyen Tèt Kale | 2012
JM Lao động ~; =Công đảng ~ | JLP | Jamaica Labour Party | 1943 | en
JM Nhân dân Quốc gia; Dân tộc Nhân dân | PNP | People's National Party | 1938
KN Lao động Saint Kitts và Nevis; Lao động ~ | SKNLP
LC Lao động ~ | SLP
MX Cách mạng Dân chủ ~; Dân chủ Cách mạng | PRD | Partido de la Revolución Democrática | 1989
MX Cách mạng Thể chế ~; Thể chế Cách mạng | PRI | Partido Revolucionario Institucional | 1929 | es
MX Cộng sản ~; Những người Cộng sản ~ | PCM | Partido Comunista de México | 1994
MX Hành động Quốc gia ~ | PAN | Partido Acción Nacional | 1939
MX Lao động ~ | PT | Partido del Trabajo | 1990
MX Nhân dân Xã hội ~ | PPS | Partido Popular Socialista | 1948
MX =Phong trào Công dân ~ | MC | Movimiento Ciudadano | 1999
MX =Phong trào Tái thiết Quốc gia; =Morena; =Phong trào Đổi mới Quốc gia | MORENA | Movimiento Regeneración Nacional | 2011
MX Xanh Sinh thái ~; Sinh thái Xanh ~; Xanh ~ | PVEM | Partido Verde Ecologista de México | 1993 | es
NI =Mặt trận Giải phóng Dân tộc Sandino; =Mặt trận Sandino Giải phóng Dân tộc; =Mặt trận Sandino; Sandinista | FSLN | Frente Sandinista de Liberación Nacional | 1961 | es
PA Cách mạng Dân chủ | PRD | Partido Revolucionario Democrático | 1979
PA Nhân dân ~ | PPP | Partido del Pueblo
PA Panameñista
PA =Phong trào Con đường Khác | MOCA
PA Thay đổi Dân chủ | CD
PA Thực hiện Mục tiêu; Hiện thực hóa Mục tiêu; Đạt Mục tiêu | RM | Realizando Metas | 2021
PR Độc lập ~ | PIP | Partido Independentista Puertorriqueño | 1946 | es
SV =Liên minh Cộng hòa Dân tộc | ARENA | Alianza Republicana Nacionalista | 1981
SV =Mặt trận Giải phóng Dân tộc Farabundo Martí; =Mặt trận Farabundo Martí; =Mặt trận Farabundo Marti; =Mặt trận Farabundo Martí Giải phóng Dân tộc; =Mặt trận Farabundo Marti Giải phóng Dân tộc; =Mặt trận Giải phóng Dân tộc Farabundo Marti | FMLN | Frente Farabundo Martí para la Liberación Nacional | 1980
SV Ý tưởng Mới; =Nuevas Ideas; Tư tưởng Mới | NI | Nuevas Ideas | 2018
TT =Phong trào Nhân dân Dân tộc; Phong trào Quốc gia Nhân dân | PNM | People's National Movement | 1956
TT =Đại hội Dân tộc Thống nhất | UNC | United National Congress | 1989
US Cộng hòa | GOP | Republican Party | 1854 | vi:Đảng Cộng hòa (Hoa Kỳ)
US Cộng sản ~; Cộng sản Hoa Kỳ | CPUSA | Communist Party USA | 1919 | en
US Dân chủ |  | Democratic Party | 1828 | vi:Đảng Dân chủ (Hoa Kỳ)
US Nước Mỹ; Nước Mỹ mới; Châu Mỹ; =America Party |  | America Party | 2025
US Tự do; =Libertarian; Tự do cá nhân; Tự do chủ nghĩa |  | Libertarian Party | 1971
US Xanh ~ |  | Green Party | 2001
VC Dân chủ Mới ~ | NDP
VC Lao động Thống nhất ~ | ULP | Unity Labour Party | 1994 | en
`;
