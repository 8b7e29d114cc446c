import { isBetweenFields } from '../../role-words/fields-of-ministry.ts';
import { hasBody, inAcronym } from '../../role-words/inside-role.ts';
import { quotedStart } from '../../role-words/quoted-body.ts';
import { LONGEST, roleEnd } from '../../role-words/role-end.ts';
import { headLength } from '../../role-words/role-head.ts';
import { isBeforeTitle } from '../../words/before-title.ts';
import { isAgainst } from '../../words/inner-comma.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { reaches } from './role-reach.ts';

/** The leftmost title whose role reaches just up to `edge`; over words of unknown kind the nearest one. */
export function chainStart(words: BlockWords, edge: number, isApart = false): number | undefined {
  let start: number | undefined;
  let loose: number | undefined;
  for (let at = edge - 1; at >= Math.max(0, edge - LONGEST); at -= 1) {
    // "thủ lĩnh phong trào “Tiến bước” X"
    const quoted = quotedStart(words, at);
    if (quoted < at) {
      at = quoted;
      continue;
    }
    const text = words.tokens[at]?.text ?? '';
    if (words.person?.[at]) break;
    if (
      /^[,;:!?“”]$/.test(text)
        ? !insideSubject(words, at) &&
          !isAgainst(words, at) &&
          !(text === ',' && (inAcronym(words, at) || isBetweenFields(words, at)))
        : text === '.' && !inAcronym(words, at)
    )
      break;
    // "trợ lý của cựu Tổng thống X": only the last one is X; but "Người phát ngôn của Tổng thống, ông X" is X.
    // "Đặc phái viên của Tổng Thư ký LHQ về Myanmar X" is sent by him.
    if (
      !isApart &&
      /^(?:của|cho)$/.test(words.lower[at] ?? '') &&
      (start ?? loose) === at + 1 &&
      !isSentFor(words, at, edge)
    )
      break;
    if (headLength(words, at) === 0) continue;
    const end = roleEnd(words, at, edge);
    if (end === edge) start = at;
    // "Tổng Giám đốc" where "Giám đốc" reached, "Phó Tổng thống kiêm Thủ tướng" where "Thủ tướng" did
    else if (start === undefined && (loose === undefined || end >= loose) && reaches(words, at, edge)) loose = at;
  }
  let best = start ?? loose;
  // "Giáo sư - Tiến sỹ X"
  if (best !== undefined && words.tokens[best - 1]?.text === '-' && words.title[best - 3] === 2) best -= 3;
  // "Bí thư toàn quốc phụ trách quan hệ quốc tế X"
  if (best !== undefined && words.lower.slice(best, best + 2).join(' ') === 'phụ trách')
    best = chainStart(words, best) ?? best;
  // "Giám đốc điều hành (CEO) Công ty Hoa Mới X"
  if (best !== undefined && isOpenBefore(words, best, edge)) return chainStart(words, best - 1);
  // "nguyên", "quyền" before it belongs to it.
  return best !== undefined && isBeforeTitle(words.lower, best - 1) && headLength(words, best - 1) > 0
    ? best - 1
    : best;
}

/** "đặc phái viên | của Tổng Thư ký LHQ về Myanmar", "Chánh Văn phòng | của Chủ tịch nước" */
const isSentFor = ({ lower }: BlockWords, of: number, to: number): boolean =>
  (lower[of - 3] === 'chánh' && lower[of - 1] === 'phòng') ||
  (/^(?:phái viên|đặc sứ|đặc biệt)$/.test(lower[of - 1] === 'sứ' ? 'đặc sứ' : `${lower[of - 2]} ${lower[of - 1]}`) &&
    lower.slice(of, to).includes('về'));

/** A bracket right before that closes within. */
const isOpenBefore = ({ tokens }: BlockWords, from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' && tokens.slice(from, to).some(({ text }) => text === ')');

/** "Cục trưởng Cục Công tác chính trị, Bộ Công an X": where the role begins to whose body another belongs right before the name. */
export function overBody(words: BlockWords, edge: number): number | undefined {
  let at = edge - 1;
  while (at > edge - 12 && at > 0 && words.tokens[at]?.text !== ',') at -= 1;
  if (!hasBody(words, at, at + 2) || roleEnd(words, at + 1, edge) < edge) return undefined;
  const start = chainStart(words, at);
  return start !== undefined &&
    hasBody(words, start, at) &&
    (!words.person?.[start - 2] || words.tokens[start - 1]?.text === ';')
    ? start
    : undefined;
}

/** The comma of "Bộ Văn hóa, Thể thao và Du lịch". */
function insideSubject(words: BlockWords, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from -= 1)
    if ((words.subject[from] ?? 0) > at - from) return true;
  return false;
}
