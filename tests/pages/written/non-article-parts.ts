import { footer, headline, menu } from './clutter.ts';
import { bridge, city, market, party, school, world } from './stories.ts';
import { STYLE, type WrittenPage } from './write-articles.ts';

/** A page that is no article. */
export interface NonArticleRow {
  /** What kind of page it is. */
  kind: string;
  url: string;
  title: string;
  body: string;
  head?: string;
}

const tales = [bridge, party, market, school, city, world];
export const tale = (i: number) => tales[i % tales.length]!;
export const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
export const link = (i: number, text = headline(i)) => `<a href="/tin-${i}-20270312.html">${text}</a>`;
export const framed = (inner: string) =>
  `<header><a href="/">Trang chủ</a>${menu()}</header><main>${inner}</main>${footer}`;

export const nonArticle = ({ kind, url, title, body, head }: NonArticleRow): WrittenPage & { kind: string } => ({
  kind,
  html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head ?? ''}${STYLE}</head><body>${body}</body></html>`,
  gold: { file: kind, url, article: false },
});
