import { writtenArticles } from '../../pages/written/write-articles.ts';
import { ELSEWHERE } from './pages.ts';

/** A written page as a browser gets it: twice, under its portal's address and where no reader goes. */
export interface ServedPage {
  name: string;
  url: string;
  elsewhere: string;
  html: string;
  /** Everything that must be in sight. */
  texts: string[];
  /** Nothing of it may be. */
  clutter: string[];
}

/** The written pages of the portals as they are now; sites that no portal file knows are read on demand only. */
export const servedPages: readonly ServedPage[] = writtenArticles
  .filter(({ gold }) => !gold.url.includes('.example/') && !gold.file.includes('-mau-'))
  .map(({ gold, html }, i) => ({
    name: gold.file.replace('.html', ''),
    url: gold.url,
    elsewhere: `${ELSEWHERE}written-${i}`,
    html,
    texts: [gold.title, gold.lead, ...(gold.paragraphs ?? []), ...(gold.captions ?? [])].filter((t) => !!t) as string[],
    clutter: gold.clutterSamples ?? [],
  }));

export const servedAt = new Map(
  servedPages.flatMap(({ url, elsewhere, html }) => [[url, html] as const, [elsewhere, html] as const]),
);

const BOXES = `
const related = (cls) => '<div class="' + cls + '"><h3>Tin liên quan</h3><ul><li><a href="/x1">Bão số 2 đổi hướng, tàu thuyền vào tránh trú</a></li><li><a href="/x2">Đội bóng làng Kẻ Gạo vô địch giải mùa xuân</a></li></ul></div>';
const put = (where, html, at) => where.insertAdjacentHTML(at, html);
const title = document.querySelector('h1');
const story = document.querySelector('[itemprop="articleBody"], .afcbc-body, .fck_detail');
// An empty slot above the story, from the beginning.
const slot = document.createElement('div'); slot.id = 'late-slot'; title.before(slot);
setTimeout(() => {
  slot.innerHTML = '<ins class="adsbygoogle" style="display:block;height:250px">Quảng cáo đến muộn</ins>';
  put(title, '<zone id="late-1" style="height:120px">Quảng cáo đến muộn</zone>', 'beforebegin');
}, 200);
setTimeout(() => {
  put(title, '<div class="banner-300" id="late-6" style="height:120px">Quảng cáo đến muộn</div>', 'beforebegin');
  put(story, related('lien-quan-x').replace('<div', '<div id="late-2"'), 'beforebegin');
  put(story.querySelectorAll('p')[1], related('chen-giua').replace('<div', '<div id="late-3"'), 'beforebegin');
}, 1000);
setTimeout(() => {
  put(story, '<section id="late-4"><h3>Bình luận (3)</h3><p>Bạn đọc Mạch Hữu Tài: mong báo viết thêm về chuyện này.</p></section>', 'afterend');
  put(story, '<div id="late-5" class="banner-inpage" style="height:300px">Quảng cáo đến muộn</div>', 'beforebegin');
  globalThis.lateDone = true;
}, 3000);`;

/** Pages whose scripts fill slots after 0.2, 1 and 3 seconds: first those of the advert networks, then under names that no portal file knows. */
export const latePages = ['tuoitre', 'nhandan', 'vnexpress'].map((name, i) => {
  const page = servedPages.find((one) => one.name === name)!;
  return {
    ...page,
    url: `${page.url}?late=${i}`,
    html: page.html.replace('</body>', `<script>${BOXES}</script></body>`),
  };
});

/** Runs in the page: which of the texts can not be read, and which of the others can. */
export function readable(texts: readonly string[], clutter: readonly string[]): { missing: string[]; seen: string[] } {
  const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const page = fold(document.body.innerText);
  return {
    missing: texts.map(fold).filter((text) => !page.includes(text)),
    seen: clutter.map(fold).filter((text) => page.includes(text)),
  };
}

/** Runs in the page before it is there: remembers every jump of its layout, with what moved from where to where. */
export function watchJumps(): void {
  const jumps: string[] = [];
  Object.assign(globalThis, { jumps });
  const named = (node?: Node) => (node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName);
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries() as unknown as {
      value: number;
      startTime: number;
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
    }[]) {
      const moved = sources.map((one) => `${named(one.node)} ${one.previousRect.y} → ${one.currentRect.y}`);
      jumps.push(`${value.toFixed(4)} at ${Math.round(startTime)} ms: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
