import { describe, expect, it } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { violations } from '#shared/blueprint/invariants';
import type { Blueprint } from '#shared/blueprint/records';
import { setCard } from '#shared/commands/cards/setCard';
import { executeCommand } from '#shared/commands/execute';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { describeChanges } from '#shared/merge/describeChanges';
import { withIdsOf } from '#shared/merge/matchBlueprints';
import { readExample } from '../../../support/example';

const hotel = readExample('en');

/** The same blueprint as somebody else would have made it: no id in common. */
function madeApart(blueprint: Blueprint): Blueprint {
  const text = serializeFile({ blueprint, history: null });
  const ids = [blueprint.id, ...Object.keys({ ...blueprint.lanes, ...blueprint.phases, ...blueprint.steps }), ...[...eachRecord(blueprint.cards), ...eachRecord(blueprint.connectors)].map(({ id }) => id)];
  const renamed = ids.reduce((now, id, i) => now.replaceAll(`"${id}"`, `"x_${String(ids.length - i).padStart(4, '0')}"`), text);
  const parsed = parseFile(renamed);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.blueprint;
}

describe('blueprints that were made apart', () => {
  it('are the same where they say the same', () => {
    const matched = withIdsOf(hotel, madeApart(hotel));
    expect(violations(matched)).toEqual([]);
    expect(describeChanges(hotel, matched).total).toBe(0);
  });

  it('differ where they differ: a card that says something else is changed, not another', () => {
    const card = [...eachRecord(hotel.cards)].find(({ title }) => title === 'Checks in');
    const changed = executeCommand(hotel, setCard, { ids: [card?.id ?? ''], changes: { title: 'Checks in by phone' } });
    const matched = withIdsOf(hotel, madeApart(changed.ok ? changed.value.blueprint : hotel));
    expect(describeChanges(hotel, matched).counts.card).toEqual({ added: 0, changed: 1, removed: 0 });
  });

  it('in another language keep their grid', () => {
    const matched = withIdsOf(hotel, madeApart(readExample('zh-CN')));
    const { counts } = describeChanges(hotel, matched);
    expect([counts.lane.added, counts.phase.added, counts.step.added]).toEqual([0, 0, 0]);
  });

  it('are left alone where one is a copy of the other', () => expect(withIdsOf(hotel, hotel)).toBe(hotel));
});
