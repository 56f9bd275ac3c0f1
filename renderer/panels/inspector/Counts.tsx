// How much is in a lane, a phase or a step.

import { useTranslate } from '../../ui/translateContext';

export function Counts({ steps, cards }: { readonly steps?: number; readonly cards: number }) {
  const t = useTranslate();
  return (
    <dl className="panel-counts">
      {steps !== undefined && <dt>{t('count.steps')}</dt>}
      {steps !== undefined && <dd>{steps}</dd>}
      <dt>{t('count.cards')}</dt>
      <dd>{cards}</dd>
    </dl>
  );
}
