import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './menu-button.css';

export interface MenuItem {
  label: string;
  /** For one of several choices: whether it is the one that holds. */
  checked?: boolean;
  act(): void;
}

export interface MenuGroup {
  label: string;
  items: readonly MenuItem[];
}

/**
 * A button with a menu (WAI-ARIA menu button): Enter, Space and the down arrow open it at the first item, the up arrow at the last; arrows
 * go round, Home and End to the ends, a letter to the next item that begins with it; Escape, Tab and a press elsewhere close it.
 */
export function MenuButton({
  label,
  groups,
  children,
}: {
  label: string;
  groups: readonly MenuGroup[];
  children: ComponentChildren;
}) {
  /** Which item has the focus when the menu opens; undefined while it is closed. */
  const open = useSignal<'first' | 'last' | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const close = (focus: boolean) => {
    open.value = undefined;
    if (focus) button.current?.focus();
  };

  useLayoutEffect(() => {
    if (open.value)
      items()
        .at(open.value === 'first' ? 0 : -1)
        ?.focus();
  }, [open.value]);

  const onMenuKey = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') return close(false);
    else if (/^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const letter = event.key.toLocaleLowerCase();
      const from = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      from.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class="menu-button"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open.value !== undefined}
        aria-label={label}
        title={label}
        onClick={() => {
          open.value = open.value ? undefined : 'first';
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open.value = event.key === 'ArrowDown' ? 'first' : 'last';
        }}
      >
        {children}
      </button>
      {open.value && (
        <div ref={menu} class="menu" role="menu" tabIndex={-1} aria-label={label} onKeyDown={onMenuKey}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu.
            <div key={group.label} role="group" aria-label={group.label}>
              <p class="menu-title" aria-hidden="true">
                {group.label}
              </p>
              {group.items.map((item) => (
                <button
                  key={item.label}
                  type="button"
                  {...(item.checked === undefined
                    ? { role: 'menuitem' }
                    : { role: 'menuitemradio', 'aria-checked': item.checked })}
                  tabIndex={-1}
                  onClick={() => {
                    close(true);
                    item.act();
                  }}
                >
                  {item.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
