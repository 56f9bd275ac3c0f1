// What the panel is about and where that is.

import type { ReactNode } from 'react';
import './PanelHeader.css';

interface PanelHeaderProps {
  readonly title: string;
  readonly place?: string | undefined;
  /** A colour that says where: the lane's ink. */
  readonly color?: string | undefined;
  readonly children?: ReactNode;
}

export function PanelHeader({ title, place, color, children }: PanelHeaderProps) {
  return (
    <header className="panel-header">
      <h2 className="panel-title">{title}</h2>
      {place && (
        <p className="panel-place">
          {color && <span className="panel-dot" style={{ background: color }} aria-hidden />}
          {place}
        </p>
      )}
      {children}
    </header>
  );
}
