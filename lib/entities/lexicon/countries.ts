/**
 * Countries as Vietnamese news names them, the usual name first, and after the bar what else tells of them:
 * capitals, great cities and regions, after a second bar seats of power and parliaments. Sources: CLDR 48 (Unicode licence) for the names, press forms and
 * places of our own.
 */
const TABLE = `VN Việt Nam;VN|Hà Nội;TP.HCM;TP Hồ Chí Minh
CN Trung Quốc;Trung Hoa;TQ|Bắc Kinh;Thượng Hải|Trung Nam Hải
LA Lào;CHDCND Lào|Vientiane;Viêng Chăn
KH Campuchia;Cam-pu-chia|Phnom Penh
CU Cuba;Cu-ba|La Habana;Havana;Santiago de Cuba
KP Triều Tiên;CHDCND Triều Tiên|Bình Nhưỡng
KR Hàn Quốc;Hàn;Đại Hàn Dân quốc|Seoul;Busan|Nhà Xanh
JP Nhật Bản;Nhật|Tokyo;Osaka
MN Mông Cổ;Mông-cổ|Ulan Bator;Ulaanbaatar
TW Đài Loan|Đài Bắc
HK Hong Kong;Hồng Kông
RU Nga;Liên bang Nga;LB Nga|Mát-xcơ-va;Moscow;Mátxcơva;Matxcơva;Moskva|Điện Kremlin;Kremlin;Duma
SU Liên Xô
CS Tiệp Khắc
YU Nam Tư
US Mỹ;Hoa Kỳ|Washington;New York;California;Texas;Florida;Ohio;Michigan;Pennsylvania;Arizona;Wisconsin;Nevada;Virginia;Iowa;New Hampshire;Minnesota;Illinois;Indiana;Louisiana;North Carolina;South Carolina;New Jersey;Massachusetts;Maryland;Missouri;Tennessee;Kentucky;Alabama;Oregon;North Dakota;South Dakota;West Virginia;New Mexico;Rhode Island;Idaho;Montana;Wyoming;Utah;Colorado;Nebraska;Kansas;Oklahoma;Arkansas;Mississippi;Delaware;Connecticut;Vermont;Alaska;Hawaii;Chicago;Los Angeles|Nhà Trắng;Lầu Năm Góc;Đồi Capitol;FBI;CIA;Thông điệp Liên bang
CA Canada;Ca-na-đa|Ottawa;Toronto;Quebec
MX Mexico;Mê-hi-cô|Mexico City
GB Anh;Vương quốc Anh|London;Luân Đôn;Scotland;Xứ Wales;Bắc Ireland|Phố Downing;Downing;Brexit
IE Ireland;Ai-len|Dublin
FR Pháp|Paris|Điện Elysee;Điện Élysée;Elysee
DE Đức;CHLB Đức|Berlin;Bayern;Munich|Bundestag
AT Áo|Vienna;Wien
CH Thụy Sĩ|Bern
IT Italy;Italia;Ý;I-ta-li-a|Rome;Roma
ES Tây Ban Nha|Madrid;Catalonia;Barcelona
PT Bồ Đào Nha|Lisbon;Lisboa
GR Hy Lạp|Athens
CY Síp;Cyprus|Nicosia
NL Hà Lan|Amsterdam;La Hay
BE Bỉ
LU Luxembourg;Lúc-xăm-bua
SE Thụy Điển|Stockholm
NO Na Uy;Na-uy|Oslo
DK Đan Mạch|Copenhagen
FI Phần Lan|Helsinki
IS Iceland;Ai-xơ-len
EE Estonia;E-xtô-ni-a;Ê-xtô-ni-a|Tallinn
LV Latvia;Lát-vi-a|Riga
LT Litva;Lithuania;Lít-va|Vilnius
PL Ba Lan|Warsaw;Vác-sa-va
CZ Séc;Cộng hòa Séc;CH Séc;Czech|Praha;Prague
SK Slovakia;Xlô-va-ki-a|Bratislava
HU Hungary;Hung-ga-ri|Budapest
RO Romania;Rumani;Ru-ma-ni|Bucharest
BG Bulgaria;Bun-ga-ri|Sofia
RS Serbia;Xéc-bi-a;Xéc-bi|Belgrade
HR Croatia;Crô-a-ti-a|Zagreb
SI Slovenia;Xlô-ve-ni-a|Ljubljana
BA Bosnia và Herzegovina;Bosnia;Bô-xni-a|Sarajevo
ME Montenegro;Môn-tê-nê-grô
MK Bắc Macedonia;Macedonia
AL Albania;An-ba-ni|Tirana
XK Kosovo|Pristina
MD Moldova;Môn-đô-va|Chisinau
UA Ukraine;Ukraina;U-crai-na|Kiev;Kyiv
BY Belarus;Bê-la-rút|Minsk
GE Gruzia;Georgia;Gru-di-a|Tbilisi
AM Armenia;Ác-mê-ni-a|Yerevan
AZ Azerbaijan;A-déc-bai-gian|Baku
TR Thổ Nhĩ Kỳ|Ankara;Istanbul
IL Israel;I-xra-en|Tel Aviv;Jerusalem|Knesset
PS Palestine;Pa-le-xtin|Gaza;Dải Gaza;Bờ Tây
LB Liban;Lebanon;Li-băng;Li Băng|Beirut
SY Syria;Xi-ri;Xy-ri|Damascus
IQ Iraq;I-rắc|Baghdad;Kurdistan
IR Iran;I-ran|Tehran
JO Jordan;Gioóc-đa-ni
EG Ai Cập|Cairo
IN Ấn Độ|New Delhi;Delhi;Mumbai|Lok Sabha
PK Pakistan;Pa-ki-xtan|Islamabad
BD Bangladesh;Băng-la-đét|Dhaka
LK Sri Lanka;Xri Lan-ca;Xri Lan-ka|Colombo
NP Nepal;Nê-pan|Kathmandu
MV Maldives
AF Afghanistan;Áp-ga-ni-xtan;Áp-ga-nít-xtan|Kabul
KZ Kazakhstan;Ca-dắc-xtan|Astana
UZ Uzbekistan;U-dơ-bê-ki-xtan|Tashkent
MM Myanmar;Mi-an-ma|Naypyidaw;Yangon
TH Thái Lan|Bangkok
MY Malaysia;Ma-lai-xi-a|Kuala Lumpur
SG Singapore;Xin-ga-po;Xinh-ga-po
ID Indonesia;In-đô-nê-xi-a|Jakarta
PH Philippines;Philippin;Phi-li-pin;Phi-líp-pin;Phi-lip-pin|Manila
TL Timor-Leste;Timor Leste;Đông Timor;Ti-mo Lét-xtê;Đông Ti-mo
AU Australia;Úc;Ô-xtrây-li-a|Canberra;Sydney;Melbourne
NZ New Zealand;Niu Di-lân|Wellington
FJ Fiji
PG Papua New Guinea;Pa-pua Niu Ghi-nê
WS Samoa
GT Guatemala;Goa-tê-ma-la
SV El Salvador;En Xan-va-đo|San Salvador
HN Honduras;Ôn-đu-rát|Tegucigalpa
NI Nicaragua;Ni-ca-ra-goa|Managua
CR Costa Rica;Cô-xta Ri-ca;Cốt-xta Ri-ca|San Jose
PA Panama;Pa-na-ma
DO Dominicana;Cộng hòa Dominicana;Cộng hòa Dominica;Đô-mi-ni-ca-na
HT Haiti;Ha-i-ti
JM Jamaica;Gia-mai-ca
TT Trinidad và Tobago
GY Guyana;Guy-a-na
VE Venezuela;Vê-nê-xu-ê-la|Caracas
CO Colombia;Cô-lôm-bi-a|Bogota
EC Ecuador;Ê-cu-a-đo|Quito
PE Peru;Pê-ru|Lima
BO Bolivia;Bô-li-vi-a|La Paz
CL Chile;Chi-lê|Santiago
AR Argentina;Ác-hen-ti-na|Buenos Aires
UY Uruguay;U-ru-goay|Montevideo
PY Paraguay;Pa-ra-goay|Asuncion
BR Brazil;Brasil;Bra-xin|Brasilia;Sao Paulo
DZ Algeria;An-giê-ri|Algiers
MA Maroc;Morocco;Ma-rốc
TN Tunisia;Tuy-ni-di|Tunis
SD Sudan;Xu-đăng|Khartoum
SS Nam Sudan;Nam Xu-đăng|Juba
ET Ethiopia;Ê-ti-ô-pi-a|Addis Ababa
KE Kenya;Kê-ni-a|Nairobi
UG Uganda;U-gan-đa|Kampala
TZ Tanzania;Tan-da-ni-a|Dar es Salaam
RW Rwanda;Ru-an-đa|Kigali
CD CHDC Congo;Cộng hòa Dân chủ Congo
CG Congo;Cộng hòa Congo;Công-gô
GA Gabon;Ga-bông
NG Nigeria;Ni-giê-ri-a|Abuja
GH Ghana;Ga-na|Accra
CI Bờ Biển Ngà;Cốt-đi-voa|Abidjan
SN Senegal;Xê-nê-gan;Sê-nê-gan|Dakar
GW Guinea-Bissau;Ghi-nê Bít-xao
SL Sierra Leone;Xi-ê-ra Lê-ôn
LR Liberia;Li-bê-ri-a
AO Angola;Ăng-gô-la;An-gô-la|Luanda
MZ Mozambique;Mô-dăm-bích|Maputo
NA Namibia;Na-mi-bi-a
ZA Nam Phi|Pretoria;Johannesburg
ZW Zimbabwe;Dim-ba-bu-ê|Harare
ZM Zambia;Dăm-bi-a|Lusaka
MW Malawi;Ma-la-uy
BW Botswana;Bốt-xoa-na
BI Burundi;Bu-run-đi
BF Burkina Faso;Buốc-ki-na Pha-xô
CM Cameroon;Ca-mơ-run
CV Cape Verde;Cabo Verde
ER Eritrea
GQ Guinea Xích đạo;Ghi-nê Xích đạo
MU Mauritius
TD Chad|N'Djamena
TG Togo;Tô-gô
MT Malta;Man-ta
SR Suriname
BB Barbados
BS Bahamas
VC Saint Vincent và Grenadines
BT Bhutan
TJ Tajikistan;Tát-gi-ki-xtan
TM Turkmenistan;Tuốc-mê-ni-xtan
YE Yemen;Y-ê-men|Sanaa
AD Andorra
AG Antigua và Barbuda
BH Bahrain;Ba-ranh
BZ Belize
BJ Benin
BN Brunei;Brunei Darussalam;Bru-nây
CF CH Trung Phi;Cộng hòa Trung Phi;Trung Phi
KM Comoros
DJ Djibouti
DM Dominica
SZ Eswatini
GM Gambia
GD Grenada
GN Guinea;Ghi-nê
GL Greenland|Nuuk
KI Kiribati
SA Saudi Arabia;Ả Rập Saudi;Ả Rập Xê-út;Ả rập Xê út;A-rập Xê-út;Ả-rập Xê-út;Ả-rập Xê út;Ả-rập Saudi;Arập Xêút
AE UAE;Các Tiểu vương quốc A-rập Thống nhất
QA Qatar;Ca-ta
OM Oman;Ô-man
KW Kuwait;Cô-oét
KG Kyrgyzstan;Cư-rơ-gư-xtan;Cư-rơ-gư-dơ-xtan
LS Lesotho
LY Libya;Li-bi|Tripoli
LI Liechtenstein
MG Madagascar;Ma-đa-ga-xca
ML Mali;Ma-li
MR Mauritania;Mô-ri-ta-ni
NE Niger;Ni-giê
PR Puerto Rico
KN Saint Kitts và Nevis
LC Saint Lucia
SM San Marino
ST Sao Tome và Principe
SC Seychelles
SB Quần đảo Solomon;Solomon
SO Somalia;Xô-ma-li
EH Tây Sahara
TO Tonga
VU Vanuatu
EU châu Âu|Brussels;Strasbourg|Nghị viện châu Âu`;

