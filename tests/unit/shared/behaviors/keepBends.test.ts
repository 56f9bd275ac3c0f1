import { expect, test } from 'vitest';
import { connectorOf } from '#shared/blueprint/queries';
import type { Blueprint, Gutter } from '#shared/blueprint/records';
import { assertValid } from '#shared/blueprint/invariants';
import { moveCards } from '#shared/commands/cards/moveCards';
import type { Command } from '#shared/commands/command';
import { bendConnector } from '#shared/commands/connectors/bendConnector';
import { reverseConnector } from '#shared/commands/connectors/reverseConnector';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { executeCommand } from '#shared/commands/execute';
import { removeLane } from '#shared/commands/lanes/removeLane';
import { removeSteps } from '#shared/commands/steps/removeSteps';
import { blueprintOf } from '../scene/drawing';

const lane = (id: string): Gutter => ({ type: 'lane', id, side: 'before' });
const step = (id: string): Gutter => ({ type: 'step', id, side: 'after' });

function run<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Blueprint {
  const result = executeCommand(blueprint, command, args, assertValid);
  if (!result.ok) throw new Error(result.error.key);
  return result.value.blueprint;
}

const plain = blueprintOf({ steps: 6, cards: [['a', 1, 1], ['b', 1, 3], ['c', 2, 3]], connectors: [['x', 'a', 'b']] });
const bent = run(plain, bendConnector, { id: 'x', via: [step('s1'), lane('l4'), lane('l1')] });
const viaOf = (blueprint: Blueprint) => connectorOf(blueprint, 'x')?.via;

test('bends at a lane or step that is gone are dropped; the last one takes the field along', () => {
  const without = run(bent, removeLane, { id: 'l4' });
  expect(viaOf(without)).toEqual([step('s1'), lane('l1')]);
  const one = run(bent, bendConnector, { id: 'x', via: [step('s5')] });
  expect(connectorOf(run(one, removeSteps, { ids: ['s5'] }), 'x')).not.toHaveProperty('via');
});

test('bends go with both cards when these move by as much, and stay when only one moves', () => {
  const both = run(bent, moveCards, { moves: [{ card: 'a', lane: 'l1', step: 's2' }, { card: 'b', lane: 'l1', step: 's4' }] });
  expect(viaOf(both)).toEqual([step('s2'), lane('l4'), lane('l1')]);
  const far = run(bent, moveCards, { moves: [{ card: 'a', lane: 'l2', step: 's1' }, { card: 'b', lane: 'l2', step: 's3' }] });
  expect(viaOf(far)).toEqual([step('s1'), lane('l2')]);
  expect(viaOf(run(bent, moveCards, { moves: [{ card: 'b', lane: 'l1', step: 's4' }] }))).toBe(viaOf(bent));
});

test('a connector that is turned around runs the other way through its bends; one with another end forgets them', () => {
  expect(viaOf(run(bent, reverseConnector, { id: 'x' }))).toEqual([lane('l1'), lane('l4'), step('s1')]);
  expect(viaOf(run(bent, setConnector, { id: 'x', changes: { to: 'c' } }))).toBeUndefined();
  expect(viaOf(run(bent, setConnector, { id: 'x', changes: { kind: 'needs' } }))).toEqual(viaOf(bent));
});

test('bends name lanes and steps that exist', () => {
  const result = executeCommand(plain, bendConnector, { id: 'x', via: [lane('nowhere')] });
  expect(result).toMatchObject({ ok: false, error: { key: 'refuse.gone' } });
});
