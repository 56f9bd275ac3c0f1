// A menu at the pointer, or where the keyboard's menu key asks for one.

import type { ReactNode } from 'react';
import { ContextMenu as Radix } from 'radix-ui';
import { MenuEntries } from './MenuEntries';
import type { MenuEntry } from './menuEntry';

export interface ContextMenuProps {
  /** Asked each time the menu opens. */
  readonly entries: () => readonly MenuEntry[];
  readonly onCloseAutoFocus?: (event: Event) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

export function ContextMenu({ entries, onCloseAutoFocus, className, children }: ContextMenuProps) {
  return (
    <Radix.Root>
      <Radix.Trigger className={className}>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="menu" collisionPadding={8} {...(onCloseAutoFocus ? { onCloseAutoFocus } : {})}>
          <ContextMenuContent entries={entries} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function ContextMenuContent({ entries }: Pick<ContextMenuProps, 'entries'>) {
  return <MenuEntries parts={Radix} entries={entries()} />;
}
