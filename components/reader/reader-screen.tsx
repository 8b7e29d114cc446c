import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { openOptions } from '../../lib/extension/screens/open-options.ts';
import { CardView } from '../card/card-view.tsx';
import { CopyBar } from '../controls/copy-bar.tsx';
import { PageControls } from '../controls/page-controls.tsx';
import { Icon } from '../parts/icon.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { settings } from '../state/preferences.ts';
import { page, saying } from '../state/reader-client.ts';
import { t } from '../state/words.ts';
import { Intro } from './intro.tsx';
import { Notice } from './notice.tsx';

/** Popup and side panel: how the page is shown, the card, the copy button; or why there is no card. */
export function ReaderScreen({ ready, onPanel }: { ready: boolean; onPanel?: (() => void) | undefined }) {
  const state = page.value;
  const open = useSignal(false);
  // Read here, so that a new language is spoken at once.
  const { language } = settings.value;
  const where = state?.status === 'article' ? state.card.url : undefined;
  useEffect(() => {
    saying.value = undefined;
  }, [where]);
  useLayoutEffect(() => {
    if (state) performance.mark('doc-ro:shown');
  }, [state]);
  return (
    <main class="screen" data-language={language}>
      <header class="bar">
        <p class="wordmark">Đọc Rõ</p>
        {onPanel && (
          <button type="button" class="plain" title={t('popup_panel')} onClick={onPanel}>
            <Icon name="panel" />
            <span class="unseen">{t('popup_panel')}</span>
          </button>
        )}
        <button type="button" class="plain" title={t('popup_options')} onClick={() => void openOptions()}>
          <Icon name="gear" />
          <span class="unseen">{t('popup_options')}</span>
        </button>
      </header>
      {ready && <Intro />}
      {/* One live region for all of it, there before its words come: else nobody hears what the page turned out to be. */}
      <div role="status">
        {state === undefined ? (
          <Skeleton />
        ) : state.status === 'article' ? (
          <p class="unseen" lang="vi">
            {state.card.title}
          </p>
        ) : (
          <Notice state={state} />
        )}
      </div>
      {state?.status === 'article' && (
        <>
          <PageControls state={state} open={open} />
          <CardView card={state.card} blocks={state.blocks} />
          <CopyBar card={state.card} blocks={state.blocks} />
        </>
      )}
    </main>
  );
}
