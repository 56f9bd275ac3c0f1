// How long a card takes and what it costs; of a wait, how long customers put up with it.

import type { Card } from '#shared/blueprint/records';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { CardAmountField } from '../CardAmountField';
import { parseMinutes } from '../minutes';
import { Section } from '../Section';
import { TimeFields } from '../TimeFields';
import { parseAmount } from './parseAmount';

export function CostSection({ cards }: { readonly cards: readonly Card[] }) {
  const t = useTranslate();
  const { currency } = useBlueprint();
  const waits = cards.every(({ kind, flags, tolerance }) => kind === 'wait' || flags?.includes('wait') || tolerance !== undefined);
  const filled = cards[0] ? [cards[0].time, cards[0].cost, cards[0].tolerance].filter((part) => part !== undefined).length : 0;
  return (
    <Section id="cost" title={t('section.cost')} openAtFirst filled={filled}>
      <TimeFields cards={cards} />
      <div className="panel-row">
        <CardAmountField
          cards={cards} label={currency ? t('cost.in', { currency }) : t('cost.name')} parse={parseAmount} invalid={t('cost.invalid')}
          value={({ cost }) => cost} change={(cost) => ({ cost })}
        />
        {waits && (
          <CardAmountField
            cards={cards} label={t('cost.tolerance')} parse={parseMinutes} invalid={t('field.timeInvalid')}
            value={({ tolerance }) => tolerance} change={(tolerance) => ({ tolerance })}
          />
        )}
      </div>
    </Section>
  );
}
