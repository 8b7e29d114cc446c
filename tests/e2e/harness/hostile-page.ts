/**
 * An article page that does everything it can against its reader: markup and script in names, captions and metadata, polluting JSON-LD,
 * clobbered properties, overridden built-ins, styles that hide our elements, an element of our name, scripts that empty the highlight
 * registry, forge our events, keys and messages, and try to open our files. What it manages to run or to learn it writes into `window.pwned`.
 */

const HURT = `<img src=x onerror="window.pwned.push('markup')"><script>window.pwned.push('script')</` + 'script>';
const escaped = HURT.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const HOSTILE = {
  url: 'https://nhandan.vn/bai-viet-doc-hai-post727090.html',
  elsewhere: 'https://example.org/hostile',
  title: `Đoàn Đảng Cộng sản Nhật Bản thăm Cần Thơ ${HURT}`,
  person: 'Trịnh Hoài Lam',
};

const jsonLd = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: HOSTILE.title,
  datePublished: '2023-03-02T18:05:00+07:00',
  author: [{ '@type': 'Person', name: HURT, url: 'javascript:window.pwned.push("author")' }],
  mainEntityOfPage: 'javascript:window.pwned.push("page")',
  constructor: { prototype: { polluted: 'yes' } },
})
  .replace('{', '{"__proto__":{"polluted":"yes"},') // JSON.stringify would leave this key out
  .replaceAll('<', '\\u003c');

/** Runs before anything of ours: the page's own world is no friend. The test's own driver must still work, so JSON and Promise stay. */
const overrides = `
window.pwned = [];
// The element of our name is the page's, with a shadow root before ours.
const { attachShadow } = Element.prototype;
customElements.define('doc-ro-card', class extends HTMLElement {
  constructor() { super(); attachShadow.call(this, { mode: 'open' }); }
  connectedCallback() { this.remove(); }
});
const refuse = () => { throw new Error('no'); };
for (const [owner, names] of [
  [Element.prototype, ['querySelectorAll', 'closest', 'attachShadow', 'getBoundingClientRect']],
  [Document.prototype, ['createTreeWalker', 'createRange', 'elementFromPoint', 'importNode']],
  [Node.prototype, ['cloneNode', 'compareDocumentPosition']],
  [CSS.highlights.constructor.prototype, ['set', 'get', 'delete']],
  [Array.prototype, ['flatMap', 'toSorted', 'findLast']],
  [String.prototype, ['normalize', 'matchAll', 'localeCompare']],
  [Intl, ['DateTimeFormat', 'Collator', 'Segmenter']],
]) for (const name of names) owner[name] = refuse;
const createElement = Document.prototype.createElement;
Document.prototype.createElement = function (name, ...rest) {
  if (/doc-ro/.test(name)) window.pwned.push('createElement');
  return createElement.call(this, name, ...rest);
};
window.Highlight = window.StaticRange = window.MutationObserver = refuse;
for (const name of ['message', 'doc-ro:card', 'doc-ro']) addEventListener(name, (event) => {
  if (/card|status/.test(JSON.stringify(event.data ?? event.detail ?? ''))) window.pwned.push('overheard ' + name);
});
let emptied = 0;
const emptying = setInterval(() => { CSS.highlights.clear(); if (++emptied === 20) clearInterval(emptying); }, 50);
const forging = setInterval(() => {
  for (const type of ['state', 'set-highlights', 'toggle-highlights', 'copy', 'load-reader', 'analyse', 'badge']) {
    postMessage({ type, on: false, text: 'pwned' }, '*');
    document.dispatchEvent(new CustomEvent('doc-ro', { detail: { type } }));
    document.dispatchEvent(new CustomEvent('doc-ro:take-over', { detail: { type } }));
  }
  for (const code of ['Digit1', 'Digit2', 'Digit3', 'Enter', 'ArrowRight']) {
    const keys = { key: code, code, altKey: true, shiftKey: true, bubbles: true };
    document.dispatchEvent(new KeyboardEvent('keydown', keys));
  }
}, 100);
setTimeout(() => clearInterval(forging), 1500);
`;

const style = `
doc-ro-card, html > :not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important; width: 0 !important; height: 0 !important; }
[data-doc-ro-hidden] { display: block !important; }
::highlight(doc-ro-person) { color: transparent; background: none; }
`;

