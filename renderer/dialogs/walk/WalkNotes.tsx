// What the speaker has noted for this stop: on the step, and on its cards.

import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { cardName } from '#shared/report/placeNames';
import { useTranslate } from '../../ui/translateContext';
import type { WalkStop } from './walkStops';

export function WalkNotes({ blueprint, stop }: { readonly blueprint: Blueprint; readonly stop: WalkStop | null }) {
  const t = useTranslate();
  const step = (stop && stop.lane === null && stop.step && blueprint.steps[stop.step]?.speakerNotes) || '';
  const cards = (stop?.cards ?? []).flatMap((id) => {
    const card = cardOf(blueprint, id);
    return card?.speakerNotes ? [card] : [];
  });
  return (
    <aside className="walk-notes" aria-label={t('walk.notes')}>
      {step && <p>{step}</p>}
      {cards.map((card) => (
        <section key={card.id}>
          <h3>{cardName(card, t)}</h3>
          <p>{card.speakerNotes}</p>
        </section>
      ))}
      {!step && cards.length === 0 && <p className="walk-none">{t('walk.noNotes')}</p>}
    </aside>
  );
}
