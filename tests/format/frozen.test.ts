// Files of every version that was ever released open for ever. A file here is never changed and never made anew.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countRecords, eachRecord } from '#shared/blueprint/buckets';
import { cardOf } from '#shared/blueprint/queries';
import { CARD_FLAGS, CARD_KINDS, CHANNELS, LANE_KINDS } from '#shared/blueprint/records';
import { VERSION } from '#shared/format/file';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { goTo } from '#shared/history/walk';

const text = readFileSync('tests/fixtures/format/version-1.blueprint', 'utf8');

function open() {
  const opened = parseFile(text);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

describe('version 1', () => {
  it('opens with all it holds', () => {
    const { blueprint, notes } = open();
    expect(notes).toEqual([]);
    expect(blueprint.title).toBe('Frozen sample 冻结样本');
    expect(blueprint.brief).toMatchObject({ state: 'toBe', goal: 'Sleep\nwell', authors: ['Ada', '李雷'] });
    const kinds = new Set(Object.values(blueprint.lanes).map((lane) => lane.kind));
    expect(kinds).toEqual(new Set(LANE_KINDS.filter((kind) => kind !== 'support')));
    const cards = [...eachRecord(blueprint.cards)];
    expect(new Set(cards.map((card) => card.kind))).toEqual(new Set(CARD_KINDS.filter((kind) => kind !== 'start')));
    expect(cardOf(blueprint, 'c_1')).toMatchObject({
      owner: '前台', channels: CHANNELS, flags: CARD_FLAGS, time: { min: 0, typical: 2.5, max: 90 },
      detail: 'Line one\nline two “quoted” \\ 反斜杠',
    });
    expect(countRecords(blueprint.connectors)).toBe(3);
    expect(Object.keys(blueprint.images)).toEqual(['5f'.repeat(32)]);
  });
  it('opens with its history, which leads to its beginning and its end', () => {
    const { blueprint, history } = open();
    if (!history) throw new Error('no history');
    expect(history.entries.length - history.position).toBe(2);
    const start = goTo(history, blueprint, 0);
    expect(countRecords(start.document.cards)).toBe(0);
    expect(start.document.title).toBe('');
    const end = goTo(start.history, start.document, history.entries.length);
    expect(cardOf(end.document, 'c_6')).toBeUndefined();
  });
  it('keeps fields that it does not know', () => {
    const { blueprint, extra } = open();
    expect(cardOf(blueprint, 'c_1')).toMatchObject({ kano: 'attractive' });
    expect(blueprint.brief).toMatchObject({ futureField: [1, 2] });
    expect(extra).toEqual({ laterField: { kept: true } });
  });
  it.runIf(VERSION === 1)('is written as it was read', () => {
    expect(serializeFile(open())).toBe(text);
  });
});
