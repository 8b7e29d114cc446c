/** Parties of Western and Southern Europe and the European Parliament; docs/parties.md explains the lines. */
export const WESTERN_EUROPE = `
AT Cộng sản ~ | KPÖ, KPO | Kommunistische Partei Österreichs | 1918 | de
AT Dân chủ Xã hội ~ | SPÖ, SPO | Sozialdemokratische Partei Österreichs | 1889 | de
AT =NEOS; Nước Áo Mới; Diễn đàn Tự do và nước Áo Mới |  | NEOS | 2012
AT Nhân dân ~ | ÖVP, OVP | Österreichische Volkspartei | 1945 | de
AT Tự do ~ | FPÖ, FPO, FPOe | Freiheitliche Partei Österreichs | 1956
AT Xanh ~ |  | Die Grünen | 1986
BE Công nhân ~ | PTB, PVDA | Parti du travail de Belgique | 1979 | fr
BE =Les Engagés; Những người Cam kết
BE =Liên minh Flemish Mới; Liên minh Tân Flemish; Liên minh Flander Mới; Liên minh Vlaanderen Mới | N-VA | Nieuw-Vlaamse Alliantie | 2001 | nl
BE =Phong trào Cải cách | MR
BE =Vlaams Belang; Lợi ích Flemish | VB | Vlaams Belang | 2004 | nl
BE =Vooruit
BE Xã hội ~ | PS | Parti socialiste | 1978
CH Dân chủ Xã hội ~; Xã hội ~ |  | Sozialdemokratische Partei der Schweiz | 1888 | de
CH Lao động ~ |  | Partei der Arbeit der Schweiz | 1944 | de
CH Nhân dân ~ | SVP | Schweizerische Volkspartei | 1971 | de
CH Trung dung; Trung tâm ~ |  | Die Mitte | 2021
CH Xanh ~
CY Dân chủ ~ | DIKO
CY =Mặt trận Nhân dân Quốc gia | ELAM
CY Nhân dân Lao động Tiến bộ ~; Tiến bộ Nhân dân Lao động; Tiến bộ của Nhân dân Lao động | AKEL |  | 1926
CY Tập hợp Dân chủ ~; =Tập hợp Dân chủ Síp | DISY |  | 1976
DE =AfD; =Sự lựa chọn vì nước Đức; =Sự thay thế vì nước Đức; =Sự thay thế cho nước Đức; Sự lựa chọn cho nước Đức; Con đường khác cho nước Đức; Giải pháp thay thế cho nước Đức |  | Alternative für Deutschland | 2013 | de
DE Cánh tả ~; =Die Linke; Tả khuynh |  | Die Linke | 2007
DE Cộng sản ~ | DKP | Deutsche Kommunistische Partei | 1968 | de
DE Dân chủ Tự do ~ | FDP | Freie Demokratische Partei | 1948 | de
DE Dân chủ Xã hội ~ | SPD | Sozialdemokratische Partei Deutschlands | 1875 | de
DE =Liên minh Dân chủ Thiên chúa giáo; Dân chủ Thiên chúa giáo | CDU | Christlich Demokratische Union Deutschlands | 1945 | de
DE =Liên minh Sahra Wagenknecht; Sahra Wagenknecht | BSW | Bündnis Sahra Wagenknecht | 2024 | de
DE =Liên minh Xã hội Thiên chúa giáo; Xã hội Thiên chúa giáo | CSU | Christlich-Soziale Union in Bayern | 1945 | de
DE Quốc xã; Công nhân Đức Quốc gia Xã hội chủ nghĩa | NSDAP | Nationalsozialistische Deutsche Arbeiterpartei | 1920 | de
DE Xanh ~; =Liên minh 90/Đảng Xanh; Liên minh 90/Xanh |  | Bündnis 90/Die Grünen | 1993 | de
DE Xã hội Chủ nghĩa Thống nhất ~ | SED | Sozialistische Einheitspartei Deutschlands | 1946 | de
ES =Ciudadanos; Công dân |  | Ciudadanos | 2006
ES =Cánh tả Cộng hòa Catalonia | ERC | Esquerra Republicana de Catalunya | 1931 | ca
ES =Cánh tả Thống nhất; Cánh tả Thống nhất ~ | IU | Izquierda Unida | 1986
ES Công nhân Xã hội Chủ nghĩa ~; Xã hội Công nhân ~; Xã hội ~ | PSOE | Partido Socialista Obrero Español | 1879 | es
ES Cộng sản ~ | PCE | Partido Comunista de España | 1921 | es
ES Dân tộc chủ nghĩa xứ Basque; Dân tộc Basque; Dân tộc xứ Basque; Dân tộc chủ nghĩa Basque | PNV | Partido Nacionalista Vasco | 1895 | es
ES =EH Bildu; =Bildu |  | EH Bildu | 2011
ES =Junts per Catalunya; =Junts; Cùng nhau vì Catalonia |  | Junts per Catalunya | 2020
ES Nhân dân ~; Bình dân | PP | Partido Popular | 1989
ES =Podemos; Chúng ta có thể; =Unidas Podemos |  | Podemos | 2014 | es:Podemos (partido político)
ES Sumar |  | Movimiento Sumar | 2023
ES =Vox |  | Vox | 2013 | es:Vox (partido político)
EU Cánh tả châu Âu | PEL | Party of the European Left | 2004 | en
EU Nhân dân châu Âu | EPP | European People's Party | 1976 | en
EU Xanh ~ | EGP | European Green Party | 2004 | en
EU Xã hội châu Âu; Những người Xã hội châu Âu | PES | Party of European Socialists | 1992 | en
FR Châu Âu Sinh thái - Xanh; Xanh ~; Sinh thái ~; Những nhà Sinh thái | EELV | Les Écologistes | 2010
FR Cộng sản ~ | PCF | Parti communiste français | 1920 | fr
FR Horizons |  |  | 2021
FR =Liên minh Cánh hữu vì nền Cộng hòa | UDR
FR =Liên minh vì Phong trào Nhân dân | UMP | Union pour un mouvement populaire | 2002 | fr
FR =MoDem; Phong trào Dân chủ |  | Mouvement démocrate | 2007
FR Những người Cộng hòa; Cộng hòa ~ | LR | Les Républicains | 2015 | fr
FR =Nước Pháp Bất khuất; =La France Insoumise; Nước Pháp không khuất phục; Nước Pháp Kiên cường | LFI | La France insoumise | 2016 | fr
FR =Nước Pháp Đứng lên; =Nước Pháp Đứng dậy; =Debout la France | DLF | Debout la France | 2008 | fr
FR Phục hưng; =Cộng hòa Tiến bước; Tiến bước; =Phong trào Tiến bước; =Renaissance; =En Marche; =Phong trào En Marche | LREM | Renaissance | 2016
FR =Place Publique; Quảng trường Công cộng
FR Tái chinh phục; =Reconquête; =Reconquete |  | Reconquête | 2021
FR =Tân Đảng chống Tư bản; Chống tư bản Mới; Mới chống tư bản | NPA | Nouveau Parti anticapitaliste | 2009 | fr
FR =Tập hợp Quốc gia ~; Mặt trận Quốc gia; =Mặt trận Quốc gia Pháp; Tập hợp Đoàn kết Quốc gia | RN | Rassemblement national | 1972 | fr
FR Xã hội ~ | PS | Parti socialiste | 1969
FR =Đấu tranh Công nhân; Đấu tranh của Công nhân; =Lutte Ouvrière | LO | Lutte ouvrière | 1968 | fr
GB Bảo thủ ~; =Tory; Tories |  | Conservative Party | 1834 | vi:Đảng Bảo thủ (Anh)
GB =Công đảng ~; Lao động ~ |  | Labour Party | 1900 | vi:Công Đảng (Anh)
GB Cải cách ~; =Reform UK; Reform; Cải cách Vương quốc Anh; Brexit |  | Reform UK | 2018 | en
GB Cộng sản ~ | CPB | Communist Party of Britain
GB Dân chủ Tự do ~; =Lib Dem; =Lib Dems |  | Liberal Democrats | 1988
GB Dân chủ Xã hội và Lao động; Xã hội Dân chủ và Lao động | SDLP | Social Democratic and Labour Party | 1970 | en
GB Dân tộc Scotland; Dân tộc Xcốt-len; Dân tộc Scốtlen | SNP | Scottish National Party | 1934 | en
GB Hợp nhất Dân chủ; Liên hiệp Dân chủ; Thống nhất Dân chủ | DUP | Democratic Unionist Party | 1971 | en
GB Liên hiệp Ulster; Hợp nhất Ulster | UUP | Ulster Unionist Party | 1905 | en
GB Liên minh Bắc Ireland |  | Alliance Party of Northern Ireland | 1970 | en
GB Nước Anh Trên hết |  | Britain First | 2011 | en
GB =Plaid Cymru; Xứ Wales |  | Plaid Cymru | 1925 | en
GB =Restore Britain; Khôi phục nước Anh
GB =Sinn Fein; =Sinn Féin |  | Sinn Féin | 1905 | en
GB Xanh ~ |  | Green Party of England and Wales | 1990 | en
GB =Your Party
GB Độc lập ~; Độc lập Vương quốc Anh | UKIP | UK Independence Party | 1993 | en
GR Cộng sản ~ | KKE |  | 1918
GR =Dân chủ Mới | ND | Νέα Δημοκρατία | 1974
GR Giải pháp Hy Lạp |  | Ελληνική Λύση | 2016
GR Hành trình Tự do; Con đường Tự do; Lộ trình Tự do |  | Πλεύση Ελευθερίας | 2016
GR Niki; Chiến thắng |  | Νίκη | 2019
GR =Phong trào Xã hội chủ nghĩa Toàn Hy Lạp; =PASOK-KINAL; Xã hội ~ | PASOK |  | 1974
GR Spartans; Những người Sparta; Người Sparta
GR =Syriza; Liên minh cánh tả Cấp tiến; =Liên minh cánh tả Syriza; Cánh tả Cấp tiến |  | ΣΥΡΙΖΑ | 2004
IE =Công đảng ~; Lao động ~ |  | Labour Party | 1912
IE Cộng sản ~
IE Dân chủ Xã hội ~ |  | Social Democrats | 2015
IE =Fianna Fáil; =Fianna Fail |  | Fianna Fáil | 1926 | en
IE =Fine Gael |  | Fine Gael | 1933 | en
IT Anh em ~; Người anh em ~; Anh em nước Ý; =Fratelli d'Italia | FdI | Fratelli d'Italia | 2012
IT Azione; Hành động |  | Azione | 2019
IT Cộng sản ~ | PCI | Partito Comunista Italiano | 1921 | it
IT Dân chủ ~ | PD | Partito Democratico | 2007
IT =Forza Italia; Tiến lên ~; Nước Ý Tiến lên | FI | Forza Italia | 1994
IT =Italia Viva; Nước Ý Sống động; Italy Sống; Italia Sống; Nước Ý sống | IV | Italia Viva | 2019 | it
IT Liên đoàn; =Liên đoàn Phương Bắc; =Liên đoàn Miền Bắc; =Liên đoàn Phía Bắc; =Lega |  | Lega
IT =Phong trào 5 Sao; =Phong trào Năm Sao; 5 Sao; Năm Sao | M5S | Movimento 5 Stelle | 2009 | it
IT =Phong trào Xã hội ~ | MSI | Movimento Sociale Italiano | 1946 | it
IT Tái lập Cộng sản ~; Cộng sản Tái lập | PRC | Partito della Rifondazione Comunista | 1991 | it
IT Tương lai Quốc gia; =Futuro Nazionale
LU Dân chủ ~ |  | Demokratesch Partei | 1955
LU Nhân dân Xã hội Thiên chúa giáo | CSV | Chrëschtlech-Sozial Vollekspartei | 1944
MT Lao động ~; =Công đảng ~ | PL | Partit Laburista | 1921
MT Quốc gia ~ | PN
NL =Công đảng ~; Lao động ~ | PvdA | Partij van de Arbeid | 1946
NL =Cải cách Chính trị | SGP
NL Denk
NL =Diễn đàn vì Dân chủ | FvD, FVD | Forum voor Democratie | 2016 | nl
NL Dân chủ 66; =D66; Dân chủ D66 |  | Democraten 66 | 1966 | nl
NL =JA21 |  | JA21 | 2020 | nl
NL Khế ước Xã hội Mới; Hợp đồng Xã hội Mới | NSC | Nieuw Sociaal Contract | 2023 | nl
NL =Liên minh Thiên chúa giáo | CU
NL =Lời kêu gọi Dân chủ Thiên chúa giáo; =Kêu gọi Dân chủ Thiên chúa giáo; Dân chủ Thiên chúa giáo ~; Những người Dân chủ Thiên chúa giáo | CDA | Christen-Democratisch Appèl | 1980 | nl
NL Nhân dân vì Tự do và Dân chủ ~; Tự do và Dân chủ Nhân dân | VVD | Volkspartij voor Vrijheid en Democratie | 1948 | nl
NL =Phong trào Nông dân - Công dân; =Phong trào Nông dân-Công dân; Phong trào Nông dân; Nông dân - Công dân | BBB | BoerBurgerBeweging | 2019
NL Tự do ~ | PVV | Partij voor de Vrijheid | 2006 | nl
NL Vì Động vật | PvdD
NL Xanh-Cánh tả; =GroenLinks |  | GroenLinks | 1989 | nl
NL Xã hội ~ | SP | Socialistische Partij | 1971
PT =Chega; Đủ rồi |  | Chega | 2019
PT Cộng sản ~ | PCP | Partido Comunista Português | 1921 | pt
PT Dân chủ Xã hội ~ | PSD | Partido Social Democrata | 1974
PT =Khối Cánh tả | BE | Bloco de Esquerda | 1999 | pt
PT =Livre |  | Livre | 2014
PT Nhân dân CDS; =CDS-Nhân dân; Nhân dân; Trung tâm Dân chủ Xã hội - Đảng Nhân dân | CDS-PP, CDS |  | 1974
PT Sinh thái Xanh; Xanh | PEV | Partido Ecologista "Os Verdes" | 1982
PT Sáng kiến Tự do | IL | Iniciativa Liberal | 2017 | pt
PT Xã hội ~ | PS | Partido Socialista | 1973
`;
