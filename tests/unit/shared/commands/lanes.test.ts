// Commands on lanes.

import { expect, it } from 'vitest';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import { addCard } from '#shared/commands/cards/addCard';
import { addLane } from '#shared/commands/lanes/addLane';
import { collapseLanes } from '#shared/commands/lanes/collapseLanes';
import { duplicateLane } from '#shared/commands/lanes/duplicateLane';
import { moveLane } from '#shared/commands/lanes/moveLane';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { removeLane } from '#shared/commands/lanes/removeLane';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { setLaneHeight } from '#shared/commands/lanes/setLaneHeight';
import { setLaneKind } from '#shared/commands/lanes/setLaneKind';
import { card, refusal, smallBlueprint, triple } from '../../../support/blueprints';

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
  const both = triple(before, setLaneKind, { id: 'l_2', others: ['l_3'], kind: 'note' });
  expect([both.lanes['l_2']?.kind, both.lanes['l_3']?.kind]).toEqual(['note', 'note']);
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

it('gives a lane a height and takes it back', () => {
  const result = triple(before, setLaneHeight, { ids: ['l_2', 'l_3'], height: 200 });
  expect([result.lanes['l_2']?.height, result.lanes['l_3']?.height]).toEqual([200, 200]);
  expect(triple(result, setLaneHeight, { ids: ['l_2'], height: null }).lanes['l_2']).toEqual(before.lanes['l_2']);
  expect(refusal(before, setLaneHeight, { ids: ['l_2'], height: 10 })).toBe('refuse.size');
});

it('collapses and opens lanes; one that gets a card opens by itself', () => {
  const result = triple(before, collapseLanes, { ids: ['l_2'], collapsed: true });
  expect(result.lanes['l_2']?.collapsed).toBe(true);
  expect(triple(result, collapseLanes, { ids: ['l_2'], collapsed: false }).lanes).toEqual(before.lanes);
  expect(triple(result, addCard, { card: card('c_9', 'l_2', 's_5') }).lanes['l_2']).toEqual(before.lanes['l_2']);
  expect(triple(result, addCard, { card: card('c_9', 'l_3', 's_5') }).lanes['l_2']?.collapsed).toBe(true);
});

it('duplicates a lane below itself with its cards and the connectors among them', () => {
  const cards = [{ from: 'c_2', to: 'c_8' }, { from: 'c_4', to: 'c_9' }];
  const folded = triple(before, collapseLanes, { ids: ['l_2'], collapsed: true });
  const result = triple(folded, duplicateLane, { id: 'l_2', to: 'l_9', cards, connectors: [{ from: 'x_1', to: 'x_9' }] });
  expect(result.laneOrder).toEqual(['l_1', 'l_2', 'l_9', 'l_3', 'l_4', 'l_5']);
  expect(cardOf(result, 'c_9')).toEqual({ ...cardOf(before, 'c_4'), id: 'c_9', lane: 'l_9' });
  expect(connectorOf(result, 'x_9')).toMatchObject({ from: 'c_8', to: 'c_9' });
  expect(result.lanes['l_9']?.collapsed).toBe(true);
  expect(refusal(before, duplicateLane, { id: 'l_2', to: 'l_3', cards, connectors: [] })).toBe('refuse.idTaken');
});

it('hides and shows lanes, but not the last one, and names what a deletion of several takes along', () => {
  const result = triple(before, hideLanes, { ids: ['l_2', 'l_3'], hidden: true });
  expect(result.lanes['l_2']?.hidden).toBe(true);
  expect(triple(result, hideLanes, { ids: ['l_2', 'l_3'], hidden: false }).lanes).toEqual(before.lanes);
  expect(refusal(result, hideLanes, { ids: ['l_1', 'l_4', 'l_5'], hidden: true })).toBe('refuse.lastShownLane');
  expect(removeItems.label(before, { lanes: ['l_2', 'l_3'], cards: ['c_3'] })).toEqual({ key: 'history.removeItemsWith', params: { count: 3, cards: 2 } });
  expect(removeItems.label(before, { phases: ['p_1', 'p_2'] })).toEqual({ key: 'history.removeItemsWith', params: { count: 2, cards: 5 } });
  expect(removeItems.label(before, { lanes: ['l_5'], connectors: ['x_1'] })).toEqual({ key: 'history.removeItems', params: { count: 2 } });
});
