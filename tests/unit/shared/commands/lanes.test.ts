// Commands on lanes.

import { expect, it } from 'vitest';
import { cardOf } from '#shared/blueprint/queries';
import { addLane } from '#shared/commands/addLane';
import { moveLane } from '#shared/commands/moveLane';
import { removeLane } from '#shared/commands/removeLane';
import { renameLane } from '#shared/commands/renameLane';
import { setLaneKind } from '#shared/commands/setLaneKind';
import { refusal, smallBlueprint, triple } from '../../../support/blueprints';

const before = smallBlueprint();

it('adds a lane at its place', () => {
  const result = triple(before, addLane, { id: 'l_9', kind: 'emotion', index: 5 });
  expect(result.laneOrder.at(-1)).toBe('l_9');
  expect(result.lanes['l_9']).toEqual({ id: 'l_9', kind: 'emotion', name: '' });
  expect(refusal(before, addLane, { id: 'l_1', kind: 'note', index: 0 })).toBe('refuse.idTaken');
});

it('renames a lane and says what it is', () => {
  expect(triple(before, renameLane, { id: 'l_2', name: '客人' }).lanes['l_2']?.name).toBe('客人');
  expect(triple(before, setLaneKind, { id: 'l_2', kind: 'note' }).lanes['l_2']?.kind).toBe('note');
  expect(refusal(before, setLaneKind, { id: 'l_9', kind: 'note' })).toBe('refuse.gone');
});

it('moves a lane', () => {
  expect(triple(before, moveLane, { id: 'l_5', index: 0 }).laneOrder).toEqual(['l_5', 'l_1', 'l_2', 'l_3', 'l_4']);
});

it('deletes a lane with its cards and their connectors', () => {
  const result = triple(before, removeLane, { id: 'l_2' });
  expect(cardOf(result, 'c_2')).toBeUndefined();
  expect(cardOf(result, 'c_4')).toBeUndefined();
  expect(cardOf(result, 'c_1')).toBeDefined();
  expect(removeLane.label(before, { id: 'l_2' })).toEqual({ key: 'history.removeLane', params: { name: '2', count: 2 } });
});

it('keeps one lane', () => {
  let blueprint = before;
  for (const id of ['l_1', 'l_2', 'l_3', 'l_4']) blueprint = triple(blueprint, removeLane, { id });
  expect(refusal(blueprint, removeLane, { id: 'l_5' })).toBe('refuse.lastLane');
});
