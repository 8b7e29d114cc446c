import type { ClutterRule } from './portal.ts';

/** Rules as a page is searched for them. */
interface Sorted {
  /** Class names that need nothing else. A browser tries a long list of them one by one, on every element. */
  names: Set<string>;
  /** All other selectors as one. */
  others: string;
  whole: string;
}

const sorted = new WeakMap<readonly ClutterRule[], Sorted>();
const PLAIN_NAMES = /^\.[\w-]+(?:,\s*\.[\w-]+)*$/;
/** Meets nothing. */
const NOTHING = ':not(*)';

function sort(rules: readonly ClutterRule[]): Sorted {
  const known = sorted.get(rules);
  if (known) return known;
  const selectors = rules.map(({ selector }) => selector);
  const plain = selectors.filter((selector) => PLAIN_NAMES.test(selector));
  const found: Sorted = {
    names: new Set(plain.flatMap((selector) => selector.split(/,\s*/)).map((name) => name.slice(1))),
    others: [...selectors.filter((selector) => !PLAIN_NAMES.test(selector)), ...ofForms(plain)].join(',') || NOTHING,
    whole: selectors.join(',') || NOTHING,
  };
  sorted.set(rules, found);
  return found;
}

/** A form may hold a field called "getAttribute", so that the browser is asked. */
const ofForms = (plain: readonly string[]): string[] => (plain.length > 0 ? [`form:is(${plain.join(',')})`] : []);

/** The elements below `box` that one of the rules names, in the order of the page. */
export function elementsMeeting(box: Element, rules: readonly ClutterRule[]): Element[] {
  const { names, others, whole } = sort(rules);
  if (isOfLastCentury(box)) return Array.from(box.querySelectorAll(whole));
  const rest = new Set(box.querySelectorAll(others));
  return Array.from(box.getElementsByTagName('*')).filter((element) => isCalled(element, names) || rest.has(element));
}

/** Does one of the rules name this element? */
export function meets(element: Element, rules: readonly ClutterRule[]): boolean {
  const { names, others, whole } = sort(rules);
  return isOfLastCentury(element) ? element.matches(whole) : isCalled(element, names) || element.matches(others);
}

/** Pages without a doctype do not tell "Ads" from "ads". */
const isOfLastCentury = (element: Element): boolean => element.ownerDocument.compatMode === 'BackCompat';

function isCalled(element: Element, names: ReadonlySet<string>): boolean {
  if (typeof element.getAttribute !== 'function') return false;
  const called = element.getAttribute('class');
  if (!called) return false;
  return /\s/.test(called) ? called.split(/\s+/).some((name) => names.has(name)) : names.has(called);
}
