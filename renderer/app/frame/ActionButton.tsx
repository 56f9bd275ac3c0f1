// An action as an icon button: name, shortcut, reason and state all come from the action.

import type { MouseEvent } from 'react';
import { Circle } from 'lucide-react';
import type { ActionContext } from '../../actions/action';
import { actionOf } from '../../actions/list';
import { IconButton, type IconButtonProps } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { focusCanvas } from '../keys/focusCanvas';
import { actionItem } from '../useActions';

interface ActionButtonProps {
  readonly id: string;
  readonly context: ActionContext;
  readonly side?: IconButtonProps['side'];
  readonly size?: NonNullable<IconButtonProps['size']>;
}

export function ActionButton({ id, context, side, size = 'medium' }: ActionButtonProps) {
  const t = useTranslate();
  const action = actionOf(id);
  if (!action) return null;
  const item = actionItem(action, context, t);
  // After a click the keyboard belongs to the sheet again; somebody who came here by keys stays.
  function run(event: MouseEvent): void {
    (event.altKey && item.withAlt ? item.withAlt : item).onSelect();
    if (event.detail > 0) focusCanvas();
  }
  return (
    <IconButton
      icon={item.icon ?? Circle}
      label={item.label}
      shortcut={item.shortcut}
      disabledReason={item.disabledReason}
      hint={item.withAlt?.hint}
      pressed={item.checked}
      side={side}
      size={size}
      onClick={run}
    />
  );
}
