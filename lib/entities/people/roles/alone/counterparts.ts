import { firstBehind } from '../../../../text/first-behind.ts';
import type { Person } from '../../../entities.ts';
import { CODES } from '../../persons/other-lands.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { endsSentence } from '../../words/sentence-end.ts';

/** Posts that have a counterpart in another land. */
const POST =
  /^(?:tổng thống|thủ tướng|phó (?:tổng thống|thủ tướng)|ngoại trưởng|(?:bộ|thứ) trưởng(?: .+)?|chủ tịch (?:nước|quốc hội))$/;
/** Tokens from a post to the counterpart of him who holds it. */
const FAR = 40;

/**
 * "Thủ tướng Lào X gặp người đồng cấp Thái Lan Y": Y is the "Thủ tướng Thái Lan", where the sentence tells of no other post before him; each with
 * the role in small letters.
 */
export function counterparts(
  people: readonly Person[],
  blocks: readonly BlockWords[],
): { person: Person; role: string }[] {
  return people.flatMap((person) =>
    person.roles.flatMap(({ title, from }) => {
      const land = /^người đồng cấp (.+)$/i.exec(title)?.[1]?.toLowerCase();
      const words = blocks[from?.block ?? -1];
      if (!from || !words || !land || !CODES.has(land)) return [];
      const post = onlyPost(
        words,
        firstBehind(words.tokens, ({ start }) => start >= from.start),
      );
      return post ? [{ person, role: `${post} ${land}` }] : [];
    }),
  );
}

/** The only post that the sentence names before `at`, with its field: "bộ trưởng quốc phòng". */
function onlyPost(words: BlockWords, at: number): string | undefined {
  const { title, lower, subject } = words;
  let only: string | undefined;
  for (let from = at - 1; from >= Math.max(0, at - FAR) && !endsSentence(words, from); from -= 1) {
    const end = from + (title[from] ?? 0);
    if (end === from || !POST.test(lower.slice(from, end).join(' '))) continue;
    const post = lower.slice(from, end + (subject[end] ?? 0)).join(' ');
    if (only && only !== post) return undefined;
    only = post;
  }
  return only;
}
