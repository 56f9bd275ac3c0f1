// A menu that drops down from a control.

import type { ReactElement } from 'react';
import { DropdownMenu } from 'radix-ui';
import { MenuEntries } from './MenuEntries';
import type { MenuEntry } from './menuEntry';

export interface MenuProps {
  /** The control that opens it. */
  readonly trigger: ReactElement;
  /** Asked when the menu opens, so that what is possible is never stale. */
  readonly entries: () => readonly MenuEntry[];
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'bottom' | 'right' | 'top';
  /** Where the focus goes when it closes, instead of the trigger. */
  readonly onCloseAutoFocus?: (event: Event) => void;
}

export function Menu({ trigger, entries, align = 'start', side = 'bottom', onCloseAutoFocus }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          {...(onCloseAutoFocus ? { onCloseAutoFocus } : {})}
        >
          <MenuContent entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function MenuContent({ entries }: Pick<MenuProps, 'entries'>) {
  return <MenuEntries parts={DropdownMenu} entries={entries()} />;
}
