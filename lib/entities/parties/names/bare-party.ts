import type { Token } from '../../../text/tokens.ts';
import { countryAt } from '../words/country-at.ts';
import { ONE_PARTY_ABROAD } from '../words/one-party-states.ts';

/**
 * "Đảng" alone is the Communist Party of Vietnam only where it stands for the party itself.
 * Inside titles and the names of bodies it is left alone; the tables hold the words that tell, each with an example.
 */
const BODY_BEFORE: ReadonlySet<string> = new Set([
  'trung ương', // Ủy viên Trung ương Đảng
  'bí thư', // Bí thư Đảng đoàn
  'chủ tịch', // Phó Chủ tịch Đảng Kenji …: the name of a person follows
  'cán sự', // Ban cán sự Đảng
  'chấp hành', // Ban Chấp hành Đảng bộ
  'công tác', // Cục Công tác Đảng
  'chi bộ', // Chi bộ Đảng đầu tiên
  'cấp ủy', // cấp ủy Đảng các cấp
  'cấp uỷ',
  'huy hiệu', // trao Huy hiệu Đảng: a badge
  'sinh hoạt', // miễn sinh hoạt Đảng
  'lịch sử', // Ban Nghiên cứu lịch sử Đảng
  'đại hội', // Đại hội Đảng lần thứ IX: the name of an event
  'cơ sở', // tổ chức cơ sở Đảng
  'các ban', // các ban Đảng Trung ương
  'tổ chức', // xây dựng tổ chức Đảng
  'điều lệ', // sửa Điều lệ Đảng: a document
  'cương lĩnh',
  'văn phòng', // Văn phòng Đảng - Đoàn thể
]);

const BODY_AFTER: ReadonlySet<string> = new Set([
  'ủy', // Đảng ủy Công an Trung ương
  'uỷ',
  'bộ', // Đảng bộ tỉnh
  'đoàn', // Đảng đoàn Quốc hội
  'viên', // Đảng viên
  'phái', // Đảng phái
  'phí', // Đảng phí
  'tịch', // Đảng tịch
  'vụ', // Đảng vụ
  'khu', // Đảng khu
  'chống', // Đảng chống nhập cư: a description
  'cầm', // Đảng cầm quyền
  'đối', // Đảng đối lập (but "đối với", see below)
  'thân', // Đảng thân quân đội
  'mới', // Đảng mới
  'cực', // Đảng cực hữu
  'trung', // Đảng trung hữu
  'cánh', // Đảng cánh tả
  'liên', // Đảng liên minh
  'bảo', // Đảng bảo thủ
  'dân', // Đảng dân túy
  'này', // Đảng này
  'đó',
  'ấy',
  'nào',
  'khác',
  'kia',
  'bạn', // quan hệ giữa Đảng ta với Đảng bạn
  'anh', // các Đảng anh em
  'lớn',
  'nhỏ',
  'chính', // Đảng chính trị
]);

/** "Đảng của ông lo rằng": the party of somebody; but "lễ kết nạp Đảng của ông". */
const OTHERS_OWN: ReadonlySet<string> = new Set(['ông', 'bà', 'họ', 'mình', 'tôi', 'chúng', 'thủ', 'tổng']);

/** Words that begin as those of `BODY_AFTER` do, but say what the Party does: "Đảng đoàn kết". */
const GOES_ON: ReadonlySet<string> = new Set([
  'đối với',
  'đoàn kết',
  'chính là',
  'chính thức',
  'chống tham',
  'chống tiêu',
  'bảo vệ',
  'bảo đảm',
  'lớn mạnh',
  'mới có',
  'mới ra',
  'mới giữ',
  'trung thành',
  'liên tục',
  'liên hệ',
]);

/** One word before "Đảng" that makes it another thing. */
const NOT_ONE_BEFORE: ReadonlySet<string> = new Set([
  'hai', // quan hệ giữa hai Đảng
  '2',
  'ba',
  'các', // các Đảng Cộng sản và công nhân
  'mỗi',
  'nhiều',
  'những',
  'một',
  'tw', // Ủy viên TW Đảng
  'uvtw', // Lê Văn Lam, UVTW Đảng
  'uvtư',
  'ư', // Ủy viên T.Ư Đảng
  'bchtw', // Nghị quyết của BCHTW Đảng
  'bch', // Ủy viên BCH Đảng bộ
  'sử', // Viện Lịch sử Đảng
  'tuổi', // Huy hiệu 75 năm tuổi Đảng
  'phòng', // Văn phòng Đảng
  'báo', // Báo Đảng
  'kênh', // trên kênh Đảng
  'trường', // Trường Đảng
  'chính', // Chính Đảng
  'băng', // Băng Đảng
]);

