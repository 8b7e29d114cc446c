import { cleanWords } from '../../text/clean-text.ts';
import { withoutMarks } from '../../text/without-marks.ts';
import { decodeEntities } from './json-ld.ts';
import { fold } from './page-facts.ts';

/** Longer than any list of names that stands in one byline. */
const LONGEST = 120;
/** What literary pages call a piece before they name its author: "Tản văn của Minh An". */
const GENRE = '(?:tản văn|truyện ngắn|bút ký|tùy bút|tạp bút|ghi chép|phóng sự)(?: của)?';
/** What else the same hand did: "Bài và ảnh", "Lời - ảnh", "Tin, ảnh, clip". */
const TOGETHER = '(?:(?: và|,| &| [-–]) (?:ảnh|lời|bài|clip|video))*';
const REPORTER = '(?:phóng viên|p/?v|ctv)';
/** Labels before a name: "Theo Hồ Hương", "Tác giả: Minh An", "Bài và ảnh: Lê Hoa", "Viết bởi Minh An" (Joomla). */
const LABEL = new RegExp(
  String.raw`^(?:theo|nguồn(?: tin)?|bởi|(?:được )?(?:viết|đăng|gửi) bởi|tác giả(?: bài viết)?|người (?:viết|đăng)|dự báo viên|${REPORTER}|nội dung|bài viết|(?:tin|bài|ảnh|lời)${TOGETHER}|thực hiện|by|${GENRE})\s*(?:bởi\s*)?(?::|(?<=theo|by|của|^bởi|(?:viết|đăng|gửi) bởi|${REPORTER})\s)\s*`,
  'iu',
);
/**
 * What stands behind a name: "(tổng hợp)", "(Theo Reuters)", "(t/h)", "(Đoàn Luật sư tỉnh Lâm Hà)"; without brackets "thực hiện", "và nhóm phóng viên",
 * "- Phóng viên TTXVN tại Cairo", "/ Báo Lâm Hà", "/VOV-Tây Bắc", "/Bnews/vnanet.vn".
 */
const NOTE =
  /(?<!^(?:phòng|ban|vụ))\s+(?:(?:thực hiện|ghi|tổng hợp|lược dịch)$|(?:và|cùng) (?:các|nhóm) (?:phóng viên|pv|ctv|tác giả).*|[-–] (?:phóng viên|p\/?v) \p{Lu}.* tại .*)|\s*\/\s*(?:(?:báo|tạp chí|đài) .*|(?<!^pv\/)(?:vov[\d.-]|\p{L}\S*\.(?:vn|com|net)(?!\w)).*)|\s*\((?:tổng hợp|phóng viên|p\/?v|theo|nguồn|dịch|biên (?:dịch|soạn)|t\/h|lược dịch|ghi|thực hiện|(?:đoàn|hội|viện|văn phòng|bệnh viện|công ty|trường|đại học|học viện|trung tâm|sở|phòng|khoa)(?= ))[^)]*\)?/giu;
/** What somebody is, before the name, and two of them: "Luật sư - Nhà báo Minh An" is one. */
const CALLING =
  '(?:luật (?:sư|gia)|bác sĩ|dược sĩ|tiến sĩ|thạc sĩ|(?:phó )?giáo sư|kỹ sư|kiến trúc sư|nghệ sĩ|nhạc sĩ|họa sĩ|nhà (?:báo|văn|thơ|giáo|sử học)|phóng viên|lương y|(?:đại|thượng|trung|thiếu) (?:tá|úy|tướng))';
