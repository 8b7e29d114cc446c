import { anyOf, type WordTable } from '../../../text/word-table.ts';
import { opensNoun } from '../../speakers/heads/head-body.ts';
import { BLANK } from '../../verbs/clause.ts';
import { opensPredicate } from '../../verbs/predicates.ts';
import { reportingVerbs } from '../../verbs/reporting-verbs.ts';
import { doesThere } from './whole-subject.ts';

/** "Ông Lam | - phó ban - | làm …" */
const BETWEEN_DASHES = /^ *,? [-–—] [^–—;:]{3,110}? [-–—],?(?= )/u;
/** "Ông Lam | , 52 tuổi, quê …", "Ông Lam |, tức “Lam đò”, …" */
const OF_WHOM = /^(?:\d+ tuổi|quê|ngụ|trú|người|từng|một|huyện|tỉnh|TP|do|tức|tên thật|còn gọi)[ ,]/iu;
/** "Ông Lam |, với ba lần vô địch, | vừa …" */
const ASIDE = /^(?:với|đang|trong|sau|tại|hôm|ngày|trước|khi|ở|thay mặt) /iu;
/** "Ông Lam, 52 tuổi, | sống ở …": more of who he is, and not what he did. */
const MORE =
  /^(?:\P{Ll}|(?:ở|tại|là|hiện|sống|làm|và|vợ|chồng|con|em|anh|chị|cha|mẹ|nữ|nam|việt kiều|thường|tạm|cư|nguyên|cựu|cùng|đến từ|sau) )/u;
/** What somebody in an office does, in words that no title goes on with; a pattern, behind the title and a blank. */
export const DOES_IN_OFFICE: WordTable = [
  { example: 'đã tiếp đoàn', words: 'đã|vừa|sẽ' },
  {
    example: 'tiếp đoàn đại biểu Lào',
    words: 'dẫn đầu [Đđ]oàn|tiếp (?:và|[Đđ]oàn|đồng chí|ông|bà|ngài|nhận|\\p{Lu})|trả lời(?= (?:báo|chất|phỏng) )',
  },
  {
    // But "Ban dự án".
    example: 'dự lễ mở chợ',
    words:
      'dự(?! án| thảo| luật| toán| báo| khuyết| bị| trữ| phòng)|tham dự|gặp(?! gỡ)|đến (?:thăm|dự|dâng|viếng|chào)',
  },
  {
    example: 'thăm và làm việc tại Lào',
    words: 'làm việc với|hội đàm với|hội kiến|thăm(?= (?:và làm việc|chính thức|hữu nghị|\\p{Lu}\\S*|cán bộ|các) )',
  },
  {
    example: 'ký quyết định mở chợ',
    words:
      'trao (?:tặng|quyết định)|chủ trì|ký(?= (?:quyết định|ban hành|công điện|văn bản|kết|thỏa|nghị) )|phát động|bàn giao',
  },
  {
    // But "Trưởng ban kiểm tra".
    example: 'kiểm tra tiến độ chợ',
    words:
      '(?<!ban |tra |tác )kiểm tra(?= (?:công tác|tiến độ|tình hình|việc|các|hiện trường|thực tế) )|khảo sát|tiếp xúc cử tri|thị sát',
  },
  { example: 'dâng hương', words: 'chúc (?:Tết|mừng)|dâng (?:hương|hoa)' },
  { example: 'có buổi làm việc', words: 'có (?:buổi|cuộc) (?:làm việc|tiếp|gặp|hội đàm|điện đàm)' },
  { example: 'được bầu giữ chức', words: 'được (?:bầu|bổ nhiệm)(?= (?:giữ|làm) )' },
];

/** "…, Giám đốc Sở | đã tiếp": the last of the list runs into what somebody did; "Giám đốc Sở Lam | bị cách chức". */
const SEAMS = new RegExp(
  `, | (?<!(?:người|mà|vốn|nơi|khi|từng) )(?=(?:${anyOf(DOES_IN_OFFICE)}) |(?<=\\p{Lu}\\p{L}* +)bị |(?:và|cùng) (?:một số|các|nhiều|hai|ba|bốn|\\d+) [^,;:]{2,40} bị )`,
  'gu',
);
const LONGEST_TOLD = 300;
/** "Ông Lam, phó ban, | đắc cử …": what is done in elections and offices, in words that stand in titles too ("Tổng thống đắc cử"). */
const COMES_TO =
  /^(?:(?:tái )?đắc cử|(?:thắng|thất|trúng|tranh) cử|nhậm chức|tuyên thệ|rút (?:khỏi|lui)|(?:đệ|nộp) đơn|dẫn (?:trước|đầu)|nhận được|đóng vai trò|qua đời|từ trần)(?= |$)/u;

const opensTitle = (text: string): boolean => OF_WHOM.test(text) || opensNoun(text.toLowerCase().split(/[ ,]+/));

/** Letters behind a subject in which something is told of it before what it did: "Ông Lam |, 52 tuổi, Giám đốc Sở, | được …" */
export function toldOf(behind: string): number {
  // "Ông Lam | 54 tuổi, phó ban, | được bầu"
  if (/^ \d+ tuổi, /u.test(behind)) {
    const told = toldOf(`,${behind}`);
    return Math.max(0, told - 1);
  }
  const dashes = BETWEEN_DASHES.exec(behind)?.[0].length;
  if (dashes) return dashes;
  const { 0: opens, 1: sign } = /^ *(,| [-–—])? /u.exec(behind) ?? [''];
  if (!sign) return Math.max(0, opens.length - 1);
  const list = behind.slice(opens.length);
  // "…, các phó ban và đoàn công tác đã tới": others who came along.
  if (/^(?:các|những|cùng) /iu.test(list)) return 0;
  const isTitle = opensTitle(list);
  if (!isTitle && !ASIDE.test(list)) return 0;
  const isAge = /^\d+ tuổi,/u.test(list);
  for (const { 0: seam, index } of list.slice(0, LONGEST_TOLD).matchAll(SEAMS)) {
    const next = list.slice(index + 2);
    // "…, Giám đốc Sở cho hay xã | đã mở chợ", "… cho biết, | chiều qua xã mở chợ": what others did.
    if (isTitle && reportingVerbs(list.slice(0, index), BLANK).length > 0) return 0;
    // "…, Giám đốc Sở và bà Hạnh, phó ban, | xin nghỉ": two.
    if (/(?:^| )và (?:ông|bà|anh|chị) /u.test(list.slice(0, index))) return 0;
    if (seam === ' ' && isTitle) return opens.length + index;
    if (
      seam !== ' ' &&
      (opensPredicate(next) ||
        doesThere(next) ||
        COMES_TO.test(next) ||
        (isAge && !MORE.test(next) && !opensTitle(next)))
    )
      return opens.length + index + 1;
  }
  return 0;
}
