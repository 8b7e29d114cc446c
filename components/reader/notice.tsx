import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { NoArticleReason } from '../../lib/article/article.ts';
import type { PageState } from '../../lib/extension/messages.ts';
import { reloadTab } from '../../lib/extension/requests/requests.ts';
import { siteKey } from '../../lib/extension/settings/settings.ts';
import { requestSite } from '../../lib/extension/sites/site-access.ts';
import { SiteControls } from '../controls/site-controls.tsx';
import { ask, askAgain } from '../state/reader-client.ts';
import { t, type Word } from '../state/words.ts';

/** There may well be an article: it is just none that we read. */
const CLOSED: ReadonlySet<NoArticleReason> = new Set(['not-vietnamese', 'login-wall', 'too-long']);

/** Why there is no card, and what can be done about it. */
export function Notice({ state }: { state: Exclude<PageState, { status: 'article' }> }) {
  if (state.status === 'no-article' && state.reason === 'pdf') return <Pdf />;
  if (state.status === 'no-article')
    return (
      <Frame
        title={t(CLOSED.has(state.reason) ? 'noReader_restricted' : 'popup_no_article')}
        why={t(`noArticle_${state.reason.replaceAll('-', '_')}` as Word)}
      >
        <button type="button" class="primary" onClick={() => void ask({ type: 'read-anyway' })}>
          {t('popup_read_anyway')}
        </button>
      </Frame>
    );
  switch (state.why) {
    case 'restricted':
      return <Frame title={t('noReader_restricted')} why={t('noReader_restricted_why')} />;
    case 'pdf':
      return <Pdf />;
    case 'viewer':
      return (
        <Frame title={t('noReader_restricted')} why={t('noReader_viewer_why')}>
          <button type="button" onClick={() => void askAgain()}>
            {t('popup_try_again')}
          </button>
        </Frame>
      );
    case 'chosen':
      return (
        <Frame title={t('noReader_chosen')} why={t('noReader_chosen_why', siteKey(state.url ?? ''))}>
          <button type="button" class="primary" onClick={() => void ask({ type: 'read-anyway' })}>
            {t('popup_read_anyway')}
          </button>
          <SiteControls url={state.url ?? ''} />
        </Frame>
      );
    case 'refused':
      return <Refused host={siteKey(state.url ?? '')} />;
    default:
      return (
        <Frame title={t('noReader_lost')} why={t('noReader_lost_why')}>
          <button type="button" class="primary" onClick={() => void askAgain()}>
            {t('popup_try_again')}
          </button>
          <button type="button" onClick={() => void reloadTab().then(askAgain)}>
            {t('popup_reload')}
          </button>
        </Frame>
      );
  }
}

function Pdf() {
  return <Frame title={t('noReader_pdf')} why={t('noReader_pdf_why')} />;
}

/** A site for which we have no permission: with its name known it can be asked for here, else only by the toolbar button. */
function Refused({ host }: { host: string }) {
  const no = useSignal(false);
  return (
    <Frame
      title={t('noReader_refused')}
      why={no.value ? t('site_refused') : t(host ? 'noReader_refused_why' : 'noReader_unknown_why')}
    >
      {host && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            void requestSite(host).then((yes) => {
              no.value = !yes;
              return yes ? askAgain() : undefined;
            });
          }}
        >
          {t('site_allow', host)}
        </button>
      )}
      <button type="button" onClick={() => void askAgain()}>
        {t('popup_try_again')}
      </button>
    </Frame>
  );
}

function Frame({ title, why, children }: { title: string; why: string; children?: ComponentChildren }) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      <p>{why}</p>
      <div class="actions">{children}</div>
    </section>
  );
}
