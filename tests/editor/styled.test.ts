// Editing a sheet that leaves notes out: what cannot be seen is out of harm’s way.

import { describe, expect, it } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { setStyle } from '#shared/commands/blueprint/setStyle';
import { setCard } from '#shared/commands/cards/setCard';
import { setLaneKind } from '#shared/commands/lanes/setLaneKind';
import { isHiddenAsNote } from '../../renderer/editor/structure/hiding';
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

  it('say so when they are selected from elsewhere, and so do connectors to them', () => {
    const isOut = (blueprint: Blueprint, type: 'card' | 'connector' | 'lane', id: string): boolean => isHiddenAsNote(blueprint, { type, id });
    expect([isOut(hidden, 'card', 'c_3'), isOut(hidden, 'connector', 'x_2'), isOut(hidden, 'card', 'c_2')]).toEqual([true, true, false]);
    expect(isOut(noted, 'card', 'c_3')).toBe(false);
    const lane = after(hidden, setLaneKind, { id: 'l_3', kind: 'note' });
    expect([isOut(lane, 'lane', 'l_3'), isOut(lane, 'lane', 'l_2')]).toEqual([true, false]);
  });
});
