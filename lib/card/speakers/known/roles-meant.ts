import { HOUSES } from '../../../entities/people/roles/alone/houses.ts';
import { COUNTRIES } from './who-can-speak.ts';

/** Many bear these: "luật sư" alone may be any of them. */
export const PROFESSION =
  /^(?:luật sư|bác sĩ|kỹ sư|chuyên gia|đại biểu|cử tri|phóng viên|nhà báo|giáo viên|giáo sư|thầy|ca sĩ|diễn viên|đạo diễn|cầu thủ|huấn luyện viên|hlv|nghị sĩ|quan chức|lãnh đạo|đại diện|người phát ngôn|chủ|phó|trưởng|bị cáo|bị can|nạn nhân|nghi phạm|tài xế|nhân viên|cán bộ|nghệ sĩ|tác giả|học sinh|sinh viên)$/;

/** "nhà lãnh đạo Lào": one of its heads; other words for the same stand for themselves. */
export function rolesMeant(words: string): string[] {
  const country = /^nhà lãnh đạo (.+)/.exec(words)?.[1];
  if (country) return headsOfLand(country);
  // "Tư lệnh ngành xây dựng": its minister.
  const field = /^(?:tư lệnh|trưởng|người đứng đầu) ngành (.+)/.exec(words)?.[1];
  if (field) return [`bộ trưởng ${field}`, `bộ trưởng bộ ${field}`];
  const headed = /^(?:người đứng đầu|lãnh đạo cao nhất của) (.+)/.exec(words)?.[1];
  if (headed) return [words, ...headsOf(headed)];
  // "Tổng thống Mỹ đắc cử": not he who is.
  const elect = /^(\S+ \S+) (.+) (đắc cử|mãn nhiệm|lâm thời|tạm quyền)$/.exec(words);
  if (elect) return [`${elect[1]} ${elect[3]} ${elect[2]}`];
  // "Chủ tịch xã Trà Linh": of its committee.
  const chair = /^((?:phó )?chủ tịch )((?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường)(?: .+)?)$/.exec(words);
  if (chair) return [words, `${chair[1]}ubnd ${chair[2]}`];
  // "Bí thư Hà Nội": of its Party committee.
  if (/^bí thư (?!\S+ (?:ủy|đoàn))/.test(words))
    return [words, ...['thành ủy', 'tỉnh ủy', 'huyện ủy', 'đảng ủy'].map((of) => words.replace('thư', `thư ${of}`))];
  const house = /^ông chủ (.+)/.exec(words)?.[1];
  return [(house && HOUSES.get(house)) || words];
}

const headsOfLand = (land: string): string[] =>
  ['tổng thống', 'thủ tướng', 'chủ tịch', 'quốc vương'].map((head) => `${head} ${land}`);

/** What the head of a body is called: "Bí thư Thành ủy Hà Nội" of "Thành ủy Hà Nội". */
function headsOf(body: string): string[] {
  const head = HOUSES.get(body);
  if (head) return [head];
  const land = body.replace(/^nhà nước /, '');
  if (COUNTRIES.has(land)) return headsOfLand(land);
  if (body === 'nhà nước') return ['chủ tịch nước'];
  if (/^chính phủ/.test(body)) return [`thủ tướng${body.slice('chính phủ'.length)}`];
  if (/^\S+ ủy(?: |$)/.test(body)) return [`bí thư ${body}`];
  if (/^bộ /.test(body)) return [`bộ trưởng ${body}`, body.replace('bộ', 'bộ trưởng')];
  return ['chủ tịch', 'giám đốc', 'tổng giám đốc'].map((head) => `${head} ${body}`);
}

/** "Công an tỉnh Quảng Bắc" as "Công an Quảng Bắc", "Ủy ban Tài chính - Ngân sách" as "Ủy ban Tài chính Ngân sách". */
export const plainRole = (role: string): string =>
  role
    .replace(/ (?:tỉnh|thành phố|TP\.?) ?(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace('TP.', 'TP ')
    .replace(/ ?- ?/gu, ' ');

/** A role by its first two words, its first three … and all of it. */
export function openings(words: string): string[] {
  const found: string[] = [];
  for (let end = words.indexOf(' ') + 1; end > 0; ) {
    end = words.indexOf(' ', end) + 1;
    found.push(end > 0 ? words.slice(0, end - 1) : words);
  }
  return found;
}

/** "Chủ tịch nước" for "Chủ tịch nước Cộng hòa …", "Tổng thống đắc cử Mỹ" for "Tổng thống đắc cử". */
export function isSameRole(role: string, title: string): boolean {
  if (title === role || title.startsWith(`${role} `)) return true;
  return title.split(' ').length >= 3 && role.startsWith(`${title} `);
}
