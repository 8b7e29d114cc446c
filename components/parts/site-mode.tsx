import type { ComponentChildren } from 'preact';
import { type SiteMode as Mode, SITE_MODES } from '../../lib/extension/settings/settings.ts';
import { t } from '../state/words.ts';

interface Props {
  class: string;
  mode: Mode;
  onChange: (mode: Mode) => void;
  /** What names the site. */
  children: ComponentChildren;
}

/** Whether a site's articles are read: always, on the button, never. */
export function SiteMode({ class: name, mode, onChange, children }: Props) {
  return (
    <label class={name}>
      <span>{children}</span>
      <select value={mode} onChange={(event) => onChange(event.currentTarget.value as Mode)}>
        {SITE_MODES.map((one) => (
          <option key={one} value={one}>
            {t(`options_mode_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
