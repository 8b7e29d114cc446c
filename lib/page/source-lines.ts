import type { Article } from '../article/article.ts';
import { formatMoment, inVietnam } from '../formats/words/format-moment.ts';

/** Where words of a page come from, in two lines: "Tiêu đề · Nhân Dân · thứ Năm, 1 tháng 12 năm 2022" and the address. */
export function sourceLines(
  article: Pick<Article, 'title' | 'portal' | 'publishedAt' | 'url'> | null | undefined,
  page: { title: string; url: string },
  locale: string,
): [string, string] {
  const moment = inVietnam(article?.publishedAt);
  const day = moment && formatMoment(moment.day, locale.startsWith('vi') ? 'vi' : 'en');
  return [[article?.title ?? page.title, article?.portal, day].filter(Boolean).join(' · '), article?.url ?? page.url];
}
