import type { PageGold } from '../../../scripts/eval-pages/page-gold.ts';
import { OTHERS } from './clutter.ts';
import { dress, goldOf, PICTURE, type Part } from './parts.ts';
import type { Shell } from './shell.ts';
import { afcbcShells, blockScShells, cmsBodyShells, masterCmsShells } from './shells-families.ts';
import { olderShells } from './shells-older.ts';
import { ownShells, strangerShells } from './shells-own.ts';
import { bridge, city, market, party, school, type Tale, world } from './stories.ts';

export interface WrittenPage {
  gold: PageGold;
  html: string;
}

/** What a story is made of on one page. Each is there because real pages do it. */
type Cut = (tale: Tale) => Part[];

const prose = (tale: Tale) => tale.prose.map((p) => ({ p }));
const normal: Cut = (t) => {
  const [a, b, c, ...rest] = prose(t);
  return [a!, b!, { figure: t.captions[1]! }, c!, { h: t.subheads[0]! }, ...rest];
};
const factBox: Cut = (t) => [...normal(t), { title: 'Những con số đáng nhớ', note: t.facts }];
const table: Cut = (t) => [
  ...prose(t).slice(0, 3),
  { table: [['Năm', 'Số lượng', 'Ghi chú'], ['2023', '1.240', 'Mùa lũ lớn'], ['2024', '980', 'Hạn kéo dài']] },
  ...prose(t).slice(3),
  { footnote: '(*) Số liệu do địa phương cung cấp, đã làm tròn đến hàng chục.' },
];
const quoteAndList: Cut = (t) => [
  ...prose(t).slice(0, 2),
  { quote: t.quote },
  { h: t.subheads[1]! },
  { list: ['Việc thứ nhất làm trong tháng này, do xã lo.', 'Việc thứ hai làm trong quý sau, do tỉnh lo.', 'Việc thứ ba cần trung ương cho ý kiến.'] },
  ...prose(t).slice(2),
];
const infographic: Cut = (t) => [...prose(t).slice(0, 4), { infographic: `Đồ họa: ${t.captions[2]!}` }, ...prose(t).slice(4)];
const video: Cut = (t) => [{ video: `${t.captions[0]!.replace('.', '')}. Video: Minh Đăng` }, ...prose(t)];
const picturesOnly: Cut = () => [{ clutter: `<figure><img alt="" ${PICTURE}></figure>` }];
const proseAndList: Cut = (t) => [...prose(t).slice(0, 3), { list: t.facts }, ...prose(t).slice(3)];
const longform: Cut = (t) => [
  ...prose(t).slice(0, 2),
  { h: t.subheads[0]! },
  ...prose(t).slice(2, 4),
  { figure: `${t.captions[1]!.replace('.', '')}. Ảnh: Minh Đăng` },
  { quote: t.quote },
  { h: t.subheads[1]! },
  ...prose(t).slice(4),
  ...t.facts.map((p) => ({ p })),
];
const photoStory: Cut = (t) => t.prose.map((photo) => ({ photo }));
const liveBlog: Cut = (t) =>
  t.prose.slice(0, 5).flatMap((p, i) => [{ h: `${16 - i}h${30 + i}` }, { p }] as Part[]);
const repeatedCaptions: Cut = (t) => [
  prose(t)[0]!,
  { figure: t.captions[1]!, twice: true },
  ...prose(t).slice(1, 3),
  { figure: `${t.captions[2]!.replace('.', '')} (Nguồn: TTXVN)`, twice: true },
  ...prose(t).slice(3),
];
const plusList: Cut = (t) => [
  ...prose(t).slice(0, 3),
  { p: '+ Trước ngày 15, các hộ đăng ký với trưởng thôn và nhận mẫu giấy cam kết.' },
  { p: '+ Sau ngày 20, tổ công tác đến từng nhà đo lại và ghi biên bản có chữ ký của hai bên.' },
  ...prose(t).slice(3),
];
const dialogue: Cut = (t) => [
  prose(t)[0]!,
  { p: '<b>- Phóng viên: Điều gì khiến ông lo nhất khi bắt đầu công việc này?</b>' },
  prose(t)[1]!,
  { p: '<b>- Nhiều người nói làm như vậy là quá chậm, ông nghĩ sao?</b>' },
  ...prose(t).slice(2),
];

