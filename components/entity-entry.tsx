import type { Party, Person } from '../lib/entities/entities.ts';
import { ask } from './reader-client.ts';
import { t } from './words.ts';

/** A person: name, roles as the text gives them, how often. A press leads to the next mention. */
export function PersonEntry({ person }: { person: Person }) {
  const roles = person.roles.map((role) => role.title).join(', ');
  return (
    <Entry id={person.id} name={person.name} count={person.mentions.length + person.roleMentions.length} line={roles} />
  );
}

/** A party: name, abbreviation, country, own name. */
export function PartyEntry({ party }: { party: Party }) {
  const line = [party.shortName, party.country, party.originalName].filter(Boolean).join(' · ');
  return <Entry id={party.id} name={party.name} count={party.mentions.length} line={line} />;
}

function Entry({ id, name, count, line }: { id: string; name: string; count: number; line: string }) {
  return (
    <li>
      <button
        type="button"
        class="entry named"
        title={t('popup_jump_to', name)}
        onClick={() => void ask({ type: 'jump', entity: id })}
      >
        <span class="name">{name}</span> <span class="count">{t('popup_times', count)}</span>
        {line && <span class="line">{line}</span>}
      </button>
    </li>
  );
}
