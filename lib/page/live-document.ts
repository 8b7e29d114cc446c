/**
 * The page's document, read past what the page has put on it. A form, picture or frame named "body", "title" or "createElement" takes the
 * place of the property of that name on `document` itself, for content scripts too; on the prototype the true one still stands.
 * Everything in this room asks `live` and never `document`.
 */
export const live: Document = new Proxy({} as Document, {
  get: (_, name) => {
    const value: unknown = Reflect.get(Object.getPrototypeOf(document), name, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});