const clobbered = `
<form name="body"><input name="title"><input name="head"></form>
<form name="title"></form><img name="documentElement"><form id="head" name="querySelectorAll"><input name="textContent"><input name="children"></form>
<a id="location" href="javascript:window.pwned.push('location')"></a><object name="URL"></object><img name="getElementsByTagName"><iframe name="createElement" srcdoc=""></iframe>
<form id="clobbered"><input name="parentNode"><input name="attributes"><input name="nodeName"><input name="remove"></form>`;

const paragraphs = [
  `Ngày 2/3/2023, tại Cần Thơ, đồng chí ${HOSTILE.person} ${escaped} tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản do bà Tạ Thị Thu Hạnh dẫn đầu, trong khuôn khổ chuyến trao đổi về nước sạch nông thôn của hai bên.`,
  `Ông ${HOSTILE.person}, Phó Chủ tịch Hội Nông dân, cho biết: “Chúng tôi đã trồng 20 héc-ta rừng ngập mặn ${escaped}”. Theo ông, lớp cán bộ trẻ sẽ trở lại vào ngày 5/6/2023 để cùng đo độ mặn của con kênh.`,
  'Cảm ơn Đảng Cộng sản Nhật Bản về ba tủ sách song ngữ, bà Tạ Thị Thu Hạnh nhớ lại buổi gặp hôm 7/8/2022 và mong hai bên mở lớp học buổi tối cho bốn mươi công nhân xa nhà, như lời hẹn năm ấy.',
];

/** The page's markup, without its scripts where it stands for what the page is without us. */
export function hostilePage(): string {
  const title = HOSTILE.title.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><script>${overrides}</script><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:url" content="javascript:window.pwned.push('og')">
<link rel="canonical" href="javascript:window.pwned.push('canonical')"><meta property="article:published_time" content="2023-03-02T18:05:00+07:00">
<script type="application/ld+json">${jsonLd}</script><style>${style}</style></head>
<body>${clobbered}<header class="site-header"><a href="/">Báo</a></header><div class="main"><main class="article" data-long="${'x'.repeat(300_000)}">
<h1 class="article__title cms-title">${title}</h1>
<div class="article__meta"><time class="time" datetime="2023-03-02T18:05:00+07:00">Thứ Năm, ngày 02/03/2023 - 18:05</time><a class="author" href="javascript:window.pwned.push('byline')">${escaped}</a></div>
<div class="article__sapo cms-desc">Chuyến thăm mở ra nhiều việc chung về nước sạch và rừng ngập mặn. ${escaped}</div>
<div class="article__body zce-content-body cms-body">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="&quot;&gt;${escaped}"><figcaption>Bà Tạ Thị Thu Hạnh ${escaped}</figcaption></figure>
<p><a href="javascript:window.pwned.push('link')">Ông ${HOSTILE.person} gửi lời chào tới Đảng Cộng sản Nhật Bản</a> và hẹn gặp lại vào ngày 9/9/2023 ở bên kia con kênh.</p></div>
<div class="wrap-comment"><h3>Bình luận</h3><p>Bạn đọc Cù Minh Hạo viết ngày 1/1/2026.</p></div></main></div></body></html>`;
}

/** Runs in the page: tries to fetch, to run and to style itself with files of ours whose address it has guessed. Gives what it could. */
export async function opened(addresses: string[]): Promise<string[]> {
  const make = <K extends 'script' | 'link'>(tag: K): HTMLElementTagNameMap[K] =>
    Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];
  const got: string[] = [];
  const loaded = (element: HTMLElement) =>
    new Promise<boolean>((done) => {
      element.onload = () => done(true);
      element.onerror = () => done(false);
      document.querySelector('main')?.append(element);
    }).finally(() => element.remove());
  for (const address of addresses) {
    await fetch(address).then(
      () => got.push(`fetch ${address}`),
      () => {},
    );
    if (await loaded(Object.assign(make('script'), { src: address }))) got.push(`script ${address}`);
    if (await loaded(Object.assign(make('link'), { rel: 'stylesheet', href: address }))) got.push(`link ${address}`);
  }
  return got;
}

/** Runs in a page of ours: what of this markup, once it is a document, could do anything. */
export function dangersIn(html: string): string[] {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return [...doc.querySelectorAll('*')]
    .filter(
      (one) =>
        /^(?:script|iframe|object|embed|img|form|meta|link|base|svg|style)$/.test(one.localName) ||
        [...one.attributes].some(({ name, value }) => /^on/.test(name) || /^\s*(?:javascript|data):/i.test(value)),
    )
    .map((one) => one.outerHTML.slice(0, 200));
}

/** Runs in the page: the whole document as it stands. The true root: the page has put a picture in its place. */
export const wholePage = (): string => document.querySelector(':root')?.outerHTML ?? '';
