// One line of text. Enter and leaving the field hand the text on, Escape takes it back.

import { useId } from 'react';
import { draftKeys } from './draftKeys';
import { Field } from './Field';
import { useDraft } from './useDraft';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly maxLength?: number;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, placeholder, hint, error, type = 'text', maxLength = 500 } = props;
  const id = useId();
  const draft = useDraft(value, onCommit);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className="input"
        type={type}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error || hint ? `${id}-note` : undefined}
        {...draft.field}
        onKeyDown={draftKeys(draft)}
      />
    </Field>
  );
}
