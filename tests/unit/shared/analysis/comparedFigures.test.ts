import { describe, expect, it } from 'vitest';
import { comparedFigures } from '#shared/analysis/comparedFigures';
import { cardsInOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { setCard } from '#shared/commands/cards/setCard';
import type { Command } from '#shared/commands/command';
import { executeCommand } from '#shared/commands/execute';
import { readExample } from '../../../support/example';

const hotel = readExample('en');
const card = [...cardsInOrder(hotel)].find(({ title }) => title === 'Checks in')?.id ?? '';

function done<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Blueprint {
  const result = executeCommand(blueprint, command, args);
  if (!result.ok) throw new Error(result.error.key);
  return result.value.blueprint;
}

describe('figures of two states', () => {
  it('are the same for the same state', () => {
    const figures = comparedFigures(hotel, hotel);
    expect(figures[0]).toMatchObject({ key: 'time', kind: 'time' });
    for (const { before, after } of figures) expect(before).toBe(after);
  });

  it('differ by what a card takes, costs and scores', () => {
    const slower = done(hotel, setCard, { ids: [card], changes: { time: { typical: 60 }, cost: 12.5 } });
    const scored = done(slower, addRecords, {
      collection: 'measures',
      records: [{ id: 'm_1', card, measure: 'csat', counts: { 3: 1, 5: 3 }, date: '2026-11-01', source: 'desk', evidence: 'observed' }],
    });
    const figures = comparedFigures(hotel, scored);
    const [time] = figures;
    expect((time?.after ?? 0) - (time?.before ?? 0)).toBeGreaterThan(40);
    expect(figures.find(({ key }) => key === 'cost')).toMatchObject({ before: null, after: 12.5 });
    expect(figures.find(({ kind }) => kind === 'csat')).toMatchObject({ before: null, after: 75 });
  });
});
