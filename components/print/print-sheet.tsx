import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PrintSheet as Sheet } from '../../lib/extension/screens/print-sheet.ts';
import { copyOptions } from '../../lib/extension/settings/copy-options.ts';
import { cardDocument } from '../../lib/formats/document/card-document.ts';
import { mentionsByBlock } from '../../lib/formats/letters/marked-text.ts';
import { fileName } from '../../lib/formats/words/file-name.ts';
import { formatDateValue } from '../../lib/formats/words/format-date.ts';
import { Facts } from '../parts/facts.tsx';
import { Icon } from '../parts/icon.tsx';
import { Switch } from '../parts/switch.tsx';
import { cardWords } from '../state/card-words.ts';
import { settings } from '../state/preferences.ts';
import { language, t } from '../state/words.ts';
import { PrintCard } from './print-card.tsx';
import { MarkedBlock, PrintLegend, PrintStory } from './print-story.tsx';

/** The article as a clean sheet of paper with its names and dates marked, and its card behind it: who prints wants the story first. The bar above it is not printed. */
export function PrintSheet({ sheet }: { sheet: Sheet | undefined }) {
  const withCard = useSignal(true);
  const withMarks = useSignal(true);
  useEffect(() => {
    // The browser proposes it as the name of the PDF.
    document.title = sheet ? fileName(sheet.card, 'pdf').replace(/\.pdf$/, '') : t('print_gone');
  }, [sheet]);
  if (!sheet) return <NoSheet />;

  const { card, blocks } = sheet;
  const options = copyOptions(settings.value, cardWords());
  const laidOut = cardDocument(card, options);
  const marks = { blocks, mentions: mentionsByBlock(card), kinds: withMarks.value ? sheet.kinds : {} };
  const at = (kind: 'title' | 'lead') => blocks.findIndex((block) => block.kind === kind);
  return (
    <>
      <header class="print-bar">
        <button type="button" class="primary" onClick={() => print()}>
          <Icon name="printer" /> {t('print_do')}
        </button>
        <Switch
          checked={withCard.value}
          onChange={(on) => {
            withCard.value = on;
          }}
        >
          {t('print_card')}
        </Switch>
        <Switch
          checked={withMarks.value}
          onChange={(on) => {
            withMarks.value = on;
          }}
        >
          {t('print_marks')}
        </Switch>
      </header>
      <main class="sheet">
        <p class="quiet facts">
          <Facts of={laidOut.facts} />
        </p>
        <h1 lang="vi">{at('title') < 0 ? card.title : <MarkedBlock index={at('title')} {...marks} />}</h1>
        {laidOut.url && (
          <p class="quiet">
            {t('card_source')}: <a href={laidOut.url}>{laidOut.url}</a>
          </p>
        )}
        {(at('lead') >= 0 || card.lead) && (
          <p class="sheet-lead" lang="vi">
            {at('lead') < 0 ? card.lead : <MarkedBlock index={at('lead')} {...marks} />}
          </p>
        )}
        {withMarks.value && <PrintLegend {...marks} />}
        <PrintStory {...marks} />
        {withCard.value && <PrintCard of={laidOut} />}
        <footer class="quiet">
          {t('print_made', options.today ? formatDateValue(options.today, 'day', language()) : '')}
        </footer>
      </main>
    </>
  );
}

function NoSheet() {
  return (
    <main class="sheet">
      <h1>{t('print_gone')}</h1>
      <p>{t('print_gone_why')}</p>
    </main>
  );
}
