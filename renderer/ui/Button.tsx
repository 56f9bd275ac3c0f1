// A button with words. Three weights: `primary` at most once in a view, `quiet` for what stays in the background.

import type { ComponentProps, ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import './Button.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

export function Button({ variant = 'plain', icon: Icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${variant} ${className}`} {...rest}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span>{children}</span>
    </button>
  );
}
