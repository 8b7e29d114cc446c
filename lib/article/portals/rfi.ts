import type { Portal } from './portal.ts';

/** The CMS of France Médias Monde, the same for all its languages. */
export const rfi: Portal = {
  id: 'rfi',
  name: 'RFI Tiếng Việt',
  hosts: ['rfi.fr'],
  proof: 'crawler',
  body: [{ selector: '.t-content__body', why: 'the story' }],
  title: [{ selector: '.t-content__title', why: 'headline' }],
  lead: [{ selector: '.t-content__chapo', why: 'the sapo' }],
  author: [{ selector: '.m-from-author__name', why: 'byline' }],
  date: [{ selector: '.t-content__dates', why: 'printed times of publication and change' }],
  figure: [{ selector: '.t-content__main-media figure', why: 'lead picture, before the sapo' }],
  furniture: [],
  clutter: [{ selector: '.o-self-promo', reason: 'related', why: 'what the broadcaster offers, inside the story' }],
};
