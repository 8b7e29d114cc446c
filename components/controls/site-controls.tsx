import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { siteKey, siteModeFor, withSiteChoice } from '../../lib/extension/settings/settings.ts';
import { hasAccess, requestSite } from '../../lib/extension/sites/site-access.ts';
import { SiteMode } from '../parts/site-mode.tsx';
import { choose, settings } from '../state/preferences.ts';
import { askAgain } from '../state/reader-client.ts';
import { t } from '../state/words.ts';

/** Whether this site's articles are read by themselves; on a site that we may not enter, the way to allow it. */
export function SiteControls({ url }: { url: string }) {
  const host = siteKey(url);
  const allowed = useSignal<boolean | undefined>(undefined);
  const refused = useSignal(false);
  useEffect(() => {
    void hasAccess(host).then((yes) => {
      allowed.value = yes;
    });
  }, [url]);
  if (!host || allowed.value === undefined) return null;
  if (!allowed.value)
    return (
      <div class="site">
        <button
          type="button"
          onClick={() => {
            // Asked first and awaited later: the browser asks in a click only.
            void requestSite(host).then((yes) => {
              allowed.value = yes;
              refused.value = !yes;
            });
          }}
        >
          {t('site_allow', host)}
        </button>
        <p class="quiet" role="status">
          {refused.value ? t('site_refused') : t('site_allow_why')}
        </p>
      </div>
    );
  return (
    <SiteMode
      class="site"
      mode={siteModeFor(settings.value, url)}
      onChange={(mode) => void choose((old) => withSiteChoice(old, host, { mode })).then(askAgain)}
    >
      {t('site_mode', host)}
    </SiteMode>
  );
}
