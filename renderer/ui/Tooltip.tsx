// The tooltip of a control: its name, its shortcut, and why it can't be used now. Screen readers get the name from the
// control itself, so this is for eyes.

import type { ReactElement } from 'react';
import { Tooltip as Radix } from 'radix-ui';
import { Kbd } from './Kbd';
import './Tooltip.css';

export interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  /** Why the control is disabled. */
  readonly reason?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactElement;
}

export function Tooltip({ text, shortcut, reason, side = 'bottom', children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="tooltip" side={side} sideOffset={6} collisionPadding={8}>
          <span className="tooltip-name">{text}</span>
          {shortcut && <Kbd>{shortcut}</Kbd>}
          {reason && <span className="tooltip-reason">{reason}</span>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export const TooltipProvider = Radix.Provider;
