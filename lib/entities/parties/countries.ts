/** Countries as Vietnamese news names them after a party's name, with their ISO 3166-1 codes. The first name of a code is the usual one. */
const NAMES = `VN Việt Nam|CN Trung Quốc|LA Lào|KH Campuchia|CU Cuba|KP Triều Tiên|KR Hàn Quốc|JP Nhật Bản|RU Liên bang Nga|RU Nga|US Mỹ|US Hoa Kỳ
GB Anh|GB Vương quốc Anh|FR Pháp|DE Đức|IT Italia|IT Italy|IT Ý|ES Tây Ban Nha|PT Bồ Đào Nha|GR Hy Lạp|SE Thụy Điển|NO Na Uy|FI Phần Lan|DK Đan Mạch|NL Hà Lan|BE Bỉ|AT Áo|CH Thụy Sĩ
PL Ba Lan|CZ Séc|CZ Cộng hòa Séc|SK Slovakia|HU Hungary|RO Romania|BG Bulgaria|RS Serbia|UA Ukraine|BY Belarus|MD Moldova|TR Thổ Nhĩ Kỳ|IL Israel|PS Palestine|SY Syria|IR Iran|IQ Iraq|LB Liban|EG Ai Cập|DZ Algeria|MA Maroc|TN Tunisia
MX Mexico|CL Chile|BR Brazil|AR Argentina|UY Uruguay|PY Paraguay|BO Bolivia|PE Peru|EC Ecuador|CO Colombia|VE Venezuela|NI Nicaragua|SV El Salvador|HN Honduras|GT Guatemala|CR Costa Rica|PA Panama|DO Dominicana|HT Haiti|CA Canada
IN Ấn Độ|LK Sri Lanka|NP Nepal|BD Bangladesh|PK Pakistan|MM Myanmar|TH Thái Lan|MY Malaysia|SG Singapore|ID Indonesia|PH Philippines|TL Timor Leste|MN Mông Cổ|AU Australia|NZ New Zealand|TW Đài Loan
ZA Nam Phi|MZ Mozambique|AO Angola|NA Namibia|ZW Zimbabwe|TZ Tanzania|ET Ethiopia|KE Kenya|NG Nigeria|GH Ghana|CG Congo|SN Senegal|CY Síp|IE Ireland|KZ Kazakhstan|GE Gruzia|AM Armenia`;

export interface Country {
  code: string;
  name: string;
}

const USUAL = new Map<string, string>();
export const COUNTRIES: readonly Country[] = NAMES.split(/[|\n]/).map((entry) => {
  const code = entry.slice(0, 2);
  const name = entry.slice(3);
  if (!USUAL.has(code)) USUAL.set(code, name);
  return { code, name };
});

/** "Mexico" for "MX"; undefined for a code that the table does not hold. */
export function countryName(code: string): string | undefined {
  return USUAL.get(code);
}

// Longest first, so that "Liên bang Nga" wins over "Nga" and "Ấn Độ" is whole.
const LONGEST_FIRST = [...COUNTRIES].sort((a, b) => b.name.length - a.name.length);

/** The country whose name stands in `text` at `at`, as whole words; undefined where none does. */
export function countryAt(text: string, at: number): Country | undefined {
  return LONGEST_FIRST.find(({ name }) => text.startsWith(name, at) && !/\p{L}/u.test(text[at + name.length] ?? ''));
}