const CALLED = new RegExp(`^(?:${CALLING}(?:\\s*[-–,/&]\\s*|\\s+))+`, 'iu');
const TWO_CALLINGS = new RegExp(`(${CALLING})\\s[-–]\\s(?=${CALLING}\\s)`, 'giu');
/** "Đại tá, TS Minh An" is one. */
const COMMA_BEHIND = new RegExp(`(${CALLING}),\\s+`, 'giu');
/** Stands for the dash between the two. */
const DASHED = '\u0001';
/** "PGS, TS Đặng Việt Tùng" is one. */
const DEGREES = /\b(P?GS)\s*[.,]\s*(?=TS)/g;
const MAIL = /\s*\S+@\S+\.\S+/gu;
/** A name with its agency right behind, without a blank: "Tâm HằngTTXVN". */
const GLUED = /(?<=\p{Ll}\p{M}?)(?=\p{Lu}{3,}$)/u;
const BETWEEN = /\s*(?:[,;|(]|(?<=\s\S{1,20})\/(?=\p{Lu})|\s[-–—]\s|\svà\s|\s&\s)\s*/u;
/** "Minh An và 2 tác giả khác": those whom a line that is too short does not name, and what stands behind it. */
export const AND_OTHERS = /[,\s]*(?:và|cùng)?\s*\d+ (?:tác giả|người|phóng viên) khác.*$/isu;
/** Who did something else than write: "Minh An - Quay phim: Lê Hoa". */
const CREDIT = /^(?:ảnh|quay phim|đồ họa|thiết kế|kỹ thuật|dựng(?: phim)?) ?: ?/i;
/** What programs call whoever keeps the site, and what is no source, folded. */
const NOBODY = /^(?:admin(?:istrator)?|superuser|webmaster|quảntrị(?:viên)?|internet|sưutầm)$/;
/** By what name somebody logs in: "btv01". */
const LOGIN = /^[a-z][a-z._]*\d+$/;
/** The first letter of a name, in place of a portrait: "M Minh An"; names of the highlands begin with "Y", "H" or "A". */
const AVATAR = /^([B-GI-XĐ]) (?=\1\p{Ll})/u;
const DATE_OR_NOISE = /\d{1,2}[/:.-]\d|^https?:|[{}<>]/;

/**
 * The people or agencies of a byline, one entry each: labels, e-mail addresses and notes taken off, glued agencies cut off, character
 * references decoded (twice: tuoitre encodes them twice). The portal itself is nobody's name.
 * @param raw as printed or as told in the metadata
 * @param site names of the portal, its publisher and host
 * @example cleanAuthors(['Theo Minh An - Lê Hoa a@b.vn'], []) // ['Minh An', 'Lê Hoa']
 */
export function cleanAuthors(raw: readonly string[], site: readonly string[]): string[] {
  const own = new Set(site.map(siteKey));
  const isOwn = (key: string) => own.has(key) || ['', 'bao'].some((before) => own.has(before + withoutMarks(key)));
  const names = new Map<string, string>();
  for (const one of raw) {
    const text = cleanWords(decodeEntities(decodeEntities(one)))
      .replace(AND_OTHERS, '')
      .replace(MAIL, '')
      .replace(NOTE, '')
      .replace(LABEL, '')
      .replace(AVATAR, '')
      .replace(DEGREES, '$1.')
      .replace(COMMA_BEHIND, '$1 ')
      .replace(TWO_CALLINGS, `$1${DASHED}`);
    if (text.length > LONGEST) continue;
    for (const part of isOneOffice(text) ? [text] : text.split(BETWEEN).flatMap((name) => name.split(GLUED))) {
      // "Bài: Minh An | Ảnh: Lê Hoa"; who designed it wrote nothing in any case.
      if (CREDIT.test(part) && (names.size > 0 || !/^ảnh/i.test(part))) continue;
      const name = part
        .replace(LABEL, '')
        .replace(/^[\s(:–—-]+|[\s).:,–—-]+$/gu, '')
        .replaceAll(DASHED, ' - ');
      const key = fold(name);
      if (
        key.length < 2 ||
        DATE_OR_NOISE.test(name) ||
        NOBODY.test(key) ||
        LOGIN.test(name) ||
        isOwn(siteKey(name)) ||
        names.has(key)
      )
        continue;
      names.set(key, name);
    }
  }
  return [...names.values()];
}

/** "Báo Tuổi Trẻ Online", "Báo điện tử Tuổi Trẻ" and "Tuổi Trẻ" are one site. */
function siteKey(name: string): string {
  const bare = name.replace(/^(?:báo|tạp chí|trang tin|đài)\s+/iu, '').replace(/\s+(?:online|newspaper)$/iu, '');
  return fold(bare.replace(/(?:^|\s)điện tử(?:\s|$)/iu, ' '));
}

/** The host's own name: "vnexpress" of "vnexpress.net", "tuoitre.vn" too. */
export function hostNames(url: string): string[] {
  try {
    const host = new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
    return [host, host.split('.')[0]!];
  } catch {
    return [];
  }
}

/** A line that is nothing but names: two to five words each, every word with a capital letter. Signs under an article look like this. */
export function looksLikeNames(text: string): boolean {
  if (NOTICE.test(text)) return false;
  const parts = text.replace(NOTE, '').replace(LABEL, '').replace(CALLED, '').split(BETWEEN);
  return (
    parts.length <= 4 &&
    parts.every((part) =>
      /^\p{Lu}[\p{L}\p{M}'’./+-]*(?:\s\p{Lu}[\p{L}\p{M}'’./-]*){0,4}$/u.test(
        part.replace(CREDIT, '').replace(LABEL, '').replace(/\)$/, '').replace(CALLED, '').trim(),
      ),
    )
  );
}

