// One thing that is on or off, with a line about what that means. What can't be changed says why in that line.

import { useId, type ReactNode } from 'react';
import { Checkbox } from 'radix-ui';
import { Check } from 'lucide-react';
import './CheckField.css';

export interface CheckFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange?: (checked: boolean) => void;
}

export function CheckField({ label, hint, checked, disabled = false, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="check-field" data-disabled={disabled || undefined}>
      <Checkbox.Root
        id={id}
        className="check-box"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onCheckedChange={(on) => onChange?.(on === true)}
      >
        <Checkbox.Indicator><Check size={12} strokeWidth={3} aria-hidden /></Checkbox.Indicator>
      </Checkbox.Root>
      <div className="check-text">
        <label htmlFor={id} className="check-label">{label}</label>
        {hint && <p id={`${id}-hint`} className="field-hint">{hint}</p>}
      </div>
    </div>
  );
}
