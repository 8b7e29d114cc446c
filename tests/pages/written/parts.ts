/** The parts of a written story, and what of them must come out again. */
export type Part =
  | { p: string }
  | { h: string }
  /** `twice`: the caption stands in the picture's box and under it. */
  | { figure: string; twice?: boolean }
  | { quote: string }
  | { list: readonly string[] }
  | { table: readonly (readonly string[])[] }
  | { note: readonly string[]; title: string }
  | { footnote: string }
  | { infographic: string }
  | { video: string }
  /** A picture whose text is the story. */
  | { photo: string }
  /** Markup that is none of the article's. */
  | { clutter: string };

export interface Frame {
  figure(caption: string, twice?: boolean): string;
  note(title: string, lines: readonly string[]): string;
  /** How the portal sets a subhead. */
  subhead(text: string): string;
  paragraph(text: string): string;
}

const SIZE = 'width="640" height="320"';
/** A grey picture without a request. */
export const PICTURE = `src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 320'%3E%3Crect width='640' height='320' fill='%23c9c4b8'/%3E%3C/svg%3E" ${SIZE}`;

export const plainFrame: Frame = {
  figure: (caption, twice) =>
    `<figure><img alt="" ${PICTURE}><figcaption>${caption}</figcaption></figure>${twice ? `<figcaption>${caption}</figcaption>` : ''}`,
  note: (title, lines) =>
    `<div class="notebox"><h4>${title}</h4>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  subhead: (text) => `<h2>${text}</h2>`,
  paragraph: (text) => `<p>${text}</p>`,
};

export function dress(parts: readonly Part[], frame: Frame): string {
  return parts.map((part) => dressOne(part, frame)).join('\n');
}

function dressOne(part: Part, frame: Frame): string {
  if ('p' in part) return frame.paragraph(part.p);
  if ('h' in part) return frame.subhead(part.h);
  if ('figure' in part) return frame.figure(part.figure, part.twice);
  if ('photo' in part) return frame.figure(part.photo);
  if ('infographic' in part) return frame.figure(part.infographic);
  if ('quote' in part) return `<blockquote>${frame.paragraph(part.quote)}</blockquote>`;
  if ('list' in part) return `<ul>${part.list.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  if ('table' in part)
    return `<table border="1"><tbody>${part.table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  if ('note' in part) return frame.note(part.title, part.note);
  if ('footnote' in part) return `<p class="footnote"><small>${part.footnote}</small></p>`;
  if ('video' in part)
    return `<figure class="video"><video ${SIZE} controls></video><figcaption>${part.video}</figcaption></figure>`;
  return part.clutter;
}

/** What a reader of the story must get: text blocks and captions. */
export function goldOf(parts: readonly Part[]): { paragraphs: string[]; captions: string[] } {
  const paragraphs: string[] = [];
  const captions: string[] = [];
  for (const part of parts) {
    if ('p' in part) paragraphs.push(part.p);
    else if ('h' in part) paragraphs.push(part.h);
    else if ('photo' in part) paragraphs.push(part.photo);
    else if ('quote' in part) paragraphs.push(part.quote);
    else if ('footnote' in part) paragraphs.push(part.footnote);
    else if ('list' in part) paragraphs.push(...part.list);
    else if ('table' in part) paragraphs.push(...part.table.flat());
    else if ('note' in part) paragraphs.push(part.title, ...part.note);
    else if ('figure' in part) captions.push(part.figure);
    else if ('infographic' in part) captions.push(part.infographic);
    else if ('video' in part) captions.push(part.video);
  }
  return { paragraphs, captions };
}