export interface Country {
  code: string;
  name: string;
}

/** A name or a sign of a country, in the words of the text. */
export interface CountryWord extends Country {
  words: readonly string[];
  /** False for a city or a seat of power: it tells of the country but is no name of it. */
  isName: boolean;
  /** False for a seat of power and the like: "Điện Kremlin", "Brexit". */
  isPlace: boolean;
}

export const COUNTRY_WORDS: readonly CountryWord[] = TABLE.split('\n').flatMap((line) => {
  const code = line.slice(0, 2);
  const [names = '', cities = '', seats = ''] = line.slice(3).split('|');
  const read = (list: string, isName: boolean, isPlace: boolean) =>
    list
      .split(';')
      .filter(Boolean)
      .flatMap((name) => (/\p{Ll}-\p{Ll}/u.test(name) ? [name, inOne(name)] : [name]))
      .map((name) => ({ code, name, isName, isPlace, words: wordsOf(name) }));
  return [...read(names, true, true), ...read(cities, false, true), ...read(seats, false, false)];
});

/** As older papers write what others part by hyphens: "Pêru" for "Pê-ru", "Xri Lanca" for "Xri Lan-ca". */
function inOne(name: string): string {
  return name.replace(/-(?=\p{Ll})/gu, '');
}

/** The words as the tokeniser cuts them. */
function wordsOf(name: string): string[] {
  return name.match(/\p{L}+|[^\s]/gu) ?? [];
}

const USUAL = new Map<string, string>();
for (const { code, name } of COUNTRY_WORDS) if (!USUAL.has(code)) USUAL.set(code, name);

/** "Mexico" for "MX"; undefined for a code that the table does not hold. */
export function countryName(code: string): string | undefined {
  return USUAL.get(code);
}
