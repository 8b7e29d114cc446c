import { useSignal } from '@preact/signals';
import type { Aloud } from '../../lib/extension/messages.ts';
import { Icon } from '../parts/icon.tsx';
import { ask } from '../state/reader-client.ts';
import { language, t } from '../state/words.ts';

const RATES = [0.75, 1, 1.25, 1.5, 2];

/** The article read by the system's voice: start, pause, stop, speed. */
export function AloudControls({ aloud }: { aloud: Aloud }) {
  const rate = useSignal(aloud.rate);
  if (!aloud.available) return <p class="quiet">{t('aloud_none')}</p>;
  const { speaking, paused } = aloud;
  const next = !speaking ? 'start' : paused ? 'resume' : 'pause';
  return (
    <fieldset class="aloud">
      <legend class="unseen">{t('aloud_title')}</legend>
      <button type="button" onClick={() => void ask({ type: 'read-aloud', action: next, rate: rate.value })}>
        <Icon name={next === 'pause' ? 'pause' : 'play'} /> {t(`aloud_${next}`)}
      </button>
      {speaking && (
        <button type="button" onClick={() => void ask({ type: 'read-aloud', action: 'stop' })}>
          <Icon name="stop" /> {t('aloud_stop')}
        </button>
      )}
      <label class="rate">
        <span>{t('aloud_rate')}</span>
        <select
          value={rate.value}
          onChange={(event) => {
            rate.value = Number(event.currentTarget.value);
            // While it reads, the new speed holds from the next sentence.
            if (speaking && !paused) void ask({ type: 'read-aloud', action: 'resume', rate: rate.value });
          }}
        >
          {[...new Set([...RATES, rate.value])]
            .sort((a, b) => a - b)
            .map((one) => (
              <option key={one} value={one}>
                {one.toLocaleString(language())}×
              </option>
            ))}
        </select>
      </label>
    </fieldset>
  );
}
