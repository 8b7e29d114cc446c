import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerGate } from './gate-registration.ts';

/** The browser's list of registered scripts, and the origins that it has granted. */
function browserWith(origins: string[]) {
  const scripts = new Map<string, { id: string; matches: string[] }>();
  const put = async (list: { id: string; matches: string[] }[]) => {
    for (const script of list) scripts.set(script.id, script);
  };
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: put,
      updateContentScripts: put,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
    },
  });
  return () => [...scripts.values()].flatMap(({ matches }) => matches);
}

describe('the gate on added sites', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('stands where a permission was given, goes where it was taken, and leaves the portals to the manifest', async () => {
    const origins = ['https://*.nhandan.vn/*', 'https://*.baobien.vn/*'];
    const registered = browserWith(origins);
    await registerGate();
    expect(registered()).toEqual(['https://*.baobien.vn/*']);
    origins.push('https://*.baonui.vn/*');
    await registerGate();
    expect(registered()).toEqual(['https://*.baobien.vn/*', 'https://*.baonui.vn/*']);
    origins.splice(1);
    await registerGate();
    expect(registered()).toEqual([]);
  });

  it('stays away where every site was granted at once: that is no list', async () => {
    const registered = browserWith(['https://*/*']);
    await registerGate();
    expect(registered()).toEqual([]);
  });
});
