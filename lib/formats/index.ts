export { cardToHtml } from './card-to-html.ts';
export { cardToHtmlFile } from './card-to-html-file.ts';
export { cardToIcs, hasDaysToCome } from './card-to-ics.ts';
export { cardToJson } from './card-to-json.ts';
export { cardToMarkdown } from './card-to-markdown.ts';
export { cardToText } from './card-to-text.ts';
export { type CardFormat, type CopyOptions, type Formatted, formatCard } from './format-card.ts';
export { type FormatWords, formatWords } from './words/format-words.ts';