const poem: Cut = () => [
  { p: 'Chiều rơi xuống mái đò ngang,<br>Con sông còn nhớ đôi hàng tre xưa,<br>Ai về gánh hộ cơn mưa,<br>Cho tôi gửi lại bốn mùa nước lên' },
  { p: 'Mẹ ngồi vá lưới bên thềm,<br>Vá luôn cả những đêm đen không trăng,<br>Ngày mai cá có về chăng,<br>Chỉ xin con nước đừng giăng kín trời' },
  { p: 'Con đi học chữ xa xôi,<br>Chữ nào cũng có bóng người qua sông,<br>Lớn lên mới biết mênh mông,<br>Là khi nhớ mẹ mà không thể về' },
  { p: 'Đò ngang giờ đã cầu kề,<br>Người qua chẳng gọi, chẳng nghe sóng nào,<br>Đêm nằm hỏi những vì sao,<br>Dòng sông thuở ấy chảy vào nơi đâu' },
];
const threeSentences: Cut = (t) => [{ p: t.prose[0]! }, { infographic: `Đồ họa: ${t.captions[2]!}` }, { p: t.prose[3]! }, { p: t.prose[5]! }];
const pullQuotes: Cut = (t) => [
  ...prose(t).slice(0, 2),
  { quote: t.quote },
  ...prose(t).slice(2, 4),
  { clutter: `<aside class="trich" aria-hidden="true" hidden>${t.quote}</aside>` },
  ...prose(t).slice(4),
];
const marketReport: Cut = (t) => [
  { p: t.prose[0]! },
  {
    table: [
      ['Mặt hàng', 'Hôm nay', 'Hôm qua', 'Thay đổi'],
      ...Array.from({ length: 14 }, (_, i) => [`Cá loại ${i + 1}`, `${30 + i}.000`, `${29 + i}.500`, i % 2 ? 'tăng' : 'giảm']),
    ],
  },
  ...prose(t).slice(1, 4),
  { table: [['Tỉnh', 'Sản lượng'], ['Tỉnh thứ nhất', '12.400 tấn'], ['Tỉnh thứ hai', '9.800 tấn'], ['Tỉnh thứ ba', '7.150 tấn']] },
  ...prose(t).slice(4),
];
const inPages: Cut = (t) => [
  ...prose(t),
  { clutter: '<div class="phan-trang"><span>1</span><a href="?trang=2">2</a><a href="?trang=3">3</a><a href="?trang=2">Trang sau</a></div>' },
];
const footnotes: Cut = (t) => [
  ...prose(t).map(({ p }, i) => ({ p: i % 2 ? p : `${p}<sup><a href="#chu-thich-${i}">[${i / 2 + 1}]</a></sup>` })),
  { list: ['Theo báo cáo của xã gửi huyện tháng 7, trang mười hai, phụ lục thứ ba.', 'Theo lời kể của những người có mặt đêm hôm ấy, ghi lại sau một tuần.', 'Số liệu này đã được đối chiếu với sổ trực của trạm bơm đầu nguồn.'] },
];
const matchEnded: Cut = (t) => [
  { p: t.prose[0]! },
  ...["90'+3", "88'", "71'", "45'+1", "20'", "1'"].flatMap((minute, i) => [{ p: `<b>${minute}</b> ${t.prose[(i + 1) % t.prose.length]!}` }]),
];

interface Row {
  shell: string;
  tale: Tale;
  cut: Cut;
  /** What is special about the head of the page. */
  head?: 'none' | 'graph' | 'broken' | 'site-author' | 'array';
  /** Lead picture above the body. */
  opening?: boolean;
  repeatedLead?: boolean;
  nfd?: boolean;
  as?: string;
}

