import type { ComponentChildren } from 'preact';
import { settings } from '../state/preferences.ts';
import { t, type Word } from '../state/words.ts';
import { said } from './change.ts';
import { CopySection } from './copy-section.tsx';
import { FileSection } from './file-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LookSection } from './look-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import { SitesSection } from './sites-section.tsx';

const SECTIONS: readonly { id: string; title: Word; Body: () => ComponentChildren }[] = [
  { id: 'marks', title: 'popup_highlights', Body: MarksSection },
  { id: 'reading', title: 'popup_clutter', Body: ReadingSection },
  { id: 'sites', title: 'options_sites', Body: SitesSection },
  { id: 'copy', title: 'options_copy', Body: CopySection },
  { id: 'keys', title: 'options_keys', Body: KeysSection },
  { id: 'look', title: 'options_look', Body: LookSection },
  { id: 'file', title: 'options_file', Body: FileSection },
];

/** All that a reader can choose. Every change holds at once; there is nothing to save. */
export function OptionsApp({ version }: { version: string }) {
  // Read here, so that a new language is spoken by every section at once.
  const { language } = settings.value;
  document.title = t('options_title');
  return (
    <div class="page" data-language={language}>
      <nav aria-label={t('options_contents')}>
        <p class="wordmark">Đọc Rõ</p>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{t('popup_options')}</h1>
        {SECTIONS.map(({ id, title, Body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Body />
          </section>
        ))}
        <p class="quiet about">{t('options_private', version)}</p>
      </main>
      <Said />
    </div>
  );
}

/** One line at the bottom, wherever the page stands. */
function Said() {
  const now = said.value;
  return (
    <div class="said" role="status" data-empty={now === undefined}>
      {now && <p>{now.text}</p>}
      {now?.undo && (
        <button type="button" onClick={now.undo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
}
