import { madeArticle, paragraph } from '../../tests/e2e/harness/made-article.ts';

/** An article of so many megabytes with so many mentions or a few more: named paragraphs, and between them plain ones, no two alike. */
export function longArticle(megabytes: number, mentions: number): string {
  const named = Math.ceil(mentions / MENTIONS_EACH);
  const plain = Math.max(0, (megabytes * 1e6 - named * bytes(paragraph(0))) / bytes(filler(0)) / named);
  let body = '';
  for (let n = 0, so = 0; n < named; n++) {
    body += `<p>${paragraph(n)}</p>\n`;
    for (; so < (n + 1) * plain; so++) body += `<p>${filler(so)}</p>\n`;
  }
  return madeArticle(60).replace(/(zce-content-body cms-body">)[\s\S]*?<\/div>/, `$1${body}</div>`);
}

/** People, parties, dates, roles and places that a paragraph names. */
const MENTIONS_EACH = 6;

const filler = (n: number) =>
  `Ở vườn ươm số ${n}, mỗi luống cây được tưới bằng nước mưa trữ lại, và người trồng ghi vào cuốn sổ chung xem hạt nào nảy mầm trước, hạt nào còn chờ thêm hơi ấm của đất. Cuốn sổ thứ ${n * 7 + 3} dày lên từng tuần, giấy thơm mùi rơm, và trẻ nhỏ trong xóm thích lật xem những hình lá ép khô.`;

const bytes = (text: string) => Buffer.byteLength(text) + 8;