/** One line a page: which portal, which story, told how. */
export const rows: readonly Row[] = [
  { shell: 'tuoitre', tale: bridge, cut: factBox, opening: true },
  { shell: 'thanhnien', tale: school, cut: longform },
  { shell: 'nld', tale: market, cut: table, head: 'site-author' },
  { shell: 'baochinhphu', tale: party, cut: quoteAndList },
  { shell: 'kenh14', tale: city, cut: repeatedCaptions, head: 'broken' },
  { shell: 'cafef', tale: market, cut: plusList },
  { shell: 'vtv', tale: world, cut: video },
  { shell: 'nhandan', tale: party, cut: repeatedCaptions, opening: true },
  { shell: 'tienphong', tale: school, cut: photoStory },
  { shell: 'vietnamplus', tale: world, cut: infographic, repeatedLead: true },
  { shell: 'sggp', tale: city, cut: factBox, head: 'graph' },
  { shell: 'plo', tale: bridge, cut: dialogue },
  { shell: 'thoidai', tale: party, cut: normal, repeatedLead: true, opening: true },
  { shell: 'baoquocte', tale: world, cut: quoteAndList },
  { shell: 'thoibaonganhang', tale: market, cut: normal, head: 'none' },
  { shell: 'hanoimoi', tale: city, cut: longform, head: 'none' },
  { shell: 'daibieunhandan', tale: party, cut: table, head: 'none' },
  { shell: 'vnexpress', tale: bridge, cut: normal, head: 'site-author' },
  { shell: 'vnexpress', tale: school, cut: photoStory, head: 'site-author', as: 'vnexpress-anh' },
  { shell: 'dantri', tale: city, cut: repeatedCaptions, head: 'graph' },
  { shell: 'vietnamnet', tale: market, cut: infographic },
  { shell: 'vov', tale: school, cut: quoteAndList },
  { shell: 'baotintuc', tale: world, cut: normal },
  { shell: 'qdnd', tale: bridge, cut: normal, opening: true },
  { shell: 'laodong', tale: market, cut: liveBlog, opening: true },
  { shell: 'znews', tale: city, cut: factBox },
  { shell: '24h', tale: school, cut: dialogue },
  { shell: 'kinhtedothi', tale: party, cut: normal, head: 'none', opening: true },
  { shell: 'baodautu', tale: market, cut: table, head: 'none' },
  { shell: 'dangcongsan', tale: party, cut: longform },
  { shell: 'cand', tale: bridge, cut: normal, head: 'array' },
  { shell: 'soha', tale: world, cut: video },
  { shell: 'bbc', tale: world, cut: longform, head: 'graph', opening: true },
  { shell: 'voatiengviet', tale: world, cut: normal, opening: true },
  { shell: 'rfi', tale: world, cut: quoteAndList, opening: true },
  { shell: 'wordpress', tale: school, cut: factBox, head: 'graph' },
  { shell: 'aspx-divs', tale: bridge, cut: normal, head: 'none' },
  { shell: 'loose-lines', tale: market, cut: normal, head: 'none' },
  { shell: 'nhandan', tale: bridge, cut: table, nfd: true, as: 'nhandan-nfd' },
  { shell: 'vietnamplus', tale: market, cut: picturesOnly, as: 'vietnamplus-do-hoa' },
  { shell: 'sggp', tale: school, cut: proseAndList, as: 'sggp-danh-sach' },
  { shell: 'tuoitre', tale: market, cut: dialogue, head: 'array', as: 'tuoitre-phong-van' },
  { shell: 'wordpress', tale: world, cut: liveBlog, head: 'graph', as: 'wordpress-tuong-thuat' },
  { shell: 'wordpress', tale: school, cut: poem, head: 'graph', as: 'wordpress-tho' },
  { shell: 'wordpress', tale: market, cut: threeSentences, head: 'graph', as: 'wordpress-do-hoa' },
  { shell: 'wordpress', tale: city, cut: photoStory, head: 'graph', as: 'wordpress-anh' },
  { shell: 'wordpress', tale: party, cut: pullQuotes, as: 'wordpress-xa-luan' },
  { shell: 'aspx-divs', tale: market, cut: marketReport, head: 'none', as: 'aspx-divs-thi-truong' },
  { shell: 'aspx-divs', tale: bridge, cut: inPages, head: 'none', as: 'aspx-divs-nhieu-trang' },
  { shell: 'wordpress', tale: bridge, cut: footnotes, head: 'graph', as: 'wordpress-chu-thich' },
  { shell: 'aspx-divs', tale: world, cut: matchEnded, head: 'none', as: 'aspx-divs-tran-dau' },
  { shell: 'loose-lines', tale: world, cut: dialogue, head: 'none', as: 'loose-lines-phong-van' },
  { shell: 'laodong', tale: city, cut: matchEnded, as: 'laodong-tran-dau' },
  { shell: 'vnexpress-mau-longform', tale: party, cut: longform, head: 'site-author' },
  { shell: 'dantri-mau-magazine', tale: bridge, cut: longform, opening: true },
  { shell: 'dantri-mau-2020', tale: city, cut: normal },
  { shell: 'vietnamnet-mau-magazine', tale: world, cut: longform, head: 'graph' },
  { shell: 'vietnamnet-mau-2019', tale: school, cut: normal, head: 'none' },
  { shell: 'tuoitre-mau-2020', tale: market, cut: quoteAndList },
  { shell: 'thanhnien-mau-2021', tale: party, cut: normal, head: 'none' },
  { shell: 'nhandan-mau-2021', tale: city, cut: infographic, opening: true },
  { shell: 'kenh14-mau-2022', tale: school, cut: repeatedCaptions },
  { shell: 'laodong-mau-2019', tale: bridge, cut: table, head: 'none' },
  { shell: 'dangcongsan-mau-2021', tale: party, cut: quoteAndList, head: 'none' },
  { shell: 'plo-mau-2020', tale: world, cut: dialogue },
];

