import { cmsBody } from './family-cms-body.ts';
import type { Portal } from './portal.ts';

export const nhandan: Portal = {
  ...cmsBody,
  id: 'nhandan',
  name: 'Nhân Dân',
  hosts: ['nhandan.vn'],
  proof: 'part',
  body: [...cmsBody.body, { selector: '.detail-content-body', why: 'the story, 2020 to 2022' }],
  title: [...cmsBody.title, { selector: 'h1.box-title-detail', why: 'headline, 2020 to 2022' }],
  lead: [...cmsBody.lead, { selector: '.box-des-detail', why: 'the sapo, 2020 to 2022' }],
  author: [...cmsBody.author, { selector: '.box-author, .item-container p.author', why: 'byline until 2022' }],
  date: [...cmsBody.date, { selector: '.box-date, h5.date-created', why: 'printed time until 2022' }],
  figure: [...cmsBody.figure, { selector: '.box-detail-thumb', why: 'lead picture, 2020 to 2022' }],
};
