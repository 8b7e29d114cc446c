import type { Article } from '../../lib/article/article.ts';
import type { Card } from '../../lib/card/card.ts';

/** Every text of a card that is not, letter for letter, the article's; each span must hold exactly its text. */
export function untrueTexts(card: Card, article: Article): { checked: number; untrue: string[] } {
  const whole = [article.title, article.lead ?? '', ...article.blocks.map(({ text }) => text)].join('\n');
  const untrue: string[] = [];
  let checked = 0;
  const at = (what: string, span: { block: number; start: number; end: number }, text: string) => {
    checked++;
    if (article.blocks[span.block]?.text.slice(span.start, span.end) !== text) untrue.push(`${what}: ${text}`);
  };
  const inside = (what: string, text: string | undefined) => {
    if (text === undefined) return;
    checked++;
    if (text === '' || !whole.includes(text)) untrue.push(`${what}: ${text}`);
  };
  for (const point of card.keyPoints) {
    at('key point', point, point.text);
    inside('subject', point.subject);
  }
  for (const statement of card.statements) {
    at('statement', statement, statement.text);
    inside('who', statement.who);
    if (statement.verb) inside('verb', verbAsWritten(whole, statement.verb));
  }
  for (const number of card.numbers) {
    at('number', number, number.text);
    inside('sentence', number.sentence);
  }
  for (const entry of card.timeline) {
    at('date', entry, entry.written);
    inside('sentence', entry.sentence);
  }
  for (const [what, text] of Object.entries(card.event)) inside(what, text);
  return { checked, untrue };
}

/** Verbs are kept in small letters; the text may open a sentence with one. */
const verbAsWritten = (whole: string, verb: string): string => {
  const found = whole.toLowerCase().indexOf(verb);
  return found < 0 ? verb : whole.slice(found, found + verb.length);
};
