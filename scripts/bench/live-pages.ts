import { madeArticle } from '../../tests/e2e/harness/made-article.ts';
import { longArticle } from './long-article.ts';

/** A page that the built extension reads in a real browser. */
export interface LivePage {
  name: string;
  url: string;
  html: string;
}

/** As long as most of the news. */
export const ARTICLE: LivePage = {
  name: 'article of 1,000 syllables',
  url: 'https://nhandan.vn/mot-nghin-chu-post727801.html',
  html: madeArticle(1000),
};

/** As long as the reader reads at all. */
export const LONG: LivePage = {
  name: 'article of 2 MB with 8,000 mentions',
  url: 'https://nhandan.vn/hai-megabyte-post727802.html',
  html: longArticle(2, 8000),
};
