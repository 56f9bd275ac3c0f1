// A place with nothing in it yet: it says what belongs there and what to do next.

import type { ReactNode } from 'react';
import type { LucideIcon } from 'lucide-react';
import './EmptyState.css';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {Icon && <Icon size={24} strokeWidth={1.5} aria-hidden />}
      <p className="empty-state-title">{title}</p>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
