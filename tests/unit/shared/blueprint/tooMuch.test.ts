// Commands may not make more than files may bring; what is there already may be changed, however much there is.

import { describe, expect, it } from 'vitest';
import { putRecord, removeRecord } from '#shared/blueprint/buckets';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { MOST } from '#shared/blueprint/sizeLimits';
import { addCard } from '#shared/commands/cards/addCard';
import { addLane } from '#shared/commands/lanes/addLane';
import { executeCommand } from '#shared/commands/execute';
import { cardOf } from '#shared/blueprint/queries';
import { produce } from 'immer';
import { generateBlueprint } from '../../../../build/bench/generate';

const full = generateBlueprint({ cards: MOST.cards, connectors: 0, seed: 1 });
const { lane, step } = cardOf(full, 'c_0') as Card;
const card: Card = { id: 'c_new', kind: 'action', lane, step, span: 1, title: '' };
const crowded = produce(full, (draft) => {
  putRecord(draft.cards, { ...card, id: 'c_more' });
  draft.steps[step]?.cells[lane]?.push('c_more');
});

const run = (blueprint: Blueprint) => executeCommand(blueprint, addCard, { card });

describe('a blueprint that is full', () => {
  it('takes no further card, and says of what there would be too much', () => {
    expect(run(full)).toMatchObject({ ok: false, error: { key: 'format.most', params: { what: 'cards' } } });
    expect(run(crowded)).toMatchObject({ ok: false });
  });

  it('takes the last card that fits', () => {
    const roomy = produce(full, (draft) => {
      removeRecord(draft.cards, 'c_0');
      const cell = draft.steps[step]?.cells[lane];
      cell?.splice(cell.indexOf('c_0'), 1);
    });
    expect(run(roomy).ok).toBe(true);
  });

  it('takes a lane, of which there are few', () => {
    expect(executeCommand(full, addLane, { id: 'l_new', kind: 'customer', index: 0 }).ok).toBe(true);
  });

  it('takes no lane beyond the most', () => {
    const lanes = Object.fromEntries(Array.from({ length: MOST.lanes }, (_, i) => [`l${i}`, { id: `l${i}`, kind: 'customer' as const, name: '' }]));
    const many: Blueprint = { ...generateBlueprint({ cards: 0, connectors: 0, seed: 1 }), lanes, laneOrder: Object.keys(lanes) };
    expect(executeCommand(many, addLane, { id: 'l_new', kind: 'customer', index: 0 })).toMatchObject({ ok: false, error: { params: { what: 'lanes' } } });
  });
});
