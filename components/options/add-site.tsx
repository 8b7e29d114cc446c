import { useSignal } from '@preact/signals';
import { withSiteChoice } from '../../lib/extension/settings/settings.ts';
import { requestSite } from '../../lib/extension/sites/site-access.ts';
import { isPortal, siteOf } from '../../lib/extension/sites/sites.ts';
import { t } from '../state/words.ts';
import { change } from './change.ts';

/** Any other site: its address, and the browser asks for it at once. */
export function AddSite() {
  const typed = useSignal('');
  const problem = useSignal('');
  const add = () => {
    const host = siteOf(typed.value);
    if (!host || isPortal(host)) {
      problem.value = host ? t('sites_known', host) : t('sites_notAddress');
      return;
    }
    problem.value = '';
    // Asked before anything is awaited: the browser asks in a click only.
    void requestSite(host).then(async (yes) => {
      if (!yes) {
        problem.value = t('site_refused');
        return;
      }
      typed.value = '';
      await change(
        (old) => withSiteChoice(old, host, { mode: 'always' }),
        () => t('sites_allowed', host),
      );
    });
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for="add-site">{t('sites_add')}</label>
      <div class="actions">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="baohaiphong.vn"
          value={typed.value}
          aria-invalid={problem.value !== ''}
          aria-describedby="add-site-problem"
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit">{t('sites_addButton')}</button>
      </div>
      <p id="add-site-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}
