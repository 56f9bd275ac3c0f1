// A button that is only an icon: it always has a name and a tooltip with its shortcut. When it can't be used it stays
// focusable (aria-disabled), because its tooltip says why.

import type { ComponentProps } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { TooltipProps } from './Tooltip';
import { Tooltip } from './Tooltip';
import './IconButton.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'disabled'> {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly shortcut?: string | undefined;
  /** Why it can't be used now; absent: it can. */
  readonly disabledReason?: string | undefined;
  /** For buttons that are on or off. */
  readonly pressed?: boolean | undefined;
  /** A further line of the tooltip. */
  readonly hint?: string | undefined;
  readonly side?: TooltipProps['side'];
  readonly size?: 'small' | 'medium' | 'large';
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, shortcut, disabledReason, hint, pressed, side = 'bottom', size = 'medium', onClick, className = '', ...rest } = props;
  const disabled = disabledReason !== undefined;
  return (
    <Tooltip text={label} shortcut={shortcut} reason={disabledReason ?? hint} side={side}>
      <button
        type="button"
        className={`icon-button icon-button-${size} ${className}`}
        aria-label={label}
        aria-disabled={disabled || undefined}
        aria-pressed={pressed}
        onClick={disabled ? undefined : onClick}
        {...rest}
      >
        <Icon size={size === 'small' ? 15 : 18} strokeWidth={1.75} aria-hidden />
      </button>
    </Tooltip>
  );
}
