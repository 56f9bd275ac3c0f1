// Editing a sheet that leaves notes out: what cannot be seen is out of harm’s way.

import { describe, expect, it } from 'vitest';
import { setStyle } from '#shared/commands/blueprint/setStyle';
import { setCard } from '#shared/commands/cards/setCard';
import { allCards } from '../../renderer/editor/selection/selection';
import { enterCell } from '../../renderer/editor/selection/gridWalk';
import { after, smallBlueprint } from '../support/blueprints';

const noted = after(smallBlueprint(), setCard, { ids: ['c_3'], changes: { kind: 'note' } });
const hidden = after(noted, setStyle, { changes: { hide: ['notes'] } });

describe('notes that are left out', () => {
  it('are not selected with everything', () => {
    expect(allCards(noted)).toContainEqual({ type: 'card', id: 'c_3' });
    expect(allCards(hidden)).not.toContainEqual({ type: 'card', id: 'c_3' });
  });

  it('are not walked to', () => {
    expect(enterCell(noted, 'l_3', 's_1', 0)).toEqual({ type: 'card', id: 'c_3' });
    expect(enterCell(hidden, 'l_3', 's_1', 0)).toEqual({ type: 'cell', lane: 'l_3', step: 's_1' });
  });
});
