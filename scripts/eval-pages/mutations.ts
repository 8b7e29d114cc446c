import type { GoldPage } from './page-gold.ts';
import { clean } from './score-page.ts';

/** A way in which a page may differ from those that we have: markup of another year, another template, another portal. */
export interface Mutation {
  name: string;
  /** Another address; nothing: the page's own. */
  url?: string;
  change(doc: Document, story: Element, paragraphs: Element[]): void;
}

const CLUTTER = {
  ad: '<div class="b300"><a href="https://ban-hang.example/"><img alt="" src="x.png"></a><div>Giảm giá hôm nay</div></div>',
  card: '<div class="item"><a href="/tin-khac-1.html"><img alt="" src="x.png"></a><h3><a href="/tin-khac-1.html">Đội bóng làng Kẻ Gạo vô địch giải mùa xuân</a></h3><p>Trận cuối kéo dài tới tối, khán giả đốt đuốc soi sân cho hai đội đá nốt hiệp phụ.</p></div>',
  list: '<div class="lst"><ul><li><a href="/tin-khac-2.html">Bão số 2 đổi hướng, tàu thuyền vào tránh trú</a></li><li><a href="/tin-khac-3.html">Ca sĩ Ỷ Vân mở lớp hát ru cho các bà mẹ trẻ</a></li></ul></div>',
  paragraph: '<p><a href="/tin-khac-4.html">Giám đốc Kha Vĩnh Tường nói về giá điện mùa khô</a></p>',
};

const renamed = (name: string): string => {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 100_003;
  return `k${hash}`;
};

/** Classes, ids and roles say nothing any more. */
function renameAll(doc: Document): void {
  for (const element of doc.body.querySelectorAll('*')) {
    if (element.hasAttribute('class')) element.setAttribute('class', [...element.classList].map(renamed).join(' '));
    if (element.id) element.id = renamed(element.id);
    for (const { name } of [...element.attributes])
      if (/^(?:data-(?!src)|itemprop|itemtype|itemscope|rel|role|type$)/.test(name)) element.removeAttribute(name);
  }
}

/** Only the story and what stands around its head: the boxes beside it keep their names. */
function renameStory(doc: Document, story: Element): void {
  for (let at: Element | null = story; at && at !== doc.body; at = at.parentElement) {
    for (const { name } of [...at.attributes]) if (name !== 'style') at.removeAttribute(name);
    at.setAttribute('class', renamed(at.tagName + at.childElementCount));
  }
}

const dropJsonLd = (doc: Document) => {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) script.remove();
};
const dropMeta = (doc: Document) => {
  for (const meta of doc.querySelectorAll('meta')) meta.remove();
};

function replaceTag(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** What stands in the story as a child of it, around a paragraph. */
function childOf(story: Element, inside: Element): Element {
  let at = inside;
  while (at.parentElement && at.parentElement !== story) at = at.parentElement;
  return at;
}

const middle = (list: readonly Element[]) => list[Math.floor(list.length / 2)];

function putAtMiddle(markup: string): Mutation['change'] {
  return (_, story, paragraphs) => {
    const at = middle(paragraphs);
    if (at) childOf(story, at).insertAdjacentHTML('beforebegin', markup);
  };
}

function wrapParagraphs(open: string): Mutation['change'] {
  return (doc, _, paragraphs) => {
    for (const paragraph of paragraphs) {
      const wrap = doc.createElement(open);
      wrap.append(...paragraph.childNodes);
      paragraph.append(wrap);
    }
  };
}

function splitStory(doc: Document, story: Element, paragraphs: readonly Element[]): void {
  const at = middle(paragraphs);
  if (!at || paragraphs.length < 4) return;
  const from = childOf(story, at);
  const second = doc.createElement(story.localName);
  for (let node: ChildNode | null = from; node; ) {
    const next: ChildNode | null = node.nextSibling;
    second.append(node);
    node = next;
  }
  second.className = 'phan-hai';
  story.after(second);
  story.insertAdjacentHTML('afterend', CLUTTER.ad);
}

/** Long forms: two paragraphs to a section, each in boxes of its own. */
function intoSections(doc: Document, story: Element, paragraphs: readonly Element[]): void {
  let section: Element | undefined;
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.parentElement !== story && section?.firstElementChild !== paragraph.parentElement) return;
    if (i % 2 === 0 || !section) {
      section = doc.createElement('section');
      section.innerHTML = '<div class="w"></div>';
      paragraph.before(section);
    }
    section.firstElementChild!.append(paragraph);
  });
}

