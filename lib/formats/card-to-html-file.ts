import type { Card } from '../card/card.ts';
import { cardToHtml } from './card-to-html.ts';
import type { FormatOptions } from './document/card-document.ts';
import { escapeHtml } from './letters/html-text.ts';

/** For a file that is opened by itself: a readable measure, both themes, no request. */
const STYLE = `:root{color-scheme:light dark}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 "Be Vietnam Pro",system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2rem}li{margin-block:.35rem}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}li,tr{break-inside:avoid}}`;

/** The card as a whole HTML document, to be kept as a file. */
export function cardToHtmlFile(card: Card, options: FormatOptions): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(card.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${cardToHtml(card, options)}
</body>
</html>
`;
}
