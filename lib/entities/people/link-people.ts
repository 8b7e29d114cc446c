import type { Mention, Person } from '../entities.ts';
import { sameName } from './same-name.ts';

/** A name found in the text, before it is known whose. */
export interface NamedSpan {
  block: number;
  start: number;
  end: number;
  text: string;
  why: string;
  titled: boolean;
}

interface Draft {
  forms: Set<string>;
  name: string;
  spans: NamedSpan[];
}

/** One person per person: full names first, then the short forms find the nearest one before them that they fit. */
export function linkPeople(spans: readonly NamedSpan[]): Person[] {
  const drafts: Draft[] = [];
  const home = new Map<NamedSpan, Draft>();
  const words = (span: NamedSpan) => span.text.split(/\s+/).length;
  const byForm = new Map<string, Draft>();
  for (const long of [true, false]) {
    for (const span of spans) {
      if (words(span) > 1 !== long) continue;
      const key = span.text.toLowerCase();
      let draft = long ? byForm.get(key) : undefined;
      draft ??= nearest(
        drafts.filter((one) => [...one.forms].some((form) => sameName(form, span.text))),
        span,
      );
      if (!draft) {
        draft = { forms: new Set(), name: span.text, spans: [] };
        drafts.push(draft);
      }
      byForm.set(key, draft);
      if (long || draft.forms.size === 0) draft.forms.add(span.text);
      draft.spans.push(span);
      if (span.text.length > draft.name.length) draft.name = span.text;
      home.set(span, draft);
    }
  }
  const people = new Map<Draft, Person>();
  for (const span of spans) {
    const draft = home.get(span);
    if (!draft) continue;
    let person = people.get(draft);
    if (!person) {
      person = { id: `p${people.size + 1}`, name: draft.name, roles: [], mentions: [], roleMentions: [] };
      people.set(draft, person);
    }
    const { block, start, end, text, why } = span;
    const mention: Mention = { block, start, end, text, kind: 'person', entity: person.id, why };
    person.mentions.push(mention);
  }
  return [...people.values()];
}

/** Of several people whom a name fits the one named last before it, else the first. */
function nearest(drafts: readonly Draft[], span: NamedSpan): Draft | undefined {
  const place = (one: NamedSpan) => one.block * 1e7 + one.start;
  const last = (draft: Draft) =>
    draft.spans.reduce((best, one) => (place(one) < place(span) ? Math.max(best, place(one)) : best), -1);
  let best: Draft | undefined;
  for (const draft of drafts) if (!best || last(draft) > last(best)) best = draft;
  return best;
}
