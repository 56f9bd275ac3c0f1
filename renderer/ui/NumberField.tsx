// A field for a quantity. What counts as a number is the caller's: `parse` returns undefined for an empty field and null
// for what it can't read; then the field says so and nothing is handed on.

import { useId, useState } from 'react';
import { draftKeys } from './draftKeys';
import { Field } from './Field';
import { useDraft } from './useDraft';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onCommit: (value: number | undefined) => void;
  readonly parse: (text: string) => number | undefined | null;
  readonly format?: (value: number) => string;
  /** Said when `parse` returns null. */
  readonly invalid: string;
  readonly placeholder?: string | undefined;
  readonly error?: string | undefined;
}

export function NumberField({ label, value, onCommit, parse, format = String, invalid, placeholder, error }: NumberFieldProps) {
  const id = useId();
  // Of the value that was there: another field may set this one, and then nothing is wrong any more.
  const [wrongAt, setWrongAt] = useState<{ readonly value: number | undefined } | null>(null);
  const wrong = wrongAt !== null && wrongAt.value === value;
  const draft = useDraft(value === undefined ? '' : format(value), (text) => {
    const parsed = parse(text);
    setWrongAt(parsed === null ? { value } : null);
    if (parsed !== null) onCommit(parsed);
  }, { inPauses: false });
  const message = wrong ? invalid : error;
  return (
    <Field id={id} label={label} error={message}>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        {...draft.field}
        placeholder={placeholder}
        aria-invalid={message ? true : undefined}
        aria-describedby={message ? `${id}-note` : undefined}
        onChange={(event) => {
          draft.field.onChange(event);
          setWrongAt(null);
        }}
        onKeyDown={draftKeys(draft, () => setWrongAt(null))}
      />
    </Field>
  );
}
