// Draws menu entries with the parts of a Radix menu: drop-down and context menu have the same parts under two names.

import { useRef, type CSSProperties } from 'react';
import type { ContextMenu, DropdownMenu } from 'radix-ui';
import { Check, ChevronRight } from 'lucide-react';
import { Kbd } from './Kbd';
import type { MenuEntry, MenuItem } from './menuEntry';
import './Menu.css';

export type MenuParts = typeof DropdownMenu | typeof ContextMenu;

interface EntriesProps {
  readonly parts: MenuParts;
  readonly entries: readonly MenuEntry[];
}

export function MenuEntries({ parts, entries }: EntriesProps) {
  return entries.map((entry) => <Entry key={entry.id} parts={parts} entry={entry} />);
}

function Entry({ parts, entry }: { readonly parts: MenuParts; readonly entry: MenuEntry }) {
  switch (entry.type) {
    case 'separator':
      return <parts.Separator className="menu-separator" />;
    case 'heading':
      return <parts.Label className="menu-heading">{entry.label}</parts.Label>;
    case 'submenu':
      return (
        <parts.Sub>
          <parts.SubTrigger className="menu-item">
            <span className="menu-icon">{entry.icon && <entry.icon size={16} strokeWidth={1.75} aria-hidden />}</span>
            <span className="menu-label">{entry.label}</span>
            <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
          </parts.SubTrigger>
          <parts.Portal>
            <parts.SubContent className="menu" sideOffset={2} collisionPadding={8}>
              <MenuEntries parts={parts} entries={entry.entries} />
            </parts.SubContent>
          </parts.Portal>
        </parts.Sub>
      );
    case 'item':
      return <Item parts={parts} item={entry} />;
  }
}

function Item({ parts, item }: { readonly parts: MenuParts; readonly item: MenuItem }) {
  // The event that Radix makes of a press doesn't tell which keys were held.
  const alt = useRef(false);
  const noteAlt = (event: { readonly altKey: boolean }): void => {
    alt.current = event.altKey;
  };
  const body = (
    <>
      <span className="menu-icon">
        {item.checked ? (
          <Check size={16} strokeWidth={2} aria-hidden />
        ) : (
          item.icon && <item.icon size={16} strokeWidth={1.75} aria-hidden />
        )}
      </span>
      {item.color && <span className="menu-color" style={{ '--menu-color': item.color } as CSSProperties} aria-hidden />}
      <span className="menu-label">{item.label}</span>
      {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
    </>
  );
  const common = {
    className: 'menu-item',
    disabled: item.disabledReason !== undefined,
    title: item.disabledReason ?? item.withAlt?.hint,
    onPointerUp: noteAlt,
    onKeyDown: noteAlt,
    onSelect(event: Event) {
      if (item.staysOpen) event.preventDefault();
      (alt.current && item.withAlt ? item.withAlt : item).onSelect();
    },
  };
  return item.checked === undefined ? (
    <parts.Item {...common}>{body}</parts.Item>
  ) : (
    <parts.CheckboxItem {...common} checked={item.checked}>{body}</parts.CheckboxItem>
  );
}
