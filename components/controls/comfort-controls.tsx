import type { Comfort } from '../../lib/extension/messages.ts';
import { COMFORT_RANGES, READING_FACES, READING_GROUNDS } from '../../lib/extension/settings/settings.ts';
import { Choice } from '../parts/choice.tsx';
import { language, t, type Word } from '../state/words.ts';

const NUMBERS = ['size', 'lineHeight', 'width'] as const;

/** How the article is set while all else is away: letters, lines, column, face and ground. */
export function ComfortControls({ comfort, onChange }: { comfort: Comfort; onChange: (next: Comfort) => void }) {
  return (
    <div class="comfort">
      {NUMBERS.map((name) => (
        <Slider
          key={name}
          name={name}
          value={comfort[name]}
          onChange={(value) => onChange({ ...comfort, [name]: value })}
        />
      ))}
      <Choice
        title={t('comfort_face')}
        values={READING_FACES}
        value={comfort.face}
        word={(face) => `comfort_face_${face}`}
        onPick={(face) => onChange({ ...comfort, face })}
      />
      <Choice
        title={t('comfort_ground')}
        values={READING_GROUNDS}
        value={comfort.ground}
        word={(ground) => `comfort_ground_${ground}`}
        onPick={(ground) => onChange({ ...comfort, ground })}
      />
    </div>
  );
}

function Slider({
  name,
  value,
  onChange,
}: {
  name: (typeof NUMBERS)[number];
  value: number;
  onChange: (value: number) => void;
}) {
  const { least, most, step } = COMFORT_RANGES[name];
  const number = value.toLocaleString(language());
  const shown = name === 'lineHeight' ? number : t(`comfort_${name}_is`, number);
  return (
    <label class="slider">
      <span class="name">{t(`comfort_${name}` as Word)}</span>
      {/* No output: a label is the name of the first of these that stands in it. */}
      <span class="quiet" aria-hidden="true">
        {shown}
      </span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
