import type { PageState } from '../lib/extension/messages.ts';
import { CardView } from './card-view.tsx';
import { CopyBar } from './copy-bar.tsx';
import { Icon } from './icon.tsx';
import { Intro } from './intro.tsx';
import { ask, page } from './reader-client.ts';
import { ViewControls } from './view-controls.tsx';
import { t, type Word } from './words.ts';

/** The popup: the card, how the page is shown, and the copy button; or why there is none. */
export function PopupApp({
  intro,
  onIntroDone,
  onOptions,
}: {
  intro: boolean;
  onIntroDone: () => void;
  onOptions: () => void;
}) {
  const state = page.value;
  return (
    <main class="popup">
      {intro && <Intro onDone={onIntroDone} />}
      {state === undefined ? <Skeleton /> : <Body state={state} />}
      <button type="button" class="options-button" onClick={onOptions}>
        <Icon name="gear" /> {t('popup_options')}
      </button>
    </main>
  );
}

function Body({ state }: { state: PageState }) {
  if (state.status === 'article')
    return (
      <>
        <CardView card={state.card} />
        <ViewControls state={state} />
        <CopyBar card={state.card} />
      </>
    );
  if (state.status === 'no-article') {
    const why = `noArticle_${state.reason.replaceAll('-', '_')}` as Word;
    return (
      <Notice title={t('popup_no_article')} why={t(why)}>
        <button type="button" class="primary" onClick={() => void ask({ type: 'read-anyway' })}>
          {t('popup_read_anyway')}
        </button>
      </Notice>
    );
  }
  return (
    <Notice title={t('popup_no_reader')} why={t('popup_no_reader_why')}>
      <button type="button" onClick={() => void ask({ type: 'state' })}>
        {t('popup_try_again')}
      </button>
    </Notice>
  );
}

function Notice({ title, why, children }: { title: string; why: string; children: preact.ComponentChildren }) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      <p>{why}</p>
      {children}
    </section>
  );
}

/** The shape of the card before it is there; nothing jumps when it comes. */
function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{t('popup_loading')}</span>
      {[40, 92, 70, 0, 96, 88, 94, 60].map((width, index) => (
        <div key={index} class="bone" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