const shells = new Map(
  [...afcbcShells, ...cmsBodyShells, ...masterCmsShells, ...blockScShells, ...ownShells, ...olderShells, ...strangerShells].map(
    (shell) => [shell.id, shell] as const,
  ),
);

/** Layout enough for a browser: a column, boxes with a size, nothing that loads. */
export const STYLE =
  '<style>body{margin:0;font:18px/1.6 "DejaVu Serif",serif}nav a,.share a{margin-right:12px}img,video{max-width:100%;height:auto;display:block}zone,[id^=adv],[class*=banner],.rennab,.sda_middle{display:block;min-height:60px}aside,[class*=most],[class*=relat]{border-top:1px solid #ccc;padding:8px}table{border-collapse:collapse}td{padding:4px 8px}</style>';

function headOf(row: Row, shell: Shell, tale: Tale, authors: readonly string[]): string {
  const lead = tale.lead;
  const when = `${tale.date}:00+07:00`;
  const author = row.head === 'site-author' ? { '@type': 'Organization', name: shell.site } : authors.map((name) => ({ '@type': 'Person', name }));
  const node = {
    '@type': 'NewsArticle',
    headline: tale.title,
    description: lead,
    datePublished: when.replace('+07', ' +07'),
    dateModified: when,
    articleSection: tale.section,
    author,
    publisher: { '@type': 'Organization', name: shell.site },
  };
  const crumbs = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] };
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: tale.title }, crumbs, node] };
  const jsonLd: Record<string, string> = {
    none: '',
    graph: script(JSON.stringify(graph)),
    array: script(JSON.stringify([crumbs, { ...node, '@type': ['NewsArticle', 'Article'] }])),
    broken: `${script('{"@type":"BreadcrumbList","itemListElement":[{"name":"x",}]')}${script(JSON.stringify(node))}`,
  };
  const meta = row.head === 'none' ? '' : `<meta property="og:title" content="${tale.title}"><meta property="og:description" content="${lead}"><meta property="og:site_name" content="${shell.site}">`;
  return `<meta charset="utf-8"><title>${tale.title} | ${shell.site}</title><meta property="og:type" content="website">${meta}${jsonLd[row.head ?? ''] ?? script(JSON.stringify({ '@context': 'https://schema.org', ...node }))}${STYLE}`;
}

function write(row: Row): WrittenPage {
  const shell = shells.get(row.shell)!;
  const { tale } = row;
  const parts = row.cut(tale);
  const opening: Part[] = row.opening ? [{ figure: tale.captions[0]! }] : [];
  const { paragraphs, captions } = goldOf([...opening, ...parts]);
  const content = {
    title: tale.title,
    lead: `${shell.dateline ?? ''}${tale.lead}`,
    date: shell.print(tale.date),
    iso: tale.date,
    authors: tale.authors,
    section: tale.section,
    opening: dress(opening, shell.frame),
    body: `${row.repeatedLead ? `${shell.frame.paragraph(tale.lead)}\n` : ''}${dress(parts, shell.frame)}`,
  };
  const body = shell.body(content);
  const authors = authorsOn(body, row, tale);
  const page = `<!doctype html><html lang="vi"><head>${headOf(row, shell, tale, authors)}</head><body>${body}</body></html>`;
  const bare = (text: string) => text.replaceAll('<br>', ' ').replace(/<[^>]+>/g, '');
  return {
    html: row.nfd ? page.normalize('NFD') : page,
    gold: {
      file: `${row.as ?? row.shell}.html`,
      url: row.as ? shell.url.replace('mot-bai-bao', `mot-bai-${row.as}`) : shell.url,
      article: true,
      title: tale.title,
      lead: tale.lead,
      paragraphs: paragraphs.map(bare),
      captions,
      authors,
      section: row.head === 'none' && !shell.body({ ...content, section: '§' }).includes('§') ? null : tale.section,
      publishedAt: shell.print(tale.date).includes(tale.date.slice(11, 13)) ? tale.date : tale.date.slice(0, 10),
      clutterSamples: OTHERS.map(([title]) => title),
    },
  };
}

/** Those that are printed; where none is, those that the metadata names. */
function authorsOn(body: string, row: Row, tale: Tale): string[] {
  const printed = [...tale.authors.filter((name) => body.includes(name)), ...(body.includes('(TTXVN)</i>') ? ['TTXVN'] : [])];
  return printed.length > 0 || row.head === 'none' || row.head === 'site-author' ? printed : [...tale.authors];
}

export const writtenArticles: readonly WrittenPage[] = rows.map(write);
