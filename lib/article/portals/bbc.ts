import type { Portal } from './portal.ts';

export const bbc: Portal = {
  id: 'bbc',
  name: 'BBC News Tiếng Việt',
  hosts: ['bbc.com'],
  proof: 'crawler',
  body: [
    { selector: 'main[role="main"]', why: 'the story; headline and byline blocks inside are told apart by their text' },
  ],
  title: [{ selector: 'main h1', why: 'headline' }],
  lead: [],
  author: [
    {
      selector:
        '[aria-labelledby="article-byline"] li:not(:has(img), li:not(:has(img)) ~ li) span:not([class*="visually" i], :has(*), :has(+ span))',
      why: 'the first line of the byline beside the portrait; who they are stands in the next',
    },
  ],
  date: [{ selector: 'main time', why: 'printed time' }],
  figure: [],
  furniture: [
    {
      selector: 'figure p:has(> [class*="visually-hidden"]):not(figcaption p)',
      why: 'who took the picture, with a hidden label',
    },
  ],
  clutter: [
    { selector: 'section[data-component="links-block"]', reason: 'related', why: 'related links' },
    { selector: 'section[data-component="tags"]', reason: 'tags', why: 'topics' },
  ],
};
