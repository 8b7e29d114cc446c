import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { portalMatches } from './lib/article/portals/hosts.ts';
import { manifestCommands } from './lib/extension/commands/commands.ts';
import { backgroundPlugins } from './scripts/build/background-plugins.ts';
import { clutterCss } from './scripts/build/clutter-css-plugin.ts';
import { formatWordsOnly } from './scripts/build/format-words-plugin.ts';
import { localeWords } from './scripts/build/locale-words-plugin.ts';
import { pageWordsOnly } from './scripts/build/page-words-plugin.ts';
import { readabilityInPart } from './scripts/build/readability-plugin.ts';
import { stylesInLine } from './scripts/build/styles-in-line-plugin.ts';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  vite: () => ({
    plugins: [
      preact(),
      clutterCss(),
      ...backgroundPlugins(),
      formatWordsOnly(),
      pageWordsOnly(),
      localeWords(import.meta.dirname),
      readabilityInPart(),
      stylesInLine(),
    ],
    // The oldest browsers of the manifest below: they know light-dark() and nesting.
    build: { cssTarget: ['chrome140', 'firefox149'] },
  }),
  autoIcons: { baseIconPath: 'public/icon.svg' },
  manifest: ({ browser }) => ({
    default_locale: 'vi',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: portalMatches,
    commands: manifestCommands(),
    optional_host_permissions: ['https://*/*'],
    // Our own pages run our own files and nothing else, and ask nobody. Preact sets styles through the CSSOM, which needs no exception.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    minimum_chrome_version: '140',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'doc-ro@doc-ro.vn',
          strict_min_version: '149.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '149.0' },
      },
    }),
  }),
});
