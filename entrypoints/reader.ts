import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyOfCard } from '../lib/extension/reader/copy-of-card.ts';
import { changingStyle } from '../lib/extension/reader/page-style.ts';
import { pageWordsIn } from '../lib/extension/reader/page-words.ts';
import { beginReader, type ReaderLife } from '../lib/extension/reader/reader-life.ts';
import { ReaderSession } from '../lib/extension/reader/reader-session.ts';
import { answerRequests, tellPageChanged } from '../lib/extension/requests/answer-requests.ts';
import { askAnalysis, sendToBackground } from '../lib/extension/requests/requests.ts';
import { languageFor } from '../lib/extension/settings/language.ts';
import { clutterLevelFor, type Settings } from '../lib/extension/settings/settings.ts';
import { watchSettings } from '../lib/extension/settings/settings-store.ts';
import { breathe } from '../lib/page/breathe.ts';
import { live } from '../lib/page/live-document.ts';
import { PageReader } from '../lib/page/page-reader.ts';
import { coloursStyle } from '../lib/page/style/own-colours.ts';
import { sweep } from '../lib/page/sweep.ts';

/** Injected by the background into a page that looks like an article, or on the reader's click. */
export default defineUnlistedScript(() => {
  const life = beginReader(() => void sendToBackground({ type: 'load-reader' }));
  if (!life) return;
  const session = openSession(life);
  answerRequests(async (request) => (await session).answer(request), life.signal);
});

async function openSession({ signal, again }: ReaderLife): Promise<ReaderSession> {
  // The browser has just compiled this script, which on a slow phone is a task long enough.
  await breathe();
  sweep();
  let follow = (_: Settings): void => {};
  const [settings] = await Promise.all([watchSettings((changed) => follow(changed), signal), domReady()]);
  const locale = languageFor(settings.language);
  const words = pageWordsIn(locale);
  const reader = new PageReader(
    {
      analyse: askAnalysis,
      style: changingStyle(),
      highlights: settings.highlights,
      level: clutterLevelFor(settings, location.href),
      comfort: settings.comfort,
      keys: settings.pageKeys,
      readAgain: tellPageChanged,
      toggleKind: (kind) => void session.answer({ type: 'toggle-kind', kind }).then(tellPageChanged),
      words,
      locale,
    },
    signal,
  );
  const recolour = changingStyle();
  void recolour(coloursStyle(settings.colours));
  const session = new ReaderSession(reader, words, copyOfCard);
  follow = (changed) => {
    // Everything that stands on the page was said in the language of its beginning.
    if (languageFor(changed.language) !== locale) return again();
    session.follow(changed);
    void recolour(coloursStyle(changed.colours));
  };
  if (!signal.aborted) void reader.read().then(tellPageChanged);
  return session;
}

function domReady(): Promise<void> {
  if (live.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => live.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
