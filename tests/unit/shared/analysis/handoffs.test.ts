// Handoffs: where the work goes from one owner to another.

import { expect, it } from 'vitest';
import { handoffMatrix, handoffsOf } from '#shared/analysis/handoffs';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint, ConnectorKind } from '#shared/blueprint/records';
import { addCard } from '#shared/commands/cards/addCard';
import { connectCards } from '#shared/commands/connectors/connectCards';
import { countingIds } from '#shared/lib/ids';
import { after, card } from '../../../support/blueprints';

function drawn(owners: Readonly<Record<string, string>>, connectors: readonly [from: string, to: string, kind?: ConnectorKind][]): Blueprint {
  let blueprint = blankBlueprint({ id: 'b_1', title: 'T', createId: countingIds(), date: '2026-11-21', steps: 2 });
  for (const [id, owner] of Object.entries(owners)) blueprint = after(blueprint, addCard, { card: card(id, 'l_4', 's_1', owner ? { owner } : {}) });
  connectors.forEach(([from, to, kind = 'flow'], i) => {
    blueprint = after(blueprint, connectCards, { connector: { id: `x_${i}`, kind, from, to } });
  });
  return blueprint;
}

const OWNERS = { a: 'Desk', b: 'Kitchen', c: 'Kitchen', d: '' };

it('counts connectors between two owners, and none within one', () => {
  const { list } = handoffsOf(drawn(OWNERS, [['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'c']]));
  expect(list.map(({ from, to }) => `${from.id}${to.id}`)).toEqual(['ab', 'ac', 'ca']);
  expect(handoffMatrix(list)).toEqual({ owners: ['Desk', 'Kitchen'], cells: [[[], ['x_0', 'x_3']], [['x_2'], []]] });
});

it('hands on nothing that is only needed, and says where an owner is missing', () => {
  const { list, unknown } = handoffsOf(drawn(OWNERS, [['a', 'b', 'needs'], ['a', 'd'], ['d', 'b']]));
  expect(list).toEqual([]);
  expect(unknown).toBe(2);
});
