import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askLoaded, readTab, sendToReader } from '../requests/requests.ts';
import { withSiteChoice } from '../settings/settings.ts';
import { updateSettings } from '../settings/settings-store.ts';

const ANSWER = { status: 'no-article', reason: 'list', url: 'https://bao.vn/' };
const nobody = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

/** A tab at an address (hidden from us where undefined) into which the reader can be put, or not. */
function tab(url: string | undefined, mayLoad: boolean, answers: (() => Promise<unknown>)[], more = {}) {
  const sent = vi.fn(() => (answers.shift() ?? nobody)());
  const load = vi.fn(async () => {
    if (!mayLoad) throw new Error('Cannot access contents of the page.');
    return [{ frameId: 0, result: null }];
  });
  Object.assign(fakeBrowser, { scripting: { insertCSS: async () => undefined, executeScript: load } });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sent as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ url, ...more })) as never);
  return load;
}

describe('reading a tab', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('takes the answer of a reader that is there, and loads none', async () => {
    const load = tab('https://bao.vn/', true, [async () => ANSWER]);
    expect(await readTab(1, true)).toEqual(ANSWER);
    expect(load).not.toHaveBeenCalled();
  });

  it('loads the reader where there is none, without the background', async () => {
    tab('https://bao.vn/', true, [nobody, async () => ANSWER]);
    expect(await readTab(1, true)).toEqual(ANSWER);
  });

  it('knows the pages of the browser and its store', async () => {
    tab('https://chromewebstore.google.com/', false, []);
    expect(await readTab(1, true)).toMatchObject({ why: 'restricted' });
    tab(undefined, false, []);
    expect(await readTab(1, true)).toMatchObject({ why: 'restricted' });
  });

  it('says that a site was not allowed, where the panel meets it without a click', async () => {
    tab(undefined, false, []);
    expect(await readTab(1, false)).toEqual({ status: 'no-reader', why: 'refused' });
    tab('https://bao.vn/bai', false, []);
    expect(await readTab(1, true)).toEqual({ status: 'no-reader', why: 'refused', url: 'https://bao.vn/bai' });
  });

  it('knows a file in the viewer of the browser, which lets nobody in, from a site that was not allowed', async () => {
    tab('https://bao.vn/van-ban.PDF?tai=1', false, []);
    expect(await readTab(1, true)).toMatchObject({ why: 'pdf' });
    tab('https://bao.vn/tai-ve/3', false, []);
    Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
    expect(await readTab(1, true)).toMatchObject({ why: 'viewer' });
  });

  it('leaves a site alone for which that was chosen, until it is asked for all the same', async () => {
    const url = 'https://bao.vn/bai';
    const choose = (mode: 'ask' | 'never') => updateSettings((old) => withSiteChoice(old, 'bao.vn', { mode }));
    const chosen = { status: 'no-reader', why: 'chosen', url };
    await choose('never');
    const load = tab(url, true, []);
    expect(await readTab(1, true)).toEqual(chosen);
    await choose('ask');
    expect(await readTab(1, false)).toEqual(chosen);
    expect(load).not.toHaveBeenCalled();
    tab(url, true, [nobody, async () => ANSWER]);
    expect(await readTab(1, true)).toEqual(ANSWER);
    await choose('never');
    tab(url, true, [nobody, async () => ANSWER]);
    expect(await askLoaded(1, { type: 'read-anyway' })).toEqual(ANSWER);
  });

  it('calls a tab that was put away to save memory lost, not forbidden', async () => {
    tab('https://bao.vn/bai', false, [], { discarded: true });
    expect(await readTab(1, false)).toMatchObject({ why: 'lost' });
  });

  it('says that the message was lost, where the reader was loaded and is silent', async () => {
    tab('https://bao.vn/bai', true, [nobody, nobody]);
    expect(await readTab(1, true)).toMatchObject({ why: 'lost' });
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    tab('https://bao.vn/bai', true, [() => new Promise(() => undefined)]);
    const answer = sendToReader(1, { type: 'state' });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toEqual({ status: 'no-reader', why: 'lost' });
  });
});
