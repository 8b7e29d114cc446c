import type { Portal } from './portal.ts';

/** No proof yet: nothing here, the generic way reads it. */
export const rfi: Portal = {
  id: 'rfi',
  name: 'RFI Tiếng Việt',
  hosts: ['rfi.fr'],
  proof: 'none',
  body: [],
  title: [],
  lead: [],
  author: [],
  date: [],
  figure: [],
  furniture: [],
  clutter: [],
};
