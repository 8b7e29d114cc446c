import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const soha: Portal = {
  ...afcbc,
  id: 'soha',
  name: 'Soha',
  hosts: ['soha.vn'],
  proof: 'crawler',
  body: [...afcbc.body, { selector: '.news-content', why: 'the story until 2022' }],
  title: [...afcbc.title, { selector: 'h1.news-title', why: 'headline' }],
  lead: [...afcbc.lead, { selector: '.news-sapo', why: 'the sapo' }],
  date: [...afcbc.date, { selector: '.op-published', why: 'printed time' }],
};
