import type { Portal } from './portal.ts';

/** No proof yet: nothing here, the generic way reads it. */
export const cand: Portal = {
  id: 'cand',
  name: 'Công an Nhân dân',
  hosts: ['cand.com.vn'],
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
