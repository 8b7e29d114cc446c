import type { Article } from '../../article/article.ts';
import type { Mention, Party } from '../entities.ts';
import { scanParties } from './names/scan-parties.ts';
import { withBareOfOwnState } from './which/bare-state.ts';
import { readCountryEvidence } from './which/country-evidence.ts';
import { withGuestsParty } from './which/guests-party.ts';
import { linkParties } from './which/link-parties.ts';
import { withPartyEvidence } from './which/party-evidence.ts';
import { chooseParties } from './which/which-party.ts';

/**
 * Every political party that the article names, and one entity per real party.
 * Linear in the text. Offsets are UTF-16 indices into `blocks[block].text`; ids "d1", "d2" … in order of first mention.
 */
export function findParties(article: Article): { mentions: Mention[]; parties: Party[] } {
  const { findings, blocks } = scanParties(article);
  if (findings.length === 0) return { mentions: [], parties: [] };
  let read: ReturnType<typeof readCountryEvidence> | undefined;
  const evidence = () => (read ??= readCountryEvidence(blocks.map(({ tokens }) => tokens)));
  const kept = withBareOfOwnState(
    withGuestsParty(withPartyEvidence(findings, blocks, evidence), blocks),
    blocks,
    evidence,
  );
  return linkParties(kept, chooseParties(kept, evidence));
}
