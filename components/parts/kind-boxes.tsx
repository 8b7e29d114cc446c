import type { MentionKind } from '../../lib/entities/entities.ts';
import { HIGHLIGHT_KINDS } from '../../lib/extension/settings/settings.ts';
import { t } from '../state/words.ts';

/** Which kinds are marked: a box each, its name underlined as the kind is on the page. */
export function KindBoxes({
  kinds,
  disabled = false,
  onChange,
}: {
  kinds: Record<MentionKind, boolean>;
  disabled?: boolean;
  onChange: (kind: MentionKind, on: boolean) => void;
}) {
  return (
    <div class="options">
      {HIGHLIGHT_KINDS.map((kind) => (
        <label key={kind} class="option" data-kind={kind}>
          <input
            type="checkbox"
            checked={kinds[kind]}
            disabled={disabled}
            onChange={(event) => onChange(kind, event.currentTarget.checked)}
          />
          <span>{t(`popup_kind_${kind}`)}</span>
        </label>
      ))}
    </div>
  );
}
