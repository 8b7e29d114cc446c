import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { portals } from '../../lib/article/portals/index.ts';
import { withSiteChoice } from '../../lib/extension/settings/settings.ts';
import { addedSites, hasAccess, removeSite, requestSite, watchAccess } from '../../lib/extension/sites/site-access.ts';
import { isPortal } from '../../lib/extension/sites/sites.ts';
import { inVietnamese } from '../parts/in-vietnamese.tsx';
import { SiteMode } from '../parts/site-mode.tsx';
import { settings } from '../state/preferences.ts';
import { t } from '../state/words.ts';
import { AddSite } from './add-site.tsx';
import { change, say } from './change.ts';
import { grouped } from './portal-groups.ts';

const PORTALS = grouped(portals.map(({ id, name, hosts }) => ({ id, name, host: hosts[0] ?? '' })));

/** Where articles are read by themselves: the portals that we know, and sites that the reader adds. */
export function SitesSection() {
  const added = useSignal<string[]>([]);
  const closed = useSignal<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const granted = await addedSites();
      const chosen = Object.entries(settings.value.sites).flatMap(([host, { mode }]) => (mode ? [host] : []));
      const own = [...new Set([...granted, ...chosen.filter((host) => !isPortal(host))])].sort();
      const all = [...own, ...PORTALS.flatMap((group) => group.portals.map(({ host }) => host))];
      const open = await Promise.all(all.map(hasAccess));
      added.value = own;
      closed.value = new Set(all.filter((_, index) => !open[index]));
    };
    void look();
    watchAccess(() => void look(), end.signal);
    return () => end.abort();
  }, [settings.value.sites]);
  return (
    <>
      <p class="quiet">{t('options_sites_why')}</p>
      <AddSite />
      {added.value.length > 0 && (
        <Group title={t('sites_added')}>
          {added.value.map((host) => (
            <SiteRow key={host} host={host} closed={closed.value.has(host)} removable />
          ))}
        </Group>
      )}
      {PORTALS.map((group) => (
        <Group key={group.title} title={t(group.title)}>
          {group.portals.map(({ host, name }) => (
            <SiteRow key={host} host={host} name={name} closed={closed.value.has(host)} />
          ))}
        </Group>
      ))}
    </>
  );
}

function Group({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="sites">{children}</ul>
    </>
  );
}

function SiteRow({
  host,
  name,
  closed,
  removable = false,
}: {
  host: string;
  name?: string;
  closed: boolean;
  removable?: boolean;
}) {
  return (
    <li>
      <SiteMode
        class="row"
        mode={settings.value.sites[host]?.mode ?? 'always'}
        onChange={(mode) => void change((old) => withSiteChoice(old, host, { mode }))}
      >
        {inVietnamese(name) ?? host} {name && <span class="quiet">{host}</span>}
      </SiteMode>
      {closed && (
        <button
          type="button"
          onClick={() => void requestSite(host).then((yes) => say(yes ? t('sites_allowed', host) : t('site_refused')))}
        >
          {t('sites_allow')}
          <span class="unseen"> {host}</span>
        </button>
      )}
      {removable && (
        <button type="button" onClick={() => void remove(host)}>
          {t('sites_remove')}
          <span class="unseen"> {host}</span>
        </button>
      )}
    </li>
  );
}

/** Forgets an added site and gives its permission back to the browser. */
async function remove(host: string): Promise<void> {
  await removeSite(host);
  await change(
    (old) => {
      const { [host]: _, ...sites } = old.sites;
      return { ...old, sites };
    },
    () => t('sites_removed', host),
  );
}
