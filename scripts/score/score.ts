import { sameDays } from '../../lib/entities/dates/values/interval.ts';

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
  const tally = new Tally(type);
  for (const gold of golds)
    if (!gold.only || gold.only.includes(type))
      tally.count(gold, founds.get(gold.id) ?? { mentions: [], roles: new Map() });
  return tally.score();
}

/** What is counted for one type, article by article. */
class Tally {
  readonly #type: string;
  readonly #errors: string[] = [];
  /** Gold and found entity of each matched mention. */
  readonly #links: [string, string][] = [];
  #total = 0;
  #spurious = 0;
  readonly #values = { right: 0, all: 0 };
  readonly #roles = { right: 0, all: 0 };

  constructor(type: string) {
    this.#type = type;
  }

  count(gold: GoldArticle, found: FoundArticle): void {
    const wanted = byPlace(gold.mentions, this.#type);
    const ignored = (one: ScoredMention) => (gold.ignore ?? []).some(([a, b]) => a < one.end && b > one.start);
    const got = byPlace(
      found.mentions.filter((one) => !ignored(one)),
      this.#type,
    );
    this.#total += wanted.size;
    for (const [place, one] of wanted) this.#match(gold, one, got.get(place));
    for (const [place, one] of got) {
      if (wanted.has(place)) continue;
      this.#spurious++;
      this.#errors.push(told('spurious', gold, one));
    }
    if (this.#type === 'person') this.#countRoles(gold, found, ownersOf(wanted, got));
  }

  #match(gold: GoldArticle, one: ScoredMention, match: ScoredMention | undefined): void {
    if (!match) {
      this.#errors.push(told('missed', gold, one));
      return;
    }
    this.#links.push([`${gold.id} ${one.entity}`, `${gold.id} ${match.entity}`]);
    if (this.#type !== 'date' || !one.value) return;
    this.#values.all++;
    if (sameDays(one.value, match.value)) this.#values.right++;
    else this.#errors.push(`${told('value', gold, one)} | gold ${one.value} got ${match.value}`);
  }

  #countRoles(gold: GoldArticle, found: FoundArticle, owners: ReadonlyMap<string, ReadonlySet<string>>): void {
    for (const { id, type, name, roles = [] } of gold.entities ?? []) {
      if (type !== 'person') continue;
      const have = [...(owners.get(id) ?? [])].flatMap((owner) => found.roles.get(owner) ?? []);
      for (const role of roles) {
        this.#roles.all++;
        if (have.some((title) => isNear(title, role))) this.#roles.right++;
        else this.#errors.push(`role | ${gold.id} | ${name} | ${role} | have: ${have.join('; ')}`);
      }
    }
  }

  score(): Score {
    const hits = this.#links.length;
    const precision = ratio(hits, hits + this.#spurious);
    const recall = ratio(hits, this.#total);
    return {
      gold: this.#total,
      precision,
      recall,
      f1: harmonic(precision, recall),
      ...(this.#values.all > 0 ? { value: ratio(this.#values.right, this.#values.all) } : {}),
      ...(this.#type !== 'date' && hits > 0 ? { b3: bCubed(this.#links) } : {}),
      ...(this.#roles.all > 0 ? { roles: ratio(this.#roles.right, this.#roles.all) } : {}),
      errors: this.#errors,
    };
  }
}

const byPlace = (mentions: readonly ScoredMention[], type: string): Map<string, ScoredMention> =>
  new Map(mentions.filter((one) => one.type === type).map((one) => [key(one), one]));

/** Found entities of each gold one: those of its matched mentions. */
function ownersOf(
  wanted: ReadonlyMap<string, ScoredMention>,
  got: ReadonlyMap<string, ScoredMention>,
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [place, { entity }] of wanted) {
    const owner = got.get(place)?.entity;
    if (entity && owner) owners.set(entity, (owners.get(entity) ?? new Set()).add(owner));
  }
  return owners;
}

/** Does one of two titles hold the other? */
function isNear(title: string, role: string): boolean {
  const [a, b] = [title.toLowerCase(), role.toLowerCase()];
  return a !== '' && (a.includes(b) || b.includes(a));
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
