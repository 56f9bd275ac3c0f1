// Blueprints to test with, and the ways to change them that check everything on the way.

import { applyPatches, enablePatches } from 'immer';
import { expect } from 'vitest';
import { generateBlueprint } from '../../build/bench/generate';
import { blankBlueprint } from '#shared/blueprint/create';
import { assertValid } from '#shared/blueprint/invariants';
import type { Blueprint, Card, Connector, StoredImage } from '#shared/blueprint/records';
import { addCard } from '#shared/commands/cards/addCard';
import { addPhase } from '#shared/commands/phases/addPhase';
import { addStep } from '#shared/commands/steps/addStep';
import type { Command } from '#shared/commands/command';
import { connectCards } from '#shared/commands/connectors/connectCards';
import { executeCommand, previewCommand } from '#shared/commands/execute';
import type { Execution } from '#shared/commands/execute';
import { countingIds } from '#shared/lib/ids';

enablePatches();

export const testImage: StoredImage = {
  id: 'a'.repeat(64),
  mime: 'image/png',
  width: 1,
  height: 1,
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
};

export function card(id: string, lane: string, step: string, more: Partial<Card> = {}): Card {
  return { id, kind: 'action', lane, step, span: 1, title: id, ...more };
}

/** Runs the command and checks the invariants; throws where it refuses. */
export function executed<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Execution {
  const result = executeCommand(blueprint, command, args, assertValid);
  if (!result.ok) throw new Error(`${command.id} refused: ${result.error.key}`);
  return result.value;
}

export function after<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Blueprint {
  return executed(blueprint, command, args).blueprint;
}

/** Why the command refuses; null: it doesn't. */
export function refusal<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): string | null {
  const result = executeCommand(blueprint, command, args, assertValid);
  return result.ok ? null : result.error.key;
}

/**
 * The triple that holds for every command: it leaves a sound blueprint, undo (after the patches went through JSON) gives
 * the one before, redo the one after; a preview shows the same, and nothing was changed in place.
 */
export function triple<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Blueprint {
  const copy = structuredClone(blueprint);
  const execution = executed(blueprint, command, args);
  const stored = JSON.parse(JSON.stringify(execution)) as Execution;
  expect(stored.patches).toEqual(execution.patches);
  expect(stored.inverse).toEqual(execution.inverse);
  const undone = applyPatches(execution.blueprint, stored.inverse);
  expect(undone).toStrictEqual(blueprint);
  expect(applyPatches(undone, stored.patches)).toStrictEqual(execution.blueprint);
  expect(previewCommand(blueprint, command, args)).toEqual({ ok: true, value: execution.blueprint });
  expect(blueprint).toStrictEqual(copy);
  return execution.blueprint;
}

/**
 * Five lanes `l_1`…`l_5` (evidence … support); phases `p_1` (`s_1` `s_2` `s_3`) and `p_2` (`s_4` `s_5`); cards `c_1`
 * evidence, `c_2` customer, `c_3` frontstage in `s_1`; `c_4` customer from `s_2` over two steps; `c_5` backstage in
 * `s_4` with a picture; connectors `x_1` c_2 → c_4, `x_2` c_2 ↔ c_3, `x_3` c_4 → c_5.
 */
export function smallBlueprint(): Blueprint {
  let blueprint = blankBlueprint({ id: 'b_1', title: 'Small', createId: countingIds(), date: '2026-11-21', steps: 3 });
  blueprint = after(blueprint, addPhase, { id: 'p_2', name: 'Second', step: 's_4', index: 1 });
  blueprint = after(blueprint, addStep, { id: 's_5', name: 'Last', phase: 'p_2', index: 1 });
  blueprint = after(blueprint, addCard, { card: card('c_1', 'l_1', 's_1', { kind: 'evidence', channels: ['web'] }) });
  blueprint = after(blueprint, addCard, { card: card('c_2', 'l_2', 's_1', { title: 'Checks in', time: { min: 4, max: 12 } }) });
  blueprint = after(blueprint, addCard, { card: card('c_3', 'l_3', 's_1', { owner: 'Front desk', flags: ['fail'] }) });
  blueprint = after(blueprint, addCard, { card: card('c_4', 'l_2', 's_2', { span: 2 }) });
  blueprint = after(blueprint, addCard, { card: card('c_5', 'l_4', 's_4', { kind: 'image', image: testImage.id }), image: testImage });
  for (const connector of smallConnectors) blueprint = after(blueprint, connectCards, { connector });
  return blueprint;
}

const smallConnectors: readonly Connector[] = [
  { id: 'x_1', kind: 'flow', from: 'c_2', to: 'c_4' },
  { id: 'x_2', kind: 'exchange', from: 'c_2', to: 'c_3' },
  { id: 'x_3', kind: 'flow', from: 'c_4', to: 'c_5', label: 'later' },
];

/** A blueprint of any size, the same every time. */
export function largeBlueprint(cards: number, seed = 1): Blueprint {
  return generateBlueprint({ cards, connectors: cards, seed });
}
