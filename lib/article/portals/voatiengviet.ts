import type { Portal } from './portal.ts';

/** No proof yet: nothing here, the generic way reads it. */
export const voatiengviet: Portal = {
  id: 'voatiengviet',
  name: 'VOA Tiếng Việt',
  hosts: ['voatiengviet.com'],
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
