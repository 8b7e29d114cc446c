import { cmsBody } from './family-cms-body.ts';
import type { Portal } from './portal.ts';

/** Repeats the lead as the first paragraph of the body, which the reader of pages takes out everywhere. */
export const vietnamplus: Portal = {
  ...cmsBody,
  id: 'vietnamplus',
  name: 'VietnamPlus',
  hosts: ['vietnamplus.vn'],
  proof: 'crawler',
};
