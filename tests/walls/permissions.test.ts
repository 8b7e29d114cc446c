import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

async function manifestFor(browser: string) {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
  return manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
}

/** What the manifest asks for at install; WXT adds the panel's own where there is a panel. */
async function permissions(): Promise<string[]> {
  const made = await manifestFor('chrome');
  return [
    ...((made.permissions ?? []) as string[]),
    ...(existsSync(join(root, 'entrypoints/sidepanel')) ? ['sidePanel'] : []),
  ];
}

it('every permission has its reason in the privacy page, in both languages, and a sentence for the stores', async () => {
  const asked = await permissions();
  expect(asked).toEqual(expect.arrayContaining(['storage', 'activeTab', 'scripting']));
  const privacy = read('docs/privacy.md');
  const store = read('docs/store/permissions.md');
  for (const permission of asked) {
    expect(privacy.split(`| \`${permission}\``).length - 1, `${permission} in docs/privacy.md`).toBe(2);
    expect(store, `${permission} in docs/store/permissions.md`).toContain(`**${permission}**`);
  }
  const explained = [...privacy.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(explained.filter((name) => !asked.includes(name ?? ''))).toEqual([]);
});

it.each(['chrome', 'firefox'])('opens nothing to pages and lets nothing foreign into our own: %s', async (browser) => {
  const made = await manifestFor(browser);
  expect(made.web_accessible_resources).toBeUndefined();
  expect(made.externally_connectable).toBeUndefined();
  const policy = (made.content_security_policy as { extension_pages: string }).extension_pages;
  const rules = new Map(
    policy
      .split(';')
      .map((rule) => rule.trim().split(' '))
      .map(([name, ...sources]) => [name, sources]),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'"]);
  for (const sources of rules.values())
    for (const source of sources) expect(source).toMatch(/^'(?:self|none)'$|^data:$/);
});
