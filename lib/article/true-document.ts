/** Documents made below, so that none is wrapped twice. */
const made = new WeakSet<Document>();

/**
 * A document read past what its page has put on it. A form, picture or frame named "body", "title" or "createElement" takes the place of the
 * property of that name on the document itself, for content scripts too; on the prototype the true one still stands.
 */
export function trueDocument(doc: Document): Document {
  if (made.has(doc)) return doc;
  const seen = new Proxy({} as Document, {
    get: (_, name) => {
      const value: unknown = Reflect.get(Object.getPrototypeOf(doc), name, doc);
      return typeof value === 'function' ? value.bind(doc) : value;
    },
  });
  made.add(seen);
  return seen;
}

const NAMES_ON_FORM = new Set(['input', 'button', 'select', 'textarea', 'fieldset', 'output', 'object', 'img']);
const NAMES_ON_DOCUMENT = new Set(['form', 'iframe', 'embed', 'object', 'img']);

/** Takes the names from everything in a clone that could shadow a property of its form or its document. Never for a live page. */
export function forgetNames(elements: readonly Element[]): void {
  for (const element of elements) {
    if (!NAMES_ON_FORM.has(element.localName)) continue;
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  for (const element of elements) if (NAMES_ON_DOCUMENT.has(element.localName)) element.removeAttribute('name');
}

/**
 * Members that our reading asks of any element, so that a form around the story which gives a field of that name instead cannot be read. What
 * pages really call their fields ("id", "title", "children") does no harm, nor does a form beside the story.
 */
const ASKED_OF_ELEMENTS =
  'tagName getAttribute hasAttribute matches contains querySelector textContent ownerDocument'.split(' ');
/** With this one the way up leads round in a circle, wherever the form stands. */
const WAY_UP = 'parentElement';
const SHADOWING = new Set([...ASKED_OF_ELEMENTS, WAY_UP]);

/** Has a field a name that is made to mislead who reads its form? */
export function isShadowed(doc: Document): boolean {
  // One kind after the other: a list of kinds takes the browser longer than all of them.
  const fields = [...NAMES_ON_FORM].flatMap((kind) =>
    Array.from(doc.getElementsByTagName(kind)).filter(
      (field) => SHADOWING.has(field.getAttribute('name') ?? '') || SHADOWING.has(field.id),
    ),
  );
  if (fields.length === 0) return false;
  if (fields.some((field) => [field.getAttribute('name'), field.id].includes(WAY_UP))) return true;
  const around = new Set([...doc.querySelectorAll('form h1, form p')].map((element) => element.closest('form')));
  return fields.some((field) => around.has(field.closest('form')));
}
