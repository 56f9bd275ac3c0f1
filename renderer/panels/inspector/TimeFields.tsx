// How long a card takes: at least, typically, at most; in minutes.

import { useState } from 'react';
import type { Card, TimeRange } from '#shared/blueprint/records';
import { timeIsValid } from '#shared/blueprint/cardFields';
import { Field } from '../../ui/Field';
import { NumberField } from '../../ui/NumberField';
import { useTranslate } from '../../ui/translateContext';
import { useExecute } from '../editorContext';
import { commonValue } from './commonValue';
import { parseMinutes } from './minutes';
import { setCards } from '../../editor/selection/setCards';

const PARTS = [['min', 'field.timeMin'], ['typical', 'field.timeTypical'], ['max', 'field.timeMax']] as const;

export function TimeFields({ cards }: { readonly cards: readonly Card[] }) {
  const t = useTranslate();
  const execute = useExecute();
  const [wrongOrder, setWrongOrder] = useState(false);
  function commit(part: keyof TimeRange, minutes: number | undefined): void {
    const change = (card: Card) => ({ time: { ...card.time, [part]: minutes } });
    const fits = cards.every((card) => timeIsValid(change(card).time));
    setWrongOrder(!fits);
    if (fits) execute(setCards, { cards, change });
  }
  return (
    <Field id="card-time" label={t('field.time')} group error={wrongOrder ? t('field.timeOrder') : undefined}>
      <div className="panel-row-3">
        {PARTS.map(([part, label]) => {
          const common = commonValue(cards, (card) => card.time?.[part]);
          return (
            <NumberField
              key={part}
              label={t(label)}
              value={common.mixed ? undefined : common.value}
              placeholder={common.mixed ? t('inspector.mixed') : '–'}
              parse={parseMinutes}
              invalid={t('field.timeInvalid')}
              onCommit={(minutes) => commit(part, minutes)}
            />
          );
        })}
      </div>
    </Field>
  );
}
