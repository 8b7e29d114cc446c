import { trueDocument } from '../article/true-document.ts';

/** The page's document, past what the page has put on it. Everything in this room asks `live` and never `document`. */
export const live: Document = trueDocument(globalThis.document);
