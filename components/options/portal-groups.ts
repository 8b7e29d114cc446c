import type { Word } from '../state/words.ts';

/** How the list of portals is ordered for people: by whose paper it is. A portal that is named nowhere is a general one. */
export const PORTAL_GROUPS: readonly { title: Word; ids: readonly string[] }[] = [
  {
    title: 'sites_state',
    ids: [
      'nhandan',
      'baochinhphu',
      'dangcongsan',
      'daibieunhandan',
      'qdnd',
      'cand',
      'vietnamplus',
      'baotintuc',
      'vov',
      'vtv',
      'baoquocte',
      'thoidai',
    ],
  },
  { title: 'sites_general', ids: [] },
  { title: 'sites_local', ids: ['kinhtedothi', 'hanoimoi', 'sggp', 'plo', 'nld'] },
  { title: 'sites_economy', ids: ['cafef', 'baodautu', 'thoibaonganhang'] },
  { title: 'sites_abroad', ids: ['bbc', 'voatiengviet', 'rfi'] },
];

/** Portals in their groups, each group in order of the alphabet. */
export function grouped<T extends { id: string; name: string }>(
  portals: readonly T[],
): { title: Word; portals: T[] }[] {
  const named = new Set(PORTAL_GROUPS.flatMap(({ ids }) => ids));
  return PORTAL_GROUPS.map(({ title, ids }) => ({
    title,
    portals: portals
      .filter(({ id }) => (ids.length > 0 ? ids.includes(id) : !named.has(id)))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
  })).filter(({ portals }) => portals.length > 0);
}