/** The part of a paper, an office or a school that signs: "Ban Biên tập", "Phòng Truyền thông", "Vụ Châu Âu". */
const OFFICE =
  /^(?:Nhóm (?:phóng viên|PV)|(?:Văn phòng|VP|Phòng|Ban|Tổ|Khoa|Vụ|Trung tâm|Đài|ĐSQ|Đại sứ quán|TLSQ|Tổng [Ll]ãnh sự quán|Cổng (?:TTĐT|thông tin)|Chi cục)(?: \p{Lu}[\p{L}.-]*)(?:(?: -)? [\p{L}.-]+){0,5})$/u;

/** Is it one office, with a dash or "và" in its name: "Tổ Vật lý - Công nghệ"? Behind the dash a name of two words is somebody's. */
const isOneOffice = (text: string): boolean =>
  OFFICE.test(text) &&
  text
    .split(BETWEEN)
    .slice(1)
    .every((part) => !part.includes(' ') || !looksLikeNames(part));

/** Names, and parts of offices beside them or instead: what may be called a signature where the place or a label says that it is one. */
export const signs = (text: string): boolean =>
  looksLikeNames(text) ||
  (text.length <= 60 &&
    (isOneOffice(text.replace(LABEL, '')) ||
      text
        .replace(LABEL, '')
        .split(BETWEEN)
        .map((part) => part.replace(/\)$/, ''))
        .every((part) => OFFICE.test(part) || looksLikeNames(part))));

/** What a notice calls itself, in capitals as names may be; the languages in which a page may be read; a label alone. */
const NOTICE =
  /(?<!\p{L})(?:Tiếng \p{Lu}|English)|^(?:By|Theo|Bởi|(?:Trước|Prev\w*) (?:Sau|Next))$|^(?:TIN (?:BUỒN|VUI)|CÁO PHÓ|THÔNG (?:BÁO|TIN|CÁO)|CÔNG ĐIỆN|THƯ |LỜI |QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|TỜ TRÌNH|BÁO CÁO|CHÚC MỪNG|TRỰC TIẾP|CẬP NHẬT)/u;

/** A label that says who signs, with nothing that another line could begin with. */
const SIGNS = new RegExp(
  String.raw`^(?:tác giả(?: bài viết)?|người viết|bài viết|(?:bài|tin|lời|ảnh(?= ?\P{L}+lời| và))${TOGETHER}|thực hiện|${REPORTER}|dự báo viên|người đăng|(?:được )?(?:viết|đăng|gửi) bởi|${GENRE})(?: ?:|(?<=của|bởi) )`,
  'iu',
);

/** "Tác giả: Minh An": a line that says by its label that it signs. */
export function isLabelledSignature(text: string): boolean {
  return SIGNS.test(text) && signs(text);
}
