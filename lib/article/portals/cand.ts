import type { Portal } from './portal.ts';

/** The CMS of boxes that nhandan had, too, until 2022. */
export const cand: Portal = {
  id: 'cand',
  name: 'Công an Nhân dân',
  hosts: ['cand.com.vn'],
  proof: 'crawler',
  body: [{ selector: '.detail-content-body', why: 'the story' }],
  title: [{ selector: 'h1.box-title-detail', why: 'headline' }],
  lead: [{ selector: '.box-des-detail', why: 'the sapo' }],
  author: [{ selector: '.box-author', why: 'byline under the story' }],
  date: [{ selector: '.box-date', why: 'printed time' }],
  figure: [{ selector: '.box-detail-thumb', why: 'lead picture, sibling of the body' }],
  furniture: [],
  clutter: [{ selector: '.box-relate', reason: 'related', why: 'related list under the story' }],
};
