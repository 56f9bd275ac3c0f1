// A label above a control, with a hint or what is wrong below it.

import type { ReactNode } from 'react';
import './Field.css';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** For groups of controls, which a label element can't name. */
  readonly group?: boolean;
  readonly children: ReactNode;
}

export function Field({ id, label, hint, error, group = false, children }: FieldProps) {
  const note = error ?? hint;
  return (
    <div className="field" {...(group ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}>
      {group ? (
        <span className="field-label" id={`${id}-label`}>{label}</span>
      ) : (
        <label className="field-label" htmlFor={id}>{label}</label>
      )}
      {children}
      {note && (
        <p id={`${id}-note`} className={error ? 'field-error' : 'field-hint'} role={error ? 'alert' : undefined}>{note}</p>
      )}
    </div>
  );
}
