import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const thanhnien: Portal = {
  ...afcbc,
  id: 'thanhnien',
  name: 'Thanh Niên',
  hosts: ['thanhnien.vn'],
  proof: 'page',
  body: [...afcbc.body, { selector: '#abody', why: 'the story until 2022' }],
  title: [...afcbc.title, { selector: 'h1.details__headline', why: 'headline until 2022' }],
  lead: [...afcbc.lead, { selector: '#chapeau, #storybox .sapo', why: 'the sapo until 2022' }],
  author: [...afcbc.author, { selector: '.details__author a[title], .details__author h4 a', why: 'byline until 2022' }],
  date: [...afcbc.date, { selector: '.details__meta time', why: 'printed time until 2022' }],
  clutter: [
    ...afcbc.clutter,
    {
      selector: '.details__morenews, .morenews, #abody article.story',
      reason: 'related',
      why: 'related cards until 2022',
    },
    { selector: '.asd-headt, .section__qadd', reason: 'ad', why: 'ABPVN' },
    {
      selector: '[data-marked-zoneid="tn_detail_danhchoban"], [data-marked-zoneid="tn_detail_quantam"]',
      reason: 'related',
      why: '"Dành cho bạn", "Có thể bạn quan tâm"',
    },
  ],
};