export const mutations: readonly Mutation[] = [
  { name: 'as it is', change: () => {} },
  { name: 'an address of no portal', url: 'https://bao-la.example/thoi-su/mot-bai-bao-123456.html', change: () => {} },
  { name: 'story without its names', change: renameStory },
  { name: 'all names other ones', change: renameAll },
  { name: 'no JSON-LD', change: dropJsonLd },
  { name: 'no meta elements', change: dropMeta },
  {
    name: 'no JSON-LD, no meta, other names',
    change: (doc) => {
      dropJsonLd(doc);
      dropMeta(doc);
      renameAll(doc);
    },
  },
  {
    name: 'other names, story in three more boxes',
    change: (doc, story) => {
      renameAll(doc);
      for (let i = 0; i < 3; i++) {
        const box = doc.createElement('div');
        box.append(...story.childNodes);
        story.append(box);
      }
    },
  },
  { name: 'advert in the story', change: putAtMiddle(CLUTTER.ad) },
  { name: 'card of another story in it', change: putAtMiddle(CLUTTER.card) },
  { name: 'list of other stories in it', change: putAtMiddle(CLUTTER.list) },
  { name: 'linked headline in it', change: putAtMiddle(CLUTTER.paragraph) },
  {
    name: 'other names, card and advert in the story',
    change: (doc, story, paragraphs) => {
      renameAll(doc);
      putAtMiddle(CLUTTER.card + CLUTTER.ad)(doc, story, paragraphs);
    },
  },
  { name: 'story in two containers', change: splitStory },
  {
    name: 'other names, story in two containers',
    change: (doc, story, paragraphs) => {
      renameAll(doc);
      splitStory(doc, story, paragraphs);
    },
  },
  { name: 'two paragraphs to a section', change: intoSections },
  {
    name: 'other names, two paragraphs to a section',
    change: (doc, story, paragraphs) => {
      renameAll(doc);
      intoSections(doc, story, paragraphs);
    },
  },
  {
    name: 'paragraphs are div',
    change: (_, __, paragraphs) =>
      paragraphs.filter((p) => p.localName === 'p').forEach((p) => void replaceTag(p, 'div')),
  },
  {
    name: 'other names, paragraphs are div',
    change: (doc, _, paragraphs) => {
      renameAll(doc);
      for (const p of paragraphs) if (p.localName === 'p') replaceTag(p, 'div');
    },
  },
  { name: 'paragraphs in span', change: wrapParagraphs('span') },
  {
    name: 'other names, headline is div',
    change: (doc) => {
      renameAll(doc);
      for (const h1 of doc.querySelectorAll('h1')) replaceTag(h1, 'div');
    },
  },
  {
    name: 'story as lines with breaks',
    change: (doc, _, paragraphs) => {
      for (const p of paragraphs) {
        if (p.localName !== 'p' || !p.parentNode) continue;
        p.after(doc.createElement('br'), doc.createElement('br'));
        p.replaceWith(...p.childNodes);
      }
    },
  },
  {
    name: 'other names, figures are div',
    change: (doc, story) => {
      renameAll(doc);
      for (const figure of [...story.querySelectorAll('figure, figcaption')])
        replaceTag(figure, figure.localName === 'figure' ? 'div' : 'p');
    },
  },
];

/** A page as one mutation leaves it, one document for all who read it. Nothing where its story is not found by its words. */
export function mutate(page: GoldPage, mutation: Mutation): GoldPage | undefined {
  const doc = page.document();
  const found = storyOf(doc, page);
  if (!found) return undefined;
  mutation.change(doc, found.story, found.paragraphs);
  return { gold: { ...page.gold, ...(mutation.url ? { url: mutation.url } : {}) }, document: () => doc };
}

/** The innermost element around all paragraphs that the gold names, and these. */
function storyOf(doc: Document, { gold }: GoldPage): { story: Element; paragraphs: Element[] } | undefined {
  const wanted = new Set((gold.paragraphs ?? []).map(clean));
  const all = [...doc.body.querySelectorAll('p, h2, h3, h4, li, td, blockquote, figcaption, div')];
  const found = all.filter((one) => wanted.has(clean(one.textContent ?? '')));
  const paragraphs = found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
  let story: Element | null = paragraphs[0]?.parentElement ?? null;
  while (story && !paragraphs.every((one) => story!.contains(one))) story = story.parentElement;
  return story && paragraphs.length > 1 && story !== doc.body ? { story, paragraphs } : undefined;
}
