// One of several values, each with its name and, where it helps to choose, a line that explains it.

import { useId } from 'react';
import { Select as Radix } from 'radix-ui';
import { Check, ChevronDown } from 'lucide-react';
import { Field } from './Field';
import './Select.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly description?: string;
  /** It can't be chosen now; the description says why. */
  readonly disabled?: boolean;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  /** Null shows the placeholder. */
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly placeholder?: string;
  readonly hint?: string;
  readonly onChange: (value: T) => void;
}

export function Select<T extends string>({ label, value, options, placeholder, hint, onChange }: SelectProps<T>) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <Radix.Root value={value ?? ''} onValueChange={(next) => onChange(next as T)}>
        <Radix.Trigger id={id} className="select-trigger input">
          <Radix.Value placeholder={placeholder}>{options.find((o) => o.value === value)?.label}</Radix.Value>
          <Radix.Icon className="select-icon"><ChevronDown size={16} strokeWidth={1.75} aria-hidden /></Radix.Icon>
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className="select-content" position="popper" sideOffset={4} collisionPadding={8}>
            <Radix.Viewport>
              {options.map((option) => (
                <Radix.Item key={option.value} value={option.value} className="select-item" disabled={option.disabled ?? false}>
                  <Radix.ItemIndicator className="select-check"><Check size={14} strokeWidth={2.25} aria-hidden /></Radix.ItemIndicator>
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                  {option.description && <span className="select-description">{option.description}</span>}
                </Radix.Item>
              ))}
            </Radix.Viewport>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Field>
  );
}
