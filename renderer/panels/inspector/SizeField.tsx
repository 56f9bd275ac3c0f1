// A width or height in px within limits; empty: automatic.

import { NumberField } from '../../ui/NumberField';
import { useTranslate } from '../../ui/translateContext';

interface SizeFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** Several things have several sizes. */
  readonly mixed?: boolean;
  readonly limits: { readonly min: number; readonly max: number };
  readonly onCommit: (size: number | null) => void;
}

export function SizeField({ label, value, mixed = false, limits: { min, max }, onCommit }: SizeFieldProps) {
  const t = useTranslate();
  function parse(text: string): number | undefined | null {
    if (text.trim() === '') return undefined;
    const size = Number(text);
    return Number.isInteger(size) && size >= min && size <= max ? size : null;
  }
  return (
    <NumberField
      label={label}
      value={value}
      placeholder={t(mixed ? 'inspector.mixed' : 'field.automatic')}
      parse={parse}
      invalid={t('field.sizeInvalid', { min, max })}
      onCommit={(size) => onCommit(size ?? null)}
    />
  );
}
