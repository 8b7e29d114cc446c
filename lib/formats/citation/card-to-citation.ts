import type { Card } from '../../card/card.ts';
import type { FormatOptions } from '../document/card-document.ts';
import { escapeHtml } from '../letters/html-text.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { cited, type Piece } from './cited.ts';
import { csl } from './csl.ts';
import { tcvn } from './tcvn.ts';

export type CitationStyle = 'apa' | 'tcvn' | 'bibtex' | 'csl';

/**
 * The article as a citation; APA and TCVN also as HTML, for the italics.
 * @param options.today ISO day on which it is cited
 */
export function cardToCitation(
  card: Card,
  style: CitationStyle,
  options: Pick<FormatOptions, 'words'> & { today?: string },
): { text: string; html?: string } {
  const of = cited(card, options.today);
  if (style === 'bibtex') return { text: bibtex(of) };
  if (style === 'csl') return { text: csl(of) };
  const pieces = style === 'apa' ? apa(of, options.words) : tcvn(of);
  return { text: `${pieces.map(({ text }) => text).join('')}\n`, html: `<p>${pieces.map(pieceHtml).join('')}</p>` };
}

function pieceHtml({ text, italic, link }: Piece): string {
  const escaped = escapeHtml(text);
  if (link) return `<a href="${escaped}">${escaped}</a>`;
  return italic ? `<em>${escaped}</em>` : escaped;
}
