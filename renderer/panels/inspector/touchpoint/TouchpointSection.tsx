// What makes a card a touchpoint: whether it is one, where it is in the cycle, its tags, and who the customer thinks is
// responsible.

import { statusName } from '#shared/blueprint/analysisNames';
import { TOUCHPOINT_STATUSES, type TouchpointStatus } from '#shared/blueprint/analysisValues';
import type { Card } from '#shared/blueprint/records';
import { isTouchpoint } from '#shared/blueprint/touchpoints';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { CardChoiceField } from '../CardChoiceField';
import { CardTextField } from '../CardTextField';
import { commonValue } from '../commonValue';
import { Section } from '../Section';
import { TagFields } from './TagFields';

type Cards = { readonly cards: readonly Card[] };

export function TouchpointSection({ cards }: Cards) {
  const t = useTranslate();
  const filled = cards[0] ? Object.keys(cards[0].tags ?? {}).length + [cards[0].channels, cards[0].status, cards[0].perceivedOwner].filter(Boolean).length : 0;
  return (
    <Section id="touchpoint" title={t('section.touchpoint')} openAtFirst filled={filled}>
      <div className="panel-row">
        <TouchpointField cards={cards} />
        <CardChoiceField
          cards={cards}
          label={t('axis.status')}
          none={t('touchpoint.noStatus')}
          options={TOUCHPOINT_STATUSES.map((status) => ({ value: status, label: t(statusName(status)), description: t(`touchpoint.statusText.${status}`) }))}
          value={(card) => card.status}
          change={(status: TouchpointStatus | undefined) => ({ status })}
        />
      </div>
      <TagFields cards={cards} />
      <CardTextField
        cards={cards}
        label={t('touchpoint.perceivedOwner')}
        placeholder={t('touchpoint.perceivedOwnerPlaceholder')}
        value={(card) => card.perceivedOwner}
        change={(perceivedOwner) => ({ perceivedOwner })}
      />
    </Section>
  );
}

/** What follows from the lane, unless it is said. */
function TouchpointField({ cards }: Cards) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const derived = commonValue(cards, ({ touchpoint: _said, ...card }) => isTouchpoint(card, blueprint));
  const none = derived.mixed ? t('touchpoint.automatic') : t('touchpoint.automaticIs', { is: derived.value ? 'yes' : 'no' });
  return (
    <CardChoiceField
      cards={cards}
      label={t('touchpoint.is')}
      none={none}
      options={[{ value: 'yes', label: t('touchpoint.yes') }, { value: 'no', label: t('touchpoint.no') }]}
      value={({ touchpoint }) => (touchpoint === undefined ? undefined : touchpoint ? 'yes' : 'no')}
      change={(value: 'yes' | 'no' | undefined) => ({ touchpoint: value && value === 'yes' })}
    />
  );
}
