/** Puts the raw text of a copied page back into the markup that its portal uses, at run time; nothing of it is stored. */
import { BOX_HEADINGS } from '../../lib/article/words/conventions.ts';
import { ruleFor } from '../../lib/article/words/rule-for.ts';

export interface SeedPage {
  html: string;
  url: string;
}

const markup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How each portal writes headline, lead and body; `{…}` are filled in. */
const SHELLS: Record<string, { url: string; head: string; body: string; caption: (text: string) => string }> = {
  kinhtedothi: {
    url: 'https://kinhtedothi.vn/bai-viet.123456.html',
    head: '<h1 class="article-title">{title}</h1>{lead}',
    body: '<div class="embed-portal content-ktdt-article">{body}</div>',
    caption: (text) => `<figure><img src="x.jpg" alt=""><figcaption>${text}</figcaption></figure>`,
  },
  nhandan: {
    url: 'https://nhandan.vn/bai-viet-post123456.html',
    head: '<h1 class="article__title cms-title">{title}</h1>{lead}',
    body: '<div class="article__body zce-content-body cms-body" itemprop="articleBody">{body}</div>',
    caption: (text) => `<figure><img src="x.jpg" alt=""><figcaption>${text}</figcaption></figure>`,
  },
  thoidai: {
    url: 'https://thoidai.com.vn/bai-viet-123456.html',
    head: '<h1 class="article-detail-title">{title}</h1>{lead}',
    body: '<div class="__MASTERCMS_CONTENT">{body}</div>',
    caption: (text) =>
      `<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td><img src="x.jpg" alt=""></td></tr><tr><td>${text}</td></tr></tbody></table>`,
  },
};
const LEAD: Record<string, string> = {
  kinhtedothi: '<p class="article-sapo">{}</p>',
  nhandan: '<div class="article__sapo cms-desc">{}</div>',
  thoidai: '<div class="article-detail-desc">{}</div>',
};

/**
 * @param raw text as copied from the page
 * @param gold the article's lines; they say where the article stops and which lines are captions' repeats, not what is kept
 * @param inside the boxes after the story stand inside the body element instead of beside it
 */
export function wrapSeed(raw: string, gold: readonly string[], portal: keyof typeof SHELLS, inside: boolean): SeedPage {
  const shell = SHELLS[portal]!;
  const lines = raw
    .split('\n')
    .map((line) => line.replace(/^\||\|$/g, '').trim())
    .filter((line) => line && !line.startsWith('!['));
  const wanted = new Set(gold);
  const titleAt = lines.indexOf(gold[0]!);
  const last = lines.lastIndexOf(gold[gold.length - 1]!);
  const hasLead = lines[titleAt + 1]!.length > 100;
  const bodyLines = lines.slice(titleAt + (hasLead ? 2 : 1), last + 1);
  const body = bodyLines.map((line, i) => {
    const text = markup(line);
    if (/^\d+:\d\d/.test(line)) return `<div class="player"><span>${text}</span></div>`;
    const isCaption =
      line.length < 160 && (line === bodyLines[i + 1] || line === bodyLines[i - 1] || /ảnh lưu niệm|Ảnh:/.test(line));
    return isCaption || !wanted.has(line) ? shell.caption(text) : `<p>${text}</p>`;
  });
  const lead = hasLead ? LEAD[portal]!.replace('{}', () => markup(lines[titleAt + 1]!)) : '';
  const boxes = boxesOf(lines.slice(last + 1));
  const masthead = lines.slice(0, titleAt).map((line) => `<a href="/">${markup(line)}</a>`);
  const fill = (template: string, values: Record<string, string>) =>
    template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  const html = `<!doctype html><html lang="vi"><head><title>${markup(gold[0]!)}</title></head><body><header>${masthead.join('')}</header>
<main><div class="column">${fill(shell.head, { title: markup(gold[0]!), lead })}${fill(shell.body, { body: body.join('') + (inside ? boxes : '') })}
${inside ? '' : boxes}</div></main><footer>Bản quyền</footer></body></html>`;
  return { html, url: shell.url };
}

/** A box per heading, with linked headlines, dates and teasers. */
function boxesOf(lines: readonly string[]): string {
  let html = '';
  let open = false;
  for (const line of lines) {
    const text = markup(line);
    if (ruleFor(line, BOX_HEADINGS)) {
      html += `${open ? '</div>' : ''}<div class="box"><h3>${text}</h3>`;
      open = true;
    } else if (/^\d{1,2} \w{3}, /.test(line)) html += `<span>${text}</span>`;
    else html += line.length > 170 ? `<p>${text}</p>` : `<p><a href="/khac.html">${text}</a></p>`;
  }
  return html + (open ? '</div>' : '');
}
