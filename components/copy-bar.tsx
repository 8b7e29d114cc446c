import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Card } from '../lib/card/card.ts';
import { copyOptions } from '../lib/extension/copy-options.ts';
import type { CardFormat } from '../lib/formats/format-card.ts';
import { formatCard, formatWords } from '../lib/formats/index.ts';
import { Icon } from './icon.tsx';
import { settings } from './preferences.ts';
import { language, t, type Word } from './words.ts';

const FORMATS: readonly { word: Word; format: CardFormat }[] = [
  { word: 'popup_copy_text', format: 'text' },
  { word: 'popup_copy_markdown', format: 'markdown' },
  { word: 'popup_copy_json', format: 'json' },
];

/** Copies the card; a menu offers the other formats. Where the browser refuses, the text stands ready to be copied by hand. */
export function CopyBar({ card }: { card: Card }) {
  const said = useSignal('');
  const refused = useSignal<string | undefined>(undefined);
  const open = useSignal(false);
  const more = useRef<HTMLButtonElement>(null);

  const copy = async (format: (typeof FORMATS)[number]) => {
    open.value = false;
    const { text, html } = formatCard(card, format.format, copyOptions(settings.value, formatWords(language(), t)));
    const done = await toClipboard(text, html);
    said.value = done ? t('popup_copied') : '';
    refused.value = done ? undefined : text;
  };

  const onMenuKey = (event: KeyboardEvent) => {
    const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) items[(at + step + items.length) % items.length]?.focus();
    else if (event.key === 'Escape') {
      open.value = false;
      more.current?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <footer class="copy-bar">
      <p class="said" role="status">
        {said.value}
      </p>
      {refused.value !== undefined && (
        <label class="refused">
          <span role="alert">{t('popup_copy_refused')}</span>
          <textarea readOnly rows={6} value={refused.value} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <div class="copy-row">
        <button type="button" class="primary" onClick={() => void copy(FORMATS[0] as (typeof FORMATS)[number])}>
          <Icon name={said.value ? 'check' : 'copy'} /> {t('popup_copy')}
        </button>
        <button
          ref={more}
          type="button"
          aria-haspopup="menu"
          aria-expanded={open.value}
          aria-label={t('popup_copy_menu')}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Icon name="down" />
        </button>
        {open.value && (
          <div class="menu" role="menu" tabIndex={-1} aria-label={t('popup_copy_menu')} onKeyDown={onMenuKey}>
            {FORMATS.map((format, index) => (
              <button
                key={format.word}
                type="button"
                role="menuitem"
                ref={(element) => {
                  if (index === 0 && element && !element.parentElement?.contains(document.activeElement))
                    element.focus();
                }}
                onClick={() => void copy(format)}
              >
                {t(format.word)}
              </button>
            ))}
          </div>
        )}
      </div>
    </footer>
  );
}

/** Plain and rich text together; false where the browser says no. */
async function toClipboard(text: string, html: string | undefined): Promise<boolean> {
  try {
    const forms: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (html !== undefined) forms['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return (
      navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      ) ?? false
    );
  }
}
