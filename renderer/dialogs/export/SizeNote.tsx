// The line at the end of the choices that says how large the result will be.

import type { ReactNode } from 'react';
import './SizeNote.css';

interface SizeNoteProps {
  readonly value: string;
  readonly more: readonly string[];
  /** Why it can't be made. */
  readonly error?: string | false;
  readonly children?: ReactNode;
}

export function SizeNote({ value, more, error = false, children }: SizeNoteProps) {
  return (
    <div className="size-note" role="status">
      <span className="size-note-value">{value}</span>
      {more.map((text) => <span key={text} className="size-note-more">{text}</span>)}
      {children}
      {error && <p className="field-error" role="alert">{error}</p>}
    </div>
  );
}
