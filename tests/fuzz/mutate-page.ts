import { random } from '../../training/random.ts';
import { NASTY_FRAGMENTS } from './nasty-fragments.ts';

/** Ways to break a page, each with the accident or the malice that it stands for. `at` and `size` are numbers in [0, 1). */
export const MUTATIONS: Record<string, (html: string, at: number, size: number) => string> = {
  /** The line was cut while loading. */
  cutOff: (html, at) => html.slice(0, Math.floor(html.length * at)),
  /** A piece was lost, in the middle of a tag or of a word. */
  dropPiece: (html, at, size) => {
    const from = Math.floor(html.length * at);
    return html.slice(0, from) + html.slice(from + Math.floor(size * 400));
  },
  /** A template was put in twice. */
  repeatPiece: (html, at, size) => {
    const from = Math.floor(html.length * at);
    const piece = html.slice(from, from + Math.floor(size * 2000));
    return html.slice(0, from) + piece + html.slice(from);
  },
  /** An end tag was forgotten. */
  dropEndTag: (html, at) => withNth(html, /<\/\w+>/g, at, () => ''),
  /** One end tag too many. */
  strayEndTag: (html, at) => withNth(html, /<p[^>]*>/g, at, (tag) => `</div></article></main>${tag}`),
  /** A tag became another one. */
  otherTag: (html, at, size) =>
    withNth(html, /<(?:p|div|h2|figure|span)\b/g, at, () => `<${TAGS[Math.floor(size * TAGS.length)]}`),
  /** A text that nobody expects. */
  nastyText: (html, at, size) => withNth(html, />[^<]{8,}</g, at, (text) => `>${nasty(size)}${text.slice(1)}`),
  /** An attribute with quotation marks of its own, as MasterCMS writes them. */
  brokenAttribute: (html, at, size) =>
    withNth(html, /<(?:img|p|a|div)\b/g, at, (tag) => `${tag} title="a " ${nasty(size).replace(/[<>]/g, '')}"" x=`),
  /** Names that shadow members of the document. */
  clobber: (html, at, size) =>
    withNth(
      html,
      /<p[^>]*>/g,
      at,
      (tag) =>
        `<form name="${CLOBBERED[Math.floor(size * CLOBBERED.length)]}"><input name="attributes"><input id="children"></form>${tag}`,
    ),
  /** Boxes in boxes in boxes. */
  nest: (html, at, size) => {
    const depth = Math.floor(size * 300);
    return withNth(html, /<p[^>]*>/g, at, (tag) => `${'<div><b>'.repeat(depth)}${tag}`);
  },
  /** Facts for machines that are no facts. */
  badFacts: (html, _at, size) =>
    `<script type="application/ld+json">${BAD_FACTS[Math.floor(size * BAD_FACTS.length)]}</script>${html}`,
  /** The letters in pieces. */
  decompose: (html) => html.normalize('NFD'),
  /** An element that no page of news has. */
  oddElement: (html, at, size) =>
    withNth(html, /<p[^>]*>/g, at, (tag) => `${ODD_ELEMENTS[Math.floor(size * ODD_ELEMENTS.length)]}${tag}`),
  /** Letters apart: by comments, in elements of their own, with places to break, as numbers. */
  letterByLetter: (html, at, size) => {
    const apart = APART[Math.floor(size * APART.length)] ?? String;
    return withNth(html, />[^<]{8,}</g, at, (text) => `>${[...text.slice(1, -1)].map(apart).join('')}<`);
  },
  /** A class that means clutter on the story itself. */
  clutterClass: (html, at, size) =>
    withNth(
      html,
      /<(?:p|div|article|section|main)\b/g,
      at,
      (tag) => `${tag} class="${CLASSES[Math.floor(size * CLASSES.length)]}"`,
    ),
};

const TAGS = [
  'table',
  'select',
  'svg',
  'template',
  'pre',
  'button',
  'noscript',
  'x-box',
  'li',
  'textarea',
  'dl',
  'center',
];
const CLOBBERED = [
  'body',
  'head',
  'title',
  'documentElement',
  'querySelectorAll',
  'location',
  'createElement',
  'textContent',
  'parentNode',
];
const BAD_FACTS = [
  '{"@type":"NewsArticle","headline":',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '[[[[{"@graph":[{"@type":["NewsArticle"],"author":[null,{},"",{"name":{"a":1}}],"datePublished":{"x":1}}]}]]]]',
  '{"@type":"NewsArticle","headline":12345,"datePublished":"không rõ","author":"</script>"}',
  '"chỉ là chữ"',
];
const ODD_ELEMENTS = [
  '<svg><title>Tựa đề</title><foreignObject><p>Trong hình</p></foreignObject></svg>',
  '<math><mi>x</mi></math>',
  '<template><p>Không ai thấy ông Trần Văn Ẩn</p></template>',
  '<iframe srcdoc="<p>Khung</p>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<img src="data:," alt="Ông Đỗ Văn Hình" onerror="alert(1)">',
  '<a href="javascript:alert(1)">Bà Lê Thị Bẫy</a>',
  '<plaintext>',
  '<!-- <p>Trong lời chú</p> -->',
  '<style>* { display: none !important }</style>',
  '<dialog open>Hãy đăng ký</dialog>',
  '<p contenteditable hidden>Ông Ngô Văn Kín</p>',
  '<div><template shadowrootmode="open"><p>Ông Bùi Văn Bóng</p><slot></slot></template>',
  '<frameset><frame src="about:blank"></frameset>',
  '<base href="javascript:alert(1)//"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
];
const APART: readonly ((letter: string) => string)[] = [
  (letter) => `${letter}<!-- -->`,
  (letter) => `<span>${letter}</span>`,
  (letter) => `${letter}<wbr>`,
  (letter) => `${letter}&shy;`,
  (letter) => `&#${letter.codePointAt(0)};`,
  (letter) => `<b><i>${letter}</b></i>`,
  (letter) => `${letter}<template>x</template><!-- x -->`,
];
const CLASSES = [
  'ads',
  'related-news',
  'comment',
  'sidebar',
  'footer',
  'popup',
  'share',
  'sapo',
  'title',
  'article__body cms-body',
];

const nasty = (size: number) => NASTY_FRAGMENTS[Math.floor(size * NASTY_FRAGMENTS.length)]?.text ?? '';

/** Replaces one of the places that a pattern meets; the page itself where it meets none. */
function withNth(html: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const places = [...html.matchAll(pattern)];
  const place = places[Math.floor(at * places.length)];
  if (!place) return html;
  return html.slice(0, place.index) + change(place[0]) + html.slice(place.index + place[0].length);
}

export interface Mutation {
  name: string;
  at: number;
  size: number;
}

export const mutate = (html: string, mutations: readonly Mutation[]): string =>
  mutations.reduce((page, { name, at, size }) => MUTATIONS[name]?.(page, at, size) ?? page, html);

/** One to six mutations that depend on the seed alone, for the browsers, where nothing shrinks. */
export function seededMutations(seed: number): Mutation[] {
  const next = random(seed);
  const names = Object.keys(MUTATIONS);
  return Array.from({ length: 1 + Math.floor(next() * 6) }, () => ({
    name: names[Math.floor(next() * names.length)] ?? 'cutOff',
    at: next(),
    size: next(),
  }));
}
