import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '../../lib/article/article.ts';
import type { Card } from '../../lib/card/card.ts';
import { openOptions } from '../../lib/extension/screens/open-options.ts';
import { openPrintSheet } from '../../lib/extension/screens/print-sheet.ts';
import { copyOptions } from '../../lib/extension/settings/copy-options.ts';
import { COPY_FORMATS } from '../../lib/extension/settings/settings.ts';
import { cardToIcs } from '../../lib/formats/card-to-ics.ts';
import { type CardFormat, cardToHtmlFile, cardToJson, cardToMarkdown, formatCard } from '../../lib/formats/index.ts';
import { fileName } from '../../lib/formats/words/file-name.ts';
import { Icon } from '../parts/icon.tsx';
import { MenuButton, type MenuGroup } from '../parts/menu-button.tsx';
import { cardWords } from '../state/card-words.ts';
import { copyOut, refused, said, say } from '../state/copied.ts';
import { choose, settings } from '../state/preferences.ts';
import { saveFile } from '../state/save-file.ts';
import { t } from '../state/words.ts';

/** Files that the card can be kept as: ending, type, content. */
const FILES = [
  { ending: 'md', type: 'text/markdown', make: cardToMarkdown },
  { ending: 'html', type: 'text/html', make: cardToHtmlFile },
  { ending: 'json', type: 'application/json', make: cardToJson },
] as const;

/**
 * Copies the card in the format chosen last; a menu has the other formats, files and the print sheet. Where the browser refuses, the text
 * stands ready to be copied by hand.
 */
export function CopyBar({ card, blocks = [] }: { card: Card; blocks?: readonly Block[] }) {
  const { copyFormat } = settings.value;
  const options = () => copyOptions(settings.value, cardWords());
  /** What is said of the whole card: of a line, a file or a print sheet something else is, and the button stays as it is. */
  const ofCard = useRef('');
  const copy = (format: CardFormat) => {
    ofCard.current = format === 'text' ? t('popup_copied') : t('popup_copied_what', t(`copy_format_${format}`));
    void copyOut(formatCard(card, format, options()), ofCard.current);
  };
  const save = (ending: string, type: string, content: string) => {
    const name = fileName(card, ending);
    saveFile(name, type, content);
    say(t('popup_saved', name));
  };
  const calendar = cardToIcs(card, new Date());
  const groups: MenuGroup[] = [
    {
      label: t('popup_copy_as'),
      items: COPY_FORMATS.map((format) => ({
        label: t(`copy_format_${format}`),
        checked: format === copyFormat,
        act: () => {
          copy(format);
          if (format !== copyFormat) void choose((old) => ({ ...old, copyFormat: format }));
        },
      })),
    },
    {
      label: t('popup_keep'),
      items: [
        ...FILES.map(({ ending, type, make }) => ({
          label: t('popup_save', `.${ending}`),
          act: () => save(ending, type, make(card, options())),
        })),
        ...(calendar === undefined
          ? []
          : [{ label: t('popup_save_ics'), act: () => save('ics', 'text/calendar', calendar) }]),
        {
          label: t('popup_print'),
          act: () =>
            void openPrintSheet({ card, blocks, kinds: settings.value.highlights.kinds }).then(
              (opened) => !opened && say(t('popup_print_failed')),
            ),
        },
        { label: t('popup_copy_choose'), act: () => void openOptions('copy') },
      ],
    },
  ];
  return (
    <footer class="copy-bar">
      <p class="said" role="status">
        {said.value}
      </p>
      {refused.value !== undefined && <Refused key={refused.value} text={refused.value} />}
      <div class="copy-row">
        <button type="button" class="primary" onClick={() => copy(copyFormat)}>
          <Icon name={said.value && said.value === ofCard.current ? 'check' : 'copy'} />{' '}
          {copyFormat === 'text' ? t('popup_copy') : t('popup_copy_what', t(`copy_format_${copyFormat}`))}
        </button>
        <MenuButton label={t('popup_copy_menu')} groups={groups}>
          <Icon name="down" />
        </MenuButton>
      </div>
    </footer>
  );
}

/** What could not be copied, selected and with the focus: Ctrl+C, or a long press, is all that is left to do. */
function Refused({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
    // Selecting goes to the end; one wants to see the headline.
    area.current?.scrollTo(0, 0);
  }, []);
  return (
    <div class="refused">
      <p role="alert">{t('popup_copy_refused')}</p>
      <textarea ref={area} readOnly rows={6} value={text} aria-label={t('popup_copy_by_hand')} />
    </div>
  );
}
