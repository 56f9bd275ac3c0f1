// How good a touchpoint has to be, and how that is known: what is expected, the service standard, the design principles,
// evidence; and of a fail point its cause and what is done about it.

import { evidenceName, expectationName, principleName } from '#shared/blueprint/analysisNames';
import { EVIDENCE_STATUSES, EXPECTATIONS, PRINCIPLES, type EvidenceStatus, type Expectation, type Principle } from '#shared/blueprint/analysisValues';
import type { Card } from '#shared/blueprint/records';
import { setCards } from '../../../editor/selection/setCards';
import { Field } from '../../../ui/Field';
import { CheckField } from '../../../ui/CheckField';
import { ToggleChips } from '../../../ui/ToggleChips';
import { useTranslate } from '../../../ui/translateContext';
import { useExecute } from '../../editorContext';
import { CardAmountField } from '../CardAmountField';
import { CardChoiceField } from '../CardChoiceField';
import { CardTextField } from '../CardTextField';
import { commonTags } from '../commonValue';
import { parseMinutes } from '../minutes';
import { Section } from '../Section';

type Cards = { readonly cards: readonly Card[] };

const filledIn = (card: Card | undefined): number =>
  card ? [card.expectations, card.standard, card.principles, card.evidence, card.source, card.cause, card.countermeasure].filter(Boolean).length : 0;

export function QualitySection({ cards }: Cards) {
  const t = useTranslate();
  const fails = cards.every(({ flags, cause, countermeasure }) => flags?.includes('fail') || cause || countermeasure);
  return (
    <Section id="quality" title={t('section.quality')} filled={filledIn(cards[0])}>
      <Expectations cards={cards} />
      <StandardFields cards={cards} />
      <Principles cards={cards} />
      <div className="panel-row">
        <CardChoiceField
          cards={cards}
          label={t('axis.evidence')}
          none={t('quality.noEvidence')}
          options={EVIDENCE_STATUSES.map((status) => ({ value: status, label: t(evidenceName(status)) }))}
          value={(card) => card.evidence}
          change={(evidence: EvidenceStatus | undefined) => ({ evidence })}
        />
        <CardTextField cards={cards} label={t('quality.source')} placeholder={t('quality.sourcePlaceholder')} value={(card) => card.source} change={(source) => ({ source })} />
      </div>
      {fails && <CardTextField cards={cards} as="text" label={t('quality.cause')} value={(card) => card.cause} change={(cause) => ({ cause })} />}
      {fails && <CardTextField cards={cards} as="text" label={t('quality.countermeasure')} value={(card) => card.countermeasure} change={(countermeasure) => ({ countermeasure })} />}
    </Section>
  );
}

function Expectations({ cards }: Cards) {
  const t = useTranslate();
  const execute = useExecute();
  const common = commonTags(cards, (card) => card.expectations ?? []);
  const toggle = (expectation: Expectation, on: boolean): void => execute(setCards, {
    cards, change: ({ expectations = [] }) => ({ expectations: EXPECTATIONS.filter((other) => (other === expectation ? on : expectations.includes(other))) }),
  });
  return (
    <ToggleChips
      label={t('quality.expectations')}
      mixedName={t('inspector.mixedChip')}
      value={common.all}
      chips={EXPECTATIONS.map((value) => ({ value, label: t(expectationName(value)), mixed: common.some.includes(value) }))}
      onToggle={toggle}
    />
  );
}

function StandardFields({ cards }: Cards) {
  const t = useTranslate();
  return (
    <>
      <CardTextField
        cards={cards} as="text" label={t('quality.script')} placeholder={t('quality.scriptPlaceholder')}
        value={({ standard }) => standard?.script} change={(script) => ({ standard: { script: script || undefined } })}
      />
      <CardTextField
        cards={cards} as="text" label={t('quality.rule')} placeholder={t('quality.rulePlaceholder')}
        value={({ standard }) => standard?.quality} change={(quality) => ({ standard: { quality: quality || undefined } })}
      />
      <CardAmountField
        cards={cards} label={t('quality.timeLimit')} parse={parseMinutes} invalid={t('field.timeInvalid')}
        value={({ standard }) => standard?.timeLimit} change={(timeLimit) => ({ standard: { timeLimit } })}
      />
    </>
  );
}

function Principles({ cards }: Cards) {
  const t = useTranslate();
  const execute = useExecute();
  const common = commonTags(cards, (card) => card.principles ?? []);
  const tick = (principle: Principle, on: boolean): void => execute(setCards, {
    cards, change: ({ principles = [] }) => ({ principles: PRINCIPLES.filter((other) => (other === principle ? on : principles.includes(other))) }),
  });
  return (
    <Field id="card-principles" label={t('quality.principles', { met: common.all.length, all: PRINCIPLES.length })} group>
      {PRINCIPLES.map((principle) => (
        <CheckField
          key={principle} label={t(principleName(principle))} checked={common.all.includes(principle)}
          hint={common.some.includes(principle) ? t('inspector.mixed') : undefined} onChange={(on) => tick(principle, on)}
        />
      ))}
    </Field>
  );
}
