import deflatedModel from 'virtual:people-model';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeCard } from '../lib/card/make-card.ts';
import { findEntities } from '../lib/entities/find-entities.ts';
import { loadModel } from '../lib/entities/people/tagger/model-file.ts';
import { answerRequests } from '../lib/extension/answer-requests.ts';
import { pageWords } from '../lib/extension/page-words.ts';
import { beginReader } from '../lib/extension/reader-life.ts';
import { ReaderSession } from '../lib/extension/reader-session.ts';
import { askForCopy } from '../lib/extension/requests.ts';
import { clutterLevelFor } from '../lib/extension/settings.ts';
import { loadSettings } from '../lib/extension/settings-store.ts';
import { inflate } from '../lib/extension/unpack-model.ts';
import { PageReader } from '../lib/page/page-reader.ts';

/** Injected by the background into a page that looks like an article, or on the reader's click. */
export default defineUnlistedScript(() => {
  const signal = beginReader();
  if (!signal) return;
  const session = openSession(signal);
  answerRequests(async (request) => (await session).answer(request), signal);
});

async function openSession(signal: AbortSignal): Promise<ReaderSession> {
  const [settings, bytes] = await Promise.all([loadSettings(), inflate(deflatedModel), domReady()]);
  const model = loadModel(bytes);
  const reader = new PageReader(
    {
      analyse: (article) => {
        const entities = findEntities(article, { model });
        return { entities, card: makeCard(article, entities) };
      },
      highlights: settings.highlights,
      level: clutterLevelFor(settings, location.href),
      words: pageWords,
      locale: browser.i18n.getUILanguage(),
    },
    signal,
  );
  if (!signal.aborted) reader.read();
  return new ReaderSession(reader, pageWords, askForCopy);
}

function domReady(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
