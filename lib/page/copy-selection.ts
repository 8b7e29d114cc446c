import { escapeHtml } from '../formats/letters/html-text.ts';
import type { Copy } from './copy-card.ts';
import { live } from './live-document.ts';

/** The selected words with their source; nothing where none are selected. Rich text without the page's own markup: paragraphs and a link. */
export function copySelection([about = '', url = '']: readonly string[]): Copy | undefined {
  const text = String(live.getSelection() ?? '').trim();
  if (!text) return undefined;
  const paragraphs = text.split(/\n+/).map((one) => `<p>${escapeHtml(one)}</p>`);
  return {
    text: `“${text}”\n\n${about}\n${url}`,
    html: `<blockquote>${paragraphs.join('')}</blockquote><p><a href="${escapeHtml(url)}">${escapeHtml(about)}</a></p>`,
  };
}
