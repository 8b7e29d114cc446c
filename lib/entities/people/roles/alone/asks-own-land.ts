import type { Person } from '../../../entities.ts';
import { CODES } from '../../persons/other-lands.ts';
import { isVietnamese } from '../../persons/same-name.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** What one says to another land, and to nobody's own: "đề nghị phía Ấn Độ", "cảm ơn Chính phủ Lào". */
const TO_LAND =
  /^ (?:(?:cũng|đã|còn|một lần nữa|trân trọng|chân thành|rất) )*(?:đề nghị|mong(?: muốn)?|cảm ơn|chúc mừng|đánh giá cao(?: việc)?|hoan nghênh(?: việc)?)(?: phía| Chính phủ| Quốc hội| Nhà nước| nhân dân)* (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})/u;

/** "Thủ tướng | đề nghị phía Ấn Độ …": whether a role that ends at `to` can be none of this person's, whose land is asked. */
function asksOwnLand(person: Person, { text, tokens }: BlockWords, to: number): boolean {
  const [, words = ''] = TO_LAND.exec(text.slice(tokens[to - 1]?.end)) ?? [];
  const land = CODES.get(words.toLowerCase()) ?? CODES.get(words.toLowerCase().split(' ').slice(0, 2).join(' '));
  if (!land) return false;
  const own = person.roles.flatMap(({ title }) => {
    const names = title.toLowerCase().split(' ');
    return [CODES.get(names.slice(-2).join(' ')) ?? CODES.get(names.at(-1) ?? '') ?? ''];
  });
  return own.includes(land) || (land === 'VN' && isVietnamese(person.name) && own.every((one) => one === ''));
}

/** Who bears a role of which one of its bearers was thought of: he, or where the sentence asks his own land for something the only other. */
export function whoAsks(
  thought: Person,
  words: BlockWords,
  to: number,
  bearers: () => readonly Person[],
): Person | undefined {
  if (!asksOwnLand(thought, words, to)) return thought;
  const [other, ...more] = bearers().filter((one) => one !== thought);
  return more.length === 0 ? other : undefined;
}
