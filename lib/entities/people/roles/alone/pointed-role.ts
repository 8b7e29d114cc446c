import { isCapital } from '../../../../text/tokens.ts';
import type { Person } from '../../../entities.ts';
import type { Sex } from '../../persons/sex.ts';
import { roleEnd } from '../../role-words/role-end.ts';
import { headLength } from '../../role-words/role-head.ts';
import { BODY_ENDS } from '../../role-words/role-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { areMany } from '../chains/others-role.ts';

/** What somebody named before is called again by: "vị đại biểu này", "nữ ca sĩ", "tiền đạo 25 tuổi". */
export interface PointedRole {
  /** The token behind it. */
  to: number;
  /** What he is: "ca sĩ". */
  role: string;
  sex: Sex | undefined;
}

/** Before a word for people that is the half of one for a body or a trade: "cơ quan lãnh đạo này", "nghề luật sư này". */
const OF_BODIES: ReadonlySet<string> = new Set(
  'quan ban nghề ngành giới đội đoàn hội nhóm tổ phòng một cặp đôi loạt'.split(' '),
);
/** Before a prize or a part that is played: "giải nữ diễn viên", "vai nữ bác sĩ". */
const OF_PRIZES: ReadonlySet<string> = new Set(
  'giải mục vai hiệu là làm thành với như từng nghiệp nàng chàng hay có'.split(' '),
);
/** Behind it what tells of a kind, not of somebody: "nam diễn viên chính xuất sắc", "nữ tiếp viên của nhà hàng". */
const OF_KINDS = /^(?:chính|phụ|xuất|được|đầu|của|trong|tại|ở|hay|và|nào|mới|khác|đoạt|sinh)$/;
/** They may be a body or a land: "thành viên này", "đối tác này". */
const ANYTHING =
  /^(?:thành viên|đối tác|đại diện|lãnh tụ|trùm|quản lý|chỉ huy|bảo vệ|thủ lĩnh|nhà sản xuất|nhà đầu tư)$/;

/** No word for a person has more, with "vị" before it: tokens. */
const LONGEST_HEAD = 5;

/** Whether "này" or an age follows soon or "nam", "nữ" opens: cheap to ask of every word. */
function mayPoint({ lower }: BlockWords, at: number): boolean {
  if (lower[at] === 'nam' || lower[at] === 'nữ') return true;
  for (let behind = at + 1; behind <= at + LONGEST_HEAD; behind += 1)
    if (lower[behind] === 'này' || lower[behind] === 'tuổi') return true;
  return false;
}

/** The word for a person at `at` that points at one who was named before; undefined where none stands. */
export function pointedRole(words: BlockWords, at: number): PointedRole | undefined {
  if (!mayPoint(words, at)) return undefined;
  const { lower, tokens } = words;
  const first = lower[at] === 'vị' ? at + 1 : at;
  // "Nam ca sĩ" at the head of a sentence, "phụ nữ Nam Định" inside
  const isSexed =
    /^(?:nam|nữ)$/.test(lower[first] ?? '') && (!isCapital(tokens[first]) || tokens[first - 1]?.kind !== 'word');
  const from = isSexed ? first + 1 : first;
  const end = from + headLength(words, from);
  const role = lower.slice(from, end).join(' ');
  if (end === from || ANYTHING.test(role) || isOfMany(words, at)) return undefined;
  const sex = !isSexed ? undefined : lower[first] === 'nữ' ? 'woman' : 'man';
  // "được bổ nhiệm làm phó phòng này": of this department.
  if (lower[end] === 'này') return BODY_ENDS.has(lower[end - 1] ?? '') ? undefined : { to: end + 1, role, sex };
  // "tiền đạo 25 tuổi"
  const isAged = tokens[end]?.kind === 'number' && lower[end + 1] === 'tuổi';
  if (!(sex || isAged) || !isSomebody(words, at, isAged ? end + 2 : end)) return undefined;
  const to = isAged ? end + 2 : wholeEnd(words, from, end);
  return to > 0 ? { to, role, sex } : undefined;
}

/** "các ca sĩ này", "cơ quan lãnh đạo này"; "Otto Weiss, ca sĩ này" is another, "Otto Weiss, nữ bác sĩ …" told of him. */
const isOfMany = ({ lower, tokens, person }: BlockWords, at: number): boolean => {
  const before = lower[at - 1] ?? '';
  return (
    before === 'vị' ||
    areMany(lower, at) ||
    OF_BODIES.has(before) ||
    tokens[at - 1]?.kind === 'number' ||
    (before === ',' && Boolean(person?.[at - 2]))
  );
};

/** Is "nam diễn viên" somebody, and no part, no prize, no kind, and not who is named behind it: "nữ diễn viên nổi tiếng Lam Hạnh"? */
const isSomebody = ({ lower, person }: BlockWords, at: number, end: number): boolean =>
  !/^[(–-]$/.test(lower[at - 1] ?? '') &&
  !OF_PRIZES.has(lower[at - 1] ?? '') &&
  !OF_KINDS.test(lower[end] ?? '') &&
  ![0, 1, 2, 3].some((step) => person?.[end + step]);

/** "nữ Bí thư phường": an office with what it is of; 0 where capitals go on. */
function wholeEnd(words: BlockWords, from: number, end: number): number {
  const to = isCapital(words.tokens[from]) ? roleEnd(words, from, words.tokens.length) : end;
  return isCapital(words.tokens[to]) ? 0 : to;
}

/** Before what somebody is: "nữ diễn viên", "cựu nghị sĩ". */
const PREFIX = /^(?:nam|nữ|cựu|(?:nguyên|từng|trước đây)(?: là)?|tân|cố|phó) /;
const plain = (title: string): string =>
  `${title
    .toLowerCase()
    .replace(PREFIX, '')
    .replace(/s[ĩỹ](?= |$)/, 'sĩ')} `;

/** Whether somebody is that. */
export const bearsIt = ({ roles }: Person, { role, sex }: PointedRole, own: Sex | undefined): boolean =>
  !(sex && own && sex !== own) && roles.some(({ title }) => plain(title).startsWith(plain(role)));