/** Whether the words before the token at `at` make "Đảng" part of a title or of a body's name: "Ủy viên Trung ương Đảng". */
export function endsBody(tokens: readonly Token[], at: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? '';
  return (
    BODY_BEFORE.has(`${word(at - 2)} ${word(at - 1)}`) ||
    /^(?:(?:uv|bch)?tw|ư|uvtư)$/.test(word(at - 1)) ||
    tokens[at - 1]?.text === 'TƯ' ||
    // "Ban Xây dựng Đảng", "Tạp chí Xây dựng Đảng"; "công tác xây dựng Đảng" is the Party's own.
    (tokens[at - 2]?.text === 'Xây' && tokens[at - 3]?.kind === 'word')
  );
}

/** Right before a person called so. */
const CALLS: ReadonlySet<string> = new Set(['ông', 'bà', 'chị', 'Ông', 'Bà', 'Chị', 'Thị', 'Văn']);

/** Whether the token "Đảng" at `at` stands for a party by itself. */
export function isBareParty(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.text === 'đảng') return besideState(tokens, at);
  if (token?.text !== 'Đảng') return false;
  // "bà Nguyễn Thị Đảng", "ông Đảng Văn Hòa", "Bà Đảng kể": a person.
  if (CALLS.has(tokens[at - 1]?.text ?? '') || /^(?:Văn|Thị)$/.test(next?.text ?? '')) return false;
  const word = (index: number) => tokens[index]?.lower ?? '';
  // "Báo Đảng", but "ông thông báo Đảng đang chuẩn bị Đại hội"
  const isAnother = NOT_ONE_BEFORE.has(word(at - 1)) && `${word(at - 2)} ${word(at - 1)}` !== 'thông báo';
  if (endsBody(tokens, at) || isAnother) return false;
  // "của Đảng - đưa chủ trương", but "Đảng - Đoàn thể"
  if (!next || next.kind === 'mark') return !/^[-–]$/.test(next?.text ?? '') || tokens[at + 2]?.isCapital === false;
  // "khai trừ khỏi Đảng 3 cán bộ"
  if (next.kind === 'number') return word(at - 1) === 'khỏi';
  if (GOES_ON.has(`${next.text} ${word(at + 2)}`)) return true;
  if (next.text === 'liên' && word(at + 2) !== 'minh') return true;
  if (BODY_AFTER.has(next.lower)) return false;
  // "Đảng nước Nga thống nhất" is another party's name in small letters.
  if (next.text === 'nước' && tokens[at + 2]?.isCapital) return false;
  // "Đảng của ông Macron" opens a sentence about another party; "kết nạp Đảng của anh" does not.
  if (next.text === 'của')
    return tokens[at - 1]?.kind === 'word' && (!OTHERS_OWN.has(word(at + 2)) || /^(?:nạp|vào)$/.test(word(at - 1)));
  // A capital after it starts a name ("Đảng Nhân dân") that other rules know better, unless the word opens a body of the State.
  return !/^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(next.text) || /^(?:Nhà|Quốc|Chính|Mặt)$/.test(next.text);
}

/** Small "đảng" names the party only beside the State: "lãnh đạo đảng và nhà nước", "đảng, nhà nước và nhân dân". */
function besideState(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  const joined = words[0] === ',' || words[0] === 'và';
  return (
    joined && words[1] === 'nhà' && words[2] === 'nước' && !/^(?:các|hai|chính|băng)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Words that stand between "Đảng" and the country whose party it is: "Đảng, Nhà nước và nhân dân các bộ tộc Lào". */
const WITH_STATE: ReadonlySet<string> = new Set(
  (
    ', và nhà nước chính phủ quốc hội nhân dân các bộ tộc anh em quân đội cách mạng chính quyền mặt trận của đất nước bạn cộng hòa hoà dân chủ chdcnd chnd ' +
    'xã hội chủ nghĩa'
  ).split(' '),
);

/** States that have one party, so that "Đảng và Nhà nước" with their name is that party. */
const ONE_PARTY: ReadonlySet<string> = new Set([...ONE_PARTY_ABROAD, 'VN', 'SU']);

/** The State whose party a bare "Đảng" at `at` is: "LA" in "Đảng và Nhà nước Lào"; undefined where the text names none. */
export function stateOfBareParty(tokens: readonly Token[], at: number): string | undefined {
  for (let index = at + 1; index < at + 18; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    const found = countryAt(tokens, index);
    if (found) return ONE_PARTY.has(found.country.code) ? found.country.code : undefined;
    if (token.text === 'ta' || !WITH_STATE.has(token.lower)) return undefined;
  }
  return undefined;
}
