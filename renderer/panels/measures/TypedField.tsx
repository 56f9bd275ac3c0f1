// A field of a form that is handed on as a whole: what is typed belongs to the form until then.

import { useId } from 'react';
import { Field } from '../../ui/Field';

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly isNumber?: boolean;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

export function TypedField({ label, value, type = 'text', isNumber = false, placeholder, onChange }: TypedFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <input
        id={id} className="input" type={type} value={value} placeholder={placeholder} autoComplete="off" maxLength={500}
        inputMode={isNumber ? 'decimal' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
