// One of a few values that one card or many may have, or none.

import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Card } from '#shared/blueprint/records';
import { setCards } from '../../editor/selection/setCards';
import { Select, type Option } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { useExecute } from '../editorContext';
import { commonValue } from './commonValue';

interface CardChoiceFieldProps<T extends string> {
  readonly cards: readonly Card[];
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: (card: Card) => T | undefined;
  readonly change: (value: T | undefined) => CardChanges;
  /** What having none is called. */
  readonly none: string;
}

const NONE = 'none';

export function CardChoiceField<T extends string>({ cards, label, options, value, change, none }: CardChoiceFieldProps<T>) {
  const t = useTranslate();
  const execute = useExecute();
  const common = commonValue(cards, value);
  return (
    <Select
      label={label}
      value={common.mixed ? null : (common.value ?? NONE)}
      placeholder={t('inspector.mixed')}
      options={[{ value: NONE, label: none }, ...options]}
      onChange={(next: T | typeof NONE) => execute(setCards, { cards, change: () => change(next === NONE ? undefined : next) })}
    />
  );
}
