/**
 * Peers' own cases whose rule is not that of the press, by id and with the reason: they are counted apart. Numbers only: the sentences
 * are theirs.
 */
export const DISPUTED: readonly { reason: string; cases: string }[] = [
  { reason: '"now" is a moment, no date', cases: 'duckling 1-3; chrono-vi 7-8' },
  {
    reason: 'a clock time alone names no day',
    cases: 'duckling 85-104 143 145 150-151 153; chrono-vi 11 27 55-56 82 87-91 93-100',
  },
  { reason: 'a part of the day or a meal alone names no day', cases: 'duckling 152; chrono-vi 13-20' },
  { reason: 'seconds, minutes and hours from now are below the grain of a day', cases: 'duckling 121-131' },
  { reason: 'a count of units ahead or behind is a duration', cases: 'duckling 132-142; chrono-vi 105 108 115-123 86' },
  {
    reason: '"thứ hai" in small letters and alone is an ordinal until something says weekday',
    cases: 'duckling 12-13 17-18; chrono-vi 28 30 124-129 131-133; dateparser 1-2',
  },
  { reason: '"mùng" and "mồng" name a lunar day', cases: 'duckling 15 25-27 32 46 49-50' },
  { reason: 'without a year the nearest one is meant, not the next', cases: 'duckling 147; chrono-vi 29 31' },
  { reason: 'a season has no first day that people agree on', cases: 'duckling 108-110; heideltime 43' },
  { reason: 'a holiday without its year is a custom, no day', cases: 'duckling 159-160' },
  { reason: 'a week is told as a week, not as the day seven days away', cases: 'chrono-vi 102 106 114' },
  { reason: 'the mode "strict" leaves out what people say every day', cases: 'chrono-vi 68-80 85' },
  { reason: '"about twenty years ago" is no year', cases: 'heideltime 67' },
  { reason: 'the press does not count weeks of a month, nor years in Roman figures', cases: 'duckling 84; nemo 312' },
  { reason: 'month before day is no Vietnamese', cases: 'dateparser 3' },
];

/** Ids of the lists above ("duckling 1-3 85" is duckling-001 … duckling-003, duckling-085) with their reasons. */
export function disputedIds(): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { reason, cases } of DISPUTED)
    for (const list of cases.split(';')) {
      const [peer = '', ...spans] = list.trim().split(' ');
      for (const span of spans) {
        const [from = 0, to = from] = span.split('-').map(Number);
        for (let n = from; n <= to; n++) ids.set(`${peer}-${String(n).padStart(3, '0')}`, reason);
      }
    }
  return ids;
}
