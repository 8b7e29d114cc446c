import { fakeBrowser } from 'wxt/testing/fake-browser';
import vi from '../../locales/vi.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };

/** Nested keys become `a_b`, as the i18n module builds them. */
function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}_`)) flat.set(inner, text);
  }
  return flat;
}

const messages = flatten(vi as Messages);

// fake-browser throws for i18n.getMessage: answer from the Vietnamese messages.
fakeBrowser.i18n.getMessage = ((key: string, substitutions?: string | string[]) => {
  const list = substitutions === undefined ? [] : [substitutions].flat();
  return (messages.get(key) ?? '').replace(/\$(\d)/g, (_, n) => list[Number(n) - 1] ?? '');
}) as typeof fakeBrowser.i18n.getMessage;
