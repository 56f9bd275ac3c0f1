// An action as an icon button: name, shortcut, reason and state all come from the action.

import { Circle } from 'lucide-react';
import type { ActionContext } from '../actions/action';
import { actionOf } from '../actions/list';
import { IconButton, type IconButtonProps } from '../ui/IconButton';
import { useTranslate } from '../ui/translateContext';
import { actionItem } from './useActions';

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
  return (
    <IconButton
      icon={item.icon ?? Circle}
      label={item.label}
      shortcut={item.shortcut}
      disabledReason={item.disabledReason}
      pressed={item.checked}
      side={side}
      size={size}
      onClick={item.onSelect}
    />
  );
}
