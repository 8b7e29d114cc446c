import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { SITE_MODES, type SiteMode, siteKey, siteModeFor } from '../lib/extension/settings.ts';
import { hasAccess, requestSite } from '../lib/extension/site-access.ts';
import { choose, settings } from './preferences.ts';
import { t } from './words.ts';

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
    <label class="site">
      <span>{t('site_mode', host)}</span>
      <select
        value={siteModeFor(settings.value, url)}
        onChange={(event) => {
          const mode = event.currentTarget.value as SiteMode;
          void choose((old) => ({ ...old, sites: { ...old.sites, [host]: { ...old.sites[host], mode } } }));
        }}
      >
        {SITE_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {t(`options_mode_${mode}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
