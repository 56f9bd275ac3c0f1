// The ways on from a card that has several, each with the number that takes it.

import { useTranslate } from '../../ui/translateContext';
import type { WalkExit } from './walkStops';

interface WalkExitsProps {
  readonly exits: readonly WalkExit[];
  readonly onTake: (index: number) => void;
}

export function WalkExits({ exits, onTake }: WalkExitsProps) {
  const t = useTranslate();
  return (
    <nav className="walk-exits" aria-label={t('walk.exits')}>
      {exits.map(({ card, label }, i) => (
        <button key={`${card} ${i}`} type="button" className="walk-exit" onClick={() => onTake(i)}>
          {i < 9 && <kbd>{i + 1}</kbd>}
          <span>{label}</span>
        </button>
      ))}
    </nav>
  );
}
