import type { Card } from '../card/card.ts';
import { type CardPart, cardDocument, type FormatOptions } from './document/card-document.ts';
import type { CardRow } from './document/card-rows.ts';

/** The card as plain text: for messages, notes and every place that knows no markup. */
export function cardToText(card: Card, options: FormatOptions): string {
  const { words } = options;
  const { title, facts, url, lead, parts, note } = cardDocument(card, options);
  const head = [title, facts.join(' · '), url ? `${words.source}: ${url}` : ''].filter(Boolean).join('\n');
  const blocks = [head, lead, ...parts.map((part) => partText(part, words.locale)), note];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function partText({ title, shape, rows }: CardPart, locale: string): string {
  const lines = shape === 'line' ? [rows.map(({ head }) => head).join(', ')] : rows.map(lineOf(shape));
  return [title.toLocaleUpperCase(locale), ...lines].join('\n');
}

function lineOf(shape: CardPart['shape']): (row: CardRow, index: number) => string {
  return ({ head, beside, text }, index) => {
    const mark = shape === 'steps' ? `${index + 1}.` : '-';
    const about = [head, beside && (shape === 'table' ? `(“${beside}”)` : `(${beside})`)].filter(Boolean).join(' ');
    return `${mark} ${[about, text].filter(Boolean).join(': ')}`;
  };
}
