import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../article/article.ts';
import { askAnalysis, sendToBackground } from './requests.ts';

const ARTICLE: Article = { title: 'Cầu mới thông xe', authors: [], language: 'vi', blocks: [] };
const REQUEST = { type: 'load-reader' } as const;
const nobody = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

/** What the background does with one question after another; after the last nobody is there. */
function background(...answers: (() => Promise<unknown>)[]) {
  const sent = vi.fn(() => (answers.shift() ?? nobody)());
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent as never);
  return sent;
}

/** The answer, with every wait on the way passed at once. */
async function soon<T>(answer: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return answer;
}

describe('asking the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('asks again where the background was being put to sleep, whether the browser says so or gives nothing', async () => {
    const sent = background(
      nobody,
      async () => undefined,
      async () => true,
    );
    expect(await soon(sendToBackground(REQUEST))).toBe(true);
    expect(sent).toHaveBeenCalledTimes(3);
    background(
      async () => undefined,
      async () => ({ card: {}, mentions: [] }),
    );
    expect(await soon(askAnalysis(ARTICLE))).toEqual({ card: {}, mentions: [] });
  });

  it('takes a no for a no', async () => {
    const sent = background(async () => false);
    expect(await soon(sendToBackground(REQUEST))).toBe(false);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('gives up where nobody ever answers', async () => {
    const sent = background();
    expect(await soon(sendToBackground(REQUEST))).toBe(false);
    expect(sent).toHaveBeenCalledTimes(5);
    const analysis = expect(askAnalysis(ARTICLE)).rejects.toThrow('no analysis');
    await vi.runAllTimersAsync();
    await analysis;
  });
});
