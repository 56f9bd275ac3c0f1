// Files of later versions, and fields that this version doesn't know: nothing of them is lost, whatever is edited.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import { moveCards } from '#shared/commands/cards/moveCards';
import { renameCard } from '#shared/commands/cards/renameCard';
import { setCard } from '#shared/commands/cards/setCard';
import { reverseConnector } from '#shared/commands/connectors/reverseConnector';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { renamePhase } from '#shared/commands/phases/renamePhase';
import { renameStep } from '#shared/commands/steps/renameStep';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { appendEntry } from '#shared/history/appendEntry';
import { boundHistory } from '#shared/history/boundHistory';
import { emptyHistory, type History } from '#shared/history/history';
import { after, smallBlueprint } from '../support/blueprints';

type Json = { [field: string]: Json };
const text = serializeFile({ blueprint: smallBlueprint(), history: emptyHistory });

/** A field of its own in the envelope, the history, the blueprint, and in every record. */
function withUnknownFields(version = 1): string {
  const file = JSON.parse(text) as Json;
  const blueprint = file['blueprint'] as Json;
  const objects = [file, file['history'], blueprint, blueprint['brief'], ...['phases', 'steps', 'lanes', 'cards', 'connectors', 'images']
    .flatMap((records) => Object.values(blueprint[records] as Json))] as Json[];
  objects.forEach((object, i) => Object.assign(object, { later: { mark: `mark ${i}`, list: [1, null, { deep: true }] } }));
  return JSON.stringify({ ...file, version });
}

function opened(json: string) {
  const result = parseFile(json);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const marks = (json: string) => [...json.matchAll(/mark \d+/g)].map(String).sort();

/** Touches a record of every kind. */
function edited(blueprint: Blueprint): Blueprint {
  let b = after(blueprint, renameCard, { id: 'c_2', title: 'New' });
  b = after(b, setCard, { ids: ['c_1', 'c_5'], changes: { owner: 'Ada', channels: ['app'], time: { typical: 3 }, flags: undefined } });
  b = after(b, moveCards, { moves: [{ card: 'c_1', lane: 'l_4', step: 's_5' }, { card: 'c_4', lane: 'l_2', step: 's_1' }] });
  b = after(b, setConnector, { id: 'x_1', changes: { label: 'then', kind: 'loop' } });
  b = after(b, reverseConnector, { id: 'x_3' });
  b = after(b, setBrief, { changes: { service: 'Hotel', authors: ['Ada'] } });
  b = after(b, renamePhase, { id: 'p_2', name: 'New' });
  b = after(b, renameStep, { id: 's_1', name: 'New' });
  return after(b, renameLane, { id: 'l_1', name: 'New' });
}

describe('unknown fields', () => {
  it('survive a round trip at every level, with edits in between', () => {
    const first = opened(withUnknownFields());
    const written = serializeFile({ ...first, blueprint: edited(first.blueprint) });
    const again = opened(written);
    expect(marks(serializeFile({ ...again, blueprint: edited(again.blueprint) }))).toEqual(marks(withUnknownFields()));
    expect(cardOf(again.blueprint, 'c_2')).toMatchObject({ title: 'New', later: { list: [1, null, { deep: true }] } });
    expect(connectorOf(again.blueprint, 'x_1')).toMatchObject({ label: 'then', later: {} });
  });
  it('go with the record that held them, and with no other', () => {
    const first = opened(withUnknownFields());
    const left = serializeFile({ ...first, blueprint: after(first.blueprint, removeItems, { cards: ['c_3'] }) });
    // The card and its connector.
    expect(marks(left)).toHaveLength(marks(withUnknownFields()).length - 2);
  });
  it('of the history survive new steps and bounds', () => {
    const history = { ...emptyHistory, later: 1 } as History;
    const entry = { id: 'e', at: 1, label: { key: 'history.addCard' as const }, patches: [], inverse: [], selectionBefore: [], selectionAfter: [] };
    const longer = appendEntry(history, entry, { mergeWindow: 0, savedEntry: null });
    expect(longer).toMatchObject({ later: 1, position: 1 });
    expect(boundHistory(longer, { maxEntries: 0, maxBytes: 0, keep: 0 })).toEqual({ entries: [], position: 0, later: 1 });
  });
});

describe('a file of a newer version', () => {
  it('opens read-only where it has nothing unknown but fields, and says its version', () => {
    const { newer, notes, blueprint } = opened(withUnknownFields(7));
    expect(newer).toBe(7);
    expect(notes).toEqual([{ key: 'format.newer', params: { version: 7 } }]);
    expect(cardOf(blueprint, 'c_2')?.title).toBe('Checks in');
    expect(opened(withUnknownFields()).newer).toBeUndefined();
  });
  it.each([
    ['kinds', '"kind":"flow"', '"kind":"teleport"'],
    ['rules', '"span":2', '"span":{"steps":2}'],
    ['places', '"title":"Checks in"', '"name":"Checks in"'],
  ])('is refused with its version where it has other %s', (_what, from, to) => {
    const json = JSON.stringify({ ...(JSON.parse(text) as object), version: 9 });
    expect(json).toContain(from);
    expect(parseFile(json.replace(from, to))).toEqual({ ok: false, error: { type: 'tooNew', version: 9 } });
  });
  it('is refused as the file of today with a version of tomorrow, where it is too large', () => {
    const json = withUnknownFields(3).replace('"Checks in"', JSON.stringify('x'.repeat(100_001)));
    expect(parseFile(json)).toMatchObject({ ok: false, error: { type: 'tooLarge' } });
  });
  it('does not change what the frozen sample gives', () => {
    const frozen = readFileSync('tests/fixtures/format/version-1.blueprint', 'utf8');
    const { newer: _newer, notes: _notes, ...later } = opened(frozen.replace('"version": 1', '"version": 2'));
    expect(serializeFile(later)).toBe(frozen);
  });
});
