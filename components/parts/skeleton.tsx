import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../state/words.ts';

/** As many as in the HTML of popup and panel, which shows them before any script runs. */
const BONES = [1, 2, 3, 4, 5, 6, 7, 8];
/** Ms after which we say that it takes long. */
const LONG = 2500;

/** The shape of the card before it is there; nothing jumps when it comes. */
export function Skeleton() {
  const long = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      long.value = true;
    }, LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="skeleton">
      <p class={long.value ? 'quiet' : 'unseen'}>{long.value ? t('popup_loading_long') : t('popup_loading')}</p>
      {BONES.map((bone) => (
        <div key={bone} class="bone" />
      ))}
    </div>
  );
}
