import type { Named } from '../../speakers/known/speakers.ts';
import type { Source } from '../../speakers/words/source.ts';
import type { Clause } from '../../verbs/clause.ts';

/** Between two names: what the first is, a joint, and how the second is called: "|, Bí thư Thành ủy, Trưởng ban Kinh tế và ông |", "|; Chủ tịch xã |". */
const BETWEEN =
  /^( *(?:,| [-–—] | {2})[^;:“”"▪]*?)?(,? (?:và|cùng) |; (?:và )?)(?:(?:ông|bà|ngài|Ngài|đồng chí|các đồng chí:) )?(?:\p{Lu}(?:(?! (?:và|của|do) )[\p{L} .-]){0,60} )?$/u;
/** "Ông Lam và bà Hạnh |, Phó ban, | đã mở chợ" */
const TITLE_BEHIND = /^, \p{Lu}\p{L}+ \p{Ll}[^,;:]{2,90}, (?:đã|vừa|sẽ) /u;

/** What one alone does, and no title. */
const DOES = / (?:đã|vừa|sẽ|được|bị|tiếp|gặp|dự|thăm|đến|nói|cho|với|chủ trì|hội đàm|hội kiến) /u;

/**
 * Where those end who do something together, each with what he is: "Ông Lam, Trưởng ban, | và ông Bình | , Phó ban, chủ trì lễ"; nothing for
 * one alone. An offset in the block.
 */
export function joinedPeople({ start, masked }: Clause, first: Source, named: readonly Named[]): number | undefined {
  if (!first.person) return undefined;
  const seen = new Set([first.person]);
  let at = first.end;
  for (const { kind, person, start: from, end } of named) {
    if (kind !== 'name' || from < at) continue;
    const between = BETWEEN.exec(masked.slice(at - start, from - start));
    const [, titles = '', joint = ''] = between ?? [];
    // "Ông Lam và bà Hạnh": a list of names, and no more.
    const isPlain =
      titles === '' && !joint.startsWith(';') && seen.size === 1 && !TITLE_BEHIND.test(masked.slice(end - start));
    if (!between || !person || isPlain || seen.has(person) || DOES.test(`${titles} `)) break;
    seen.add(person);
    at = end;
  }
  return at > first.end ? at : undefined;
}
