/** Parties of South America; docs/parties.md explains the lines. */
export const SOUTH_AMERICA = `
AR Công lý ~; =Justicialista; Peronist; Chính nghĩa | PJ | Partido Justicialista | 1946
AR Cộng sản ~ | PCA | Partido Comunista de la Argentina | 1918
AR =Liên minh Công dân Cấp tiến; Cấp tiến | UCR | Unión Cívica Radical | 1891
AR =Mặt trận Rộng rãi ~; =Mặt trận Lớn | FG
AR =Tự do Tiến bước; =La Libertad Avanza; Liên minh Tự do Tiến bước; Tự do Tiến bộ | LLA | La Libertad Avanza | 2021 | es
AR Xã hội ~ | PS | Partido Socialista | 1896
AR =Đề xuất Cộng hòa; =Propuesta Republicana; Đề xuất của nền Cộng hòa | PRO | Propuesta Republicana | 2005
BO Cộng sản ~ | PCB | Partido Comunista de Bolivia | 1950 | es
BO Dân chủ Thiên chúa giáo ~ | PDC | Partido Demócrata Cristiano | 1954
BO =Phong trào Tiến lên Chủ nghĩa Xã hội; =Phong trào hướng tới Chủ nghĩa xã hội; =Phong trào vì Chủ nghĩa Xã hội | MAS, MAS-IPSP | Movimiento al Socialismo | 1997
BR Chủ nghĩa Xã hội và Tự do | PSOL | Partido Socialismo e Liberdade | 2004 | pt
BR Cộng sản Brazil (PCB); Cộng sản Brasil | PCB | Partido Comunista Brasileiro | 1922 | pt
BR Cộng sản ~ | PCdoB, PC do B | Partido Comunista do Brasil | 1962 | pt
BR Dân chủ Xã hội ~ | PSDB | Partido da Social Democracia Brasileira | 1988 | pt
BR Lao động Dân chủ ~ | PDT | Partido Democrático Trabalhista | 1979 | pt
BR Lao động ~; Của Người Lao động | PT | Partido dos Trabalhadores | 1980 | pt
BR =Liên minh Brazil; =União Brasil; =Liên minh Brasil
BR Novo
BR =Phong trào Dân chủ ~; =Phong trào Dân chủ Brasil | MDB, PMDB | Movimento Democrático Brasileiro | 1980
BR =Republicanos
BR Tiến bộ ~; Những người Tiến bộ | PP
BR Tự do ~ | PL | Partido Liberal | 2006
BR Xanh ~ | PV | Partido Verde | 1986
BR Xã hội ~ | PSB | Partido Socialista Brasileiro | 1947 | pt
CL Cộng hòa ~ | PLR | Partido Republicano | 2019
CL Cộng sản ~ | PC, PCCh | Partido Comunista de Chile | 1912 | es
CL Dân chủ Thiên chúa giáo ~ | PDC | Partido Demócrata Cristiano | 1957
CL =Liên minh Dân chủ Độc lập | UDI | Unión Demócrata Independiente | 1983 | es
CL =Mặt trận Rộng rãi ~; =Mặt trận Rộng lớn Chile | FA | Frente Amplio | 2017
CL Nhân dân ~ | PDG | Partido de la Gente
CL Tự do Quốc gia | PNL
CL Vì Dân chủ Chile | PPD | Partido por la Democracia | 1987
CL Xã hội Thiên chúa giáo | PSC
CL Xã hội ~ | PS, PSCh | Partido Socialista de Chile | 1933 | es
CL =Đổi mới Quốc gia; Canh tân Quốc gia | RN | Renovación Nacional | 1987
CO Bảo thủ ~ |  | Partido Conservador Colombiano | 1849 | es
CO =Colombia Nhân văn; =Colombia Humana; Nhân văn ~ |  | Colombia Humana | 2011
CO Comunes |  | Comunes | 2017
CO Cộng sản ~ | PCC | Partido Comunista Colombiano | 1930 | es
CO =Cực Dân chủ Thay thế; =Cực Dân chủ Lựa chọn; Cực Dân chủ | PDA | Polo Democrático Alternativo | 2005 | es
CO =Hiệp ước Lịch sử | PH | Pacto Histórico | 2021
CO =Liên minh Yêu nước ~ | UP | Unión Patriótica | 1985
CO =Những người Bảo vệ Tổ quốc; =Phong trào Bảo vệ Tổ quốc
CO Phẩm giá và Cam kết
CO Thay đổi Cấp tiến | CR
CO =Trung tâm Dân chủ; Dân chủ Trung tâm; Trung dung Dân chủ | CD | Centro Democrático | 2013
CO Tự do ~ |  | Partido Liberal Colombiano | 1848 | es
EC Cộng sản Mác - Lênin Ecuador; Cộng sản Mác-xít Lê-nin-nít ~ | PCMLE
EC Cộng sản ~ | PCE | Partido Comunista del Ecuador | 1926 | es
EC =Hành động Dân chủ Quốc gia | ADN | Acción Democrática Nacional | 2021
EC =Liên minh Đất nước; =Liên minh PAIS |  | Alianza PAIS | 2006
EC =Pachakutik; =Phong trào Pachakutik
EC =Phong trào Cách mạng Công dân; Cách mạng Công dân | RC | Revolución Ciudadana | 2016
EC =Tạo Cơ hội | CREO | Movimiento CREO | 2012
EC Xã hội Thiên chúa giáo | PSC
EC Xã hội ~; Xã hội - Mặt trận Rộng rãi | PSE | Partido Socialista Ecuatoriano | 1926 | es
PE Aprista ~; Nhân dân Cách mạng Mỹ châu; Liên minh Cách mạng Nhân dân châu Mỹ; Nhân dân Aprista | APRA | Partido Aprista Peruano | 1924 | es
PE =Avanza País; Tiến lên Đất nước
PE Chính phủ Tốt; =Buen Gobierno; Chính phủ Tốt đẹp
PE =Chúng ta là Peru; =Somos Perú
PE Cùng nhau vì Peru | JP | Juntos por el Perú | 2017
PE Cộng sản ~; Cộng sản Peru - Tổ quốc Đỏ | PCP | Partido Comunista Peruano | 1928
PE Dân tộc chủ nghĩa ~ | PNP | Partido Nacionalista Peruano | 2005 | es
PE Hành động Nhân dân | AP | Acción Popular | 1956
PE =Liên minh vì Tiến bộ | APP
PE Lực lượng Nhân dân; Sức mạnh Nhân dân; =Fuerza Popular; Lực lượng Bình dân | FP | Fuerza Popular | 2010
PE Morado
PE =Peru Tự do; =Perú Libre; Tự do ~ | PL | Perú Libre | 2007
PE =Podemos Perú; =Podemos Peru
PE Đổi mới Nhân dân; =Renovación Popular; Canh tân Nhân dân | RP
PY Colorado ~; Cộng hòa Quốc gia; Liên hiệp Quốc gia Cộng hòa | ANR | Asociación Nacional Republicana | 1887
PY Cộng sản ~ | PCP | Partido Comunista Paraguayo | 1928 | es
PY =Mặt trận Guasu; =Mặt trận Guasú; =Frente Guasú | FG | Frente Guasú | 2010
PY Tự do Cấp tiến Chân chính; Tự do Cấp tiến Đích thực; Tự do Cấp tiến Chính thống | PLRA | Partido Liberal Radical Auténtico | 1978 | es
SR Cải cách Tiến bộ | VHP | Vooruitstrevende Hervormings Partij | 1949
SR Dân chủ Quốc gia ~ | NDP | Nationale Democratische Partij | 1987 | nl
UY =Cabildo Abierto
UY Colorado | PC | Partido Colorado | 1836
UY Cộng sản ~ | PCU | Partido Comunista de Uruguay | 1920 | es
UY =Mặt trận Rộng rãi ~; =Mặt trận Rộng lớn ~; =Mặt trận Mở rộng ~ | FA | Frente Amplio | 1971
UY =Phong trào Tham gia Nhân dân | MPP | Movimiento de Participación Popular | 1989
UY Quốc gia ~; Trắng | PN | Partido Nacional | 1836
UY Xã hội ~ | PSU | Partido Socialista del Uruguay | 1910 | es
VE Công lý trước tiên; Ưu tiên Công lý | PJ | Primero Justicia | 2000
VE Cộng sản ~ | PCV | Partido Comunista de Venezuela | 1931 | es
VE Hành động Dân chủ | AD | Acción Democrática | 1941
VE Một Kỷ nguyên Mới; Một Thời đại Mới | UNT
VE Tổ quốc cho Mọi người; Tổ quốc cho tất cả | PPT | Patria Para Todos | 1997
VE =Vente Venezuela
VE Xã hội Chủ nghĩa Thống nhất ~; Thống nhất Xã hội chủ nghĩa ~ | PSUV | Partido Socialista Unido de Venezuela | 2007 | es
VE =Ý chí Nhân dân; =Voluntad Popular; Nguyện vọng Nhân dân; Ý dân | VP | Voluntad Popular | 2009
`;
