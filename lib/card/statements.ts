import type { Article } from '../article/article.ts';
import type { Entities, Mention } from '../entities/entities.ts';
import type { Statement } from './card.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { bodySentences } from './sentence-list.ts';

const VERB = new RegExp(`(?<![\\p{L}\\p{M}])(?:${REPORTING_VERBS.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
/** What may stand between the speaker and the verb. */
const BETWEEN =
  /^(?:\s*[,–-]\s*[\p{L}\s.&-]{4,90}[,–-])?[\s,–-]*(?:(?:cũng|đã|vừa|còn|tiếp tục|nhất trí|trân trọng|đều|hôm nay|hôm qua|tái)[\s,]+)*$/iu;

/**
 * Who said what: sentences whose reporting verb directly follows a named person or a role that stands for one. Nothing else is
 * taken: better none than a wrong speaker.
 */
export function statements(article: Article, entities: Entities): Statement[] {
  const speakers = new Map<number, Mention[]>();
  for (const mention of [...entities.people.flatMap((p) => [...p.mentions, ...p.roleMentions])])
    speakers.set(mention.block, [...(speakers.get(mention.block) ?? []), mention]);
  const found: Statement[] = [];
  for (const { block, start, end, text } of bodySentences(article)) {
    let speaker: Mention | undefined;
    let verb: RegExpExecArray | undefined;
    for (const match of text.matchAll(VERB)) {
      speaker = (speakers.get(block) ?? []).find(
        (m) => m.start >= start && m.end <= start + match.index && BETWEEN.test(text.slice(m.end - start, match.index)),
      );
      verb = match;
      if (speaker) break;
    }
    if (!speaker || !verb) continue;
    const direct = /"[^"]+"|“[^”]+”/u.test(text);
    found.push({
      block,
      start,
      end,
      text,
      speaker: speaker.entity,
      who: speaker.text,
      verb: verb[0].toLowerCase(),
      direct,
    });
  }
  return found;
}
