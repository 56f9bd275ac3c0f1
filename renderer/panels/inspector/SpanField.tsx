// How many steps a card covers.

import { Minus, Plus } from 'lucide-react';
import type { Card } from '#shared/blueprint/records';
import { setSpan } from '#shared/commands/cards/setSpan';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import './SpanField.css';

export function SpanField({ card }: { readonly card: Card }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  function refusal(span: number): string | undefined {
    const label = setSpan.can(blueprint, { id: card.id, span });
    return label ? t(label.key, label.params) : undefined;
  }
  return (
    <Field id="card-span" label={t('field.span')} group>
      <div className="span-field">
        <IconButton icon={Minus} size="small" label={t('field.spanLess')} disabledReason={refusal(card.span - 1)} onClick={() => execute(setSpan, { id: card.id, span: card.span - 1 })} />
        <output className="span-value">{t('field.spanSteps', { count: card.span })}</output>
        <IconButton icon={Plus} size="small" label={t('field.spanMore')} disabledReason={refusal(card.span + 1)} onClick={() => execute(setSpan, { id: card.id, span: card.span + 1 })} />
      </div>
    </Field>
  );
}
