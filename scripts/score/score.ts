import { sameDays } from '../../lib/entities/dates/interval.ts';

/** A gold or found mention: offsets are UTF-16 indices into the whole text. */
export interface ScoredMention {
  start: number;
  end: number;
  type: string;
  entity?: string | undefined;
  value?: string | null | undefined;
}

export interface GoldArticle {
  id: string;
  text: string;
  publishedAt: string | null;
  title?: string;
  mentions: ScoredMention[];
  entities?: { id: string; type: string; name: string; roles?: string[] }[];
  ignore?: [number, number][];
  /** Only these types are labelled. */
  only?: string[];
}

export interface FoundArticle {
  mentions: ScoredMention[];
  /** Titles of each person by entity id. */
  roles: Map<string, string[]>;
}

export interface Score {
  gold: number;
  precision: number;
  recall: number;
  f1: number;
  /** Dates: share of the matched ones with the right value. */
  value?: number;
  /** People and parties: B-cubed F1 of the entities over the matched mentions. */
  b3?: number;
  /** People: share of gold roles found. */
  roles?: number;
  errors: string[];
}

const key = ({ start, end }: ScoredMention) => `${start}-${end}`;
const ratio = (a: number, b: number) => (b > 0 ? a / b : 0);
const harmonic = (a: number, b: number) => (a + b > 0 ? (2 * a * b) / (a + b) : 0);

/** Scores one type over all articles by the rules of the gold data's own scorer. */
export function scoreType(
  type: string,
  golds: readonly GoldArticle[],
  founds: ReadonlyMap<string, FoundArticle>,
): Score {
  let [hits, spurious, missed, valuesRight, values, rolesFound, roles, total] = [0, 0, 0, 0, 0, 0, 0, 0];
  const links: [string, string][] = [];
  const errors: string[] = [];
  for (const gold of golds) {
    if (gold.only && !gold.only.includes(type)) continue;
    const found = founds.get(gold.id) ?? { mentions: [], roles: new Map() };
    const wanted = new Map(gold.mentions.filter((one) => one.type === type).map((one) => [key(one), one]));
    const ignored = (one: ScoredMention) => (gold.ignore ?? []).some(([a, b]) => a < one.end && b > one.start);
    const got = new Map(
      found.mentions.filter((one) => one.type === type && !ignored(one)).map((one) => [key(one), one]),
    );
    total += wanted.size;
    const owners = new Map<string, Set<string>>();
    for (const [place, one] of wanted) {
      const match = got.get(place);
      if (!match) {
        missed++;
        errors.push(told('missed', gold, one));
        continue;
      }
      hits++;
      links.push([`${gold.id} ${one.entity}`, `${gold.id} ${match.entity}`]);
      if (one.entity && match.entity) owners.set(one.entity, (owners.get(one.entity) ?? new Set()).add(match.entity));
      if (type === 'date' && one.value) {
        values++;
        if (sameDays(one.value, match.value)) valuesRight++;
        else errors.push(`${told('value', gold, one)} | gold ${one.value} got ${match.value}`);
      }
    }
    for (const [place, one] of got) {
      if (wanted.has(place)) continue;
      spurious++;
      errors.push(told('spurious', gold, one));
    }
    for (const entity of type === 'person' ? (gold.entities ?? []) : []) {
      if (entity.type !== 'person') continue;
      const have = [...(owners.get(entity.id) ?? [])].flatMap((id) => found.roles.get(id) ?? []);
      for (const role of entity.roles ?? []) {
        roles++;
        const near = (title: string) =>
          title !== '' &&
          (title.toLowerCase().includes(role.toLowerCase()) || role.toLowerCase().includes(title.toLowerCase()));
        if (have.some(near)) rolesFound++;
        else errors.push(`role | ${gold.id} | ${entity.name} | ${role} | have: ${have.join('; ')}`);
      }
    }
  }
  const precision = ratio(hits, hits + spurious);
  const recall = ratio(hits, hits + missed);
  return {
    gold: total,
    precision,
    recall,
    f1: harmonic(precision, recall),
    ...(values > 0 ? { value: valuesRight / values } : {}),
    ...(type !== 'date' && links.length > 0 ? { b3: bCubed(links) } : {}),
    ...(roles > 0 ? { roles: rolesFound / roles } : {}),
    errors,
  };
}

function told(what: string, gold: GoldArticle, { start, end }: ScoredMention): string {
  const around = gold.text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', '¶');
  return `${what} | ${gold.id} | ${gold.text.slice(start, end)} | ${around}`;
}

/** B-cubed F1 over pairs of gold and found entity, one pair for each matched mention. */
function bCubed(pairs: readonly [string, string][]): number {
  const both = new Map<string, number>();
  const golds = new Map<string, number>();
  const founds = new Map<string, number>();
  const count = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const [gold, found] of pairs) {
    count(both, `${gold}\n${found}`);
    count(golds, gold);
    count(founds, found);
  }
  let [p, r] = [0, 0];
  for (const [pair, n] of both) {
    const [gold = '', found = ''] = pair.split('\n');
    p += (n * n) / (founds.get(found) ?? 1);
    r += (n * n) / (golds.get(gold) ?? 1);
  }
  return harmonic(p / pairs.length, r / pairs.length);
}
