import { trueDocument } from '../article/true-document.ts';

/** The page's document, past what the page has put on it. Everything in this room asks `live` and never `document`. */
export const live: Document = trueDocument(globalThis.document);

/** The same as the node that it is, to be observed. Nothing is asked of it. */
export const liveNode: Node = globalThis.document;
