// A number that one card or many have.

import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Card } from '#shared/blueprint/records';
import { setCards } from '../../editor/selection/setCards';
import { NumberField } from '../../ui/NumberField';
import { useTranslate } from '../../ui/translateContext';
import { useExecute } from '../editorContext';
import { commonValue } from './commonValue';

interface CardAmountFieldProps {
  readonly cards: readonly Card[];
  readonly label: string;
  readonly value: (card: Card) => number | undefined;
  readonly change: (amount: number | undefined) => CardChanges;
  readonly parse: (text: string) => number | undefined | null;
  readonly invalid: string;
}

export function CardAmountField({ cards, label, value, change, parse, invalid }: CardAmountFieldProps) {
  const t = useTranslate();
  const execute = useExecute();
  const common = commonValue(cards, value);
  return (
    <NumberField
      label={label}
      value={common.mixed ? undefined : common.value}
      placeholder={common.mixed ? t('inspector.mixed') : '–'}
      parse={parse}
      invalid={invalid}
      onCommit={(amount) => execute(setCards, { cards, change: () => change(amount) })}
    />
  );
}
