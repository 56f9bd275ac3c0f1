// Any number of a few values, as chips that are on or off. A chip can be `mixed`: on for some of what is selected.

import { useId, type CSSProperties } from 'react';
import { ToggleGroup } from 'radix-ui';
import { Field } from './Field';
import './ToggleChips.css';

export interface Chip<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A CSS colour for the dot before the name. */
  readonly color?: string;
  /** One or two letters inside the dot. */
  readonly mark?: string;
  readonly mixed?: boolean;
}

export interface ToggleChipsProps<T extends string> {
  readonly label: string;
  readonly chips: readonly Chip<T>[];
  readonly value: readonly T[];
  readonly mixedName?: string;
  readonly onToggle: (value: T, on: boolean) => void;
}

export function ToggleChips<T extends string>({ label, chips, value, mixedName, onToggle }: ToggleChipsProps<T>) {
  const id = useId();
  function onValueChange(next: string[]): void {
    const changed = chips.find((chip) => next.includes(chip.value) !== value.includes(chip.value));
    if (changed) onToggle(changed.value, next.includes(changed.value));
  }
  return (
    <Field id={id} label={label} group>
      <ToggleGroup.Root className="chips" type="multiple" value={[...value]} onValueChange={onValueChange} aria-labelledby={`${id}-label`}>
        {chips.map((chip) => (
          <ToggleGroup.Item key={chip.value} value={chip.value} className={`chip ${chip.mixed ? 'chip-mixed' : ''}`}>
            {chip.color && <span className="chip-dot" style={{ '--chip-color': chip.color } as CSSProperties} aria-hidden>{chip.mark}</span>}
            {chip.label}
            {chip.mixed && <span className="visually-hidden">{mixedName}</span>}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </Field>
  );
}
