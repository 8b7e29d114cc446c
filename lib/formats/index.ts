export { cardToHtml } from './card-to-html.ts';
export { cardToJson } from './card-to-json.ts';
export { cardToMarkdown } from './card-to-markdown.ts';
export { cardToText } from './card-to-text.ts';
