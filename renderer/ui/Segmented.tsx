// One of two to four values that are all worth seeing at once.

import { useId } from 'react';
import { ToggleGroup } from 'radix-ui';
import type { LucideIcon } from 'lucide-react';
import { Field } from './Field';
import './Segmented.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: LucideIcon;
}

export interface SegmentedProps<T extends string> {
  readonly label: string;
  /** The label is read, not seen. */
  readonly hideLabel?: boolean;
  readonly value: T | null;
  readonly segments: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
}

export function Segmented<T extends string>({ label, hideLabel = false, value, segments, onChange }: SegmentedProps<T>) {
  const id = useId();
  const group = (
    <ToggleGroup.Root
      className="segmented"
      type="single"
      value={value ?? ''}
      aria-label={label}
      onValueChange={(next) => {
        if (next) onChange(next as T);
      }}
    >
      {segments.map(({ value: item, label: name, icon: Icon }) => (
        <ToggleGroup.Item key={item} value={item} className="segment" title={Icon ? name : undefined}>
          {Icon ? <Icon size={15} strokeWidth={1.75} aria-hidden /> : name}
          {Icon && <span className="visually-hidden">{name}</span>}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
  return hideLabel ? group : <Field id={id} label={label} group>{group}</Field>;
}
