import { isCapital } from '../../../text/tokens.ts';
import { PhraseSet } from '../../lexicon/phrase-set.ts';
import { isBeforeTitle } from '../words/before-title.ts';
import type { BlockWords } from '../words/read-block.ts';
import { ROLE_HEADS } from './role-words.ts';

const HEADS = new PhraseSet(ROLE_HEADS);

/** Tokens of the title or of another word for a role at `at`; 0 where none stands. */
export function headLength(words: BlockWords, at: number): number {
  // "Thay mặt Đoàn ĐBQH tỉnh": a body
  if (words.lower[at] === 'đbqh' && words.lower[at - 1] === 'đoàn') return 0;
  // "Trung Quốc | Vương Gia Thụy" is no Quốc vương.
  const written = words.title[at] ?? 0;
  const title = written > 1 && words.person?.[at + written - 1] ? 0 : written;
  // "Lãnh sự quán" is a body.
  if (title > 0 && (words.bodyHead[at] ?? 0) <= title && !(title === 1 && isFather(words, at)))
    // "HLV trưởng", "kỹ sư trưởng"; but "ca sĩ trưởng thành"
    return words.lower[at + title] === 'trưởng' && words.lower[at + title + 1] !== 'thành' ? title + 1 : title;
  // "chủ một cửa hàng", "chủ một quán ăn": with what he owns.
  if (words.lower[at] === 'chủ' && words.lower[at + 1] === 'một' && words.tokens[at + 2]?.kind === 'word')
    return words.isPair?.(words.lower[at + 2] ?? '', words.lower[at + 3] ?? '') ? 4 : 3;
  // "Phó văn phòng", "phó ban": whole before "phó" is taken for a word of its own.
  const whole = words.lower[at] === 'phó' ? HEADS.lengthAt(words.lower, at) : 0;
  if (whole > 0) return whole;
  // "đương kim Ngoại trưởng"
  const isNow = words.lower[at] === 'đương' && words.lower[at + 1] === 'kim';
  const prefix = isNow ? 2 : isBeforeTitle(words.lower, at) ? 1 : 0;
  const start = at + prefix;
  const later = prefix ? (words.title[start] ?? 0) : 0;
  if (later > 0) return prefix + later;
  // "dân | chủ nhân dân"
  const head =
    words.lower[start - 1] === 'dân' && words.lower[start] === 'chủ' ? 0 : HEADS.lengthAt(words.lower, start);
  // "để bảo vệ chính quyền X", "đã chỉ huy …": a deed.
  if (
    head === 2 &&
    BEFORE_DEEDS.has(words.lower[at - 1] ?? '') &&
    ALSO_VERBS.has(`${words.lower[at]} ${words.lower[at + 1]}`)
  )
    return 0;
  // "…, bảo vệ an toàn cho ông X": a deed; "(bảo vệ cho bà X)": what a lawyer does.
  if (
    words.lower[start] === 'bảo' &&
    (words.lower[start + 2] === 'cho' || GUARDED.has(`${words.lower[start + 2]} ${words.lower[start + 3]}`))
  )
    return 0;
  return head > 0 ? prefix + head : 0;
}

/** "cha của X", "Cha tôi" is kin, "Cha X" a priest. */
const isFather = ({ tokens }: BlockWords, at: number): boolean =>
  tokens[at]?.text === 'cha' || (tokens[at]?.text === 'Cha' && !isCapital(tokens[at + 1]));

/** What is guarded by deeds, and by nobody at a door. */
const GUARDED: ReadonlySet<string> = new Set(
  'an toàn|an ninh|môi trường|chủ quyền|tổ quốc|quyền lợi|lợi ích|sức khỏe|độc lập|tính mạng|công lý|nhân dân|thành quả|trẻ em'.split(
    '|',
  ),
);

/** Heads that are verbs too. */
const ALSO_VERBS: ReadonlySet<string> = new Set(['bảo vệ', 'chỉ huy', 'đại diện', 'phụ trách']);
/** Right before a verb. */
const BEFORE_DEEDS: ReadonlySet<string> = new Set(
  'để nhằm sẽ đã đang phải cần muốn không chưa giúp vẫn từng luôn hãy đừng thể tự quyết ra'.split(' '),
);
