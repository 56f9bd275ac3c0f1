// Commands on connectors, and on the blueprint itself.

import { describe, expect, it } from 'vitest';
import { connectorOf } from '#shared/blueprint/queries';
import { connectCards } from '#shared/commands/connectors/connectCards';
import { reverseConnector } from '#shared/commands/connectors/reverseConnector';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { setConnectorKinds } from '#shared/commands/connectors/setConnectorKinds';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { executed, refusal, smallBlueprint, triple } from '../../../support/blueprints';

const before = smallBlueprint();
const connector = (from: string, to: string, kind: 'flow' | 'exchange' = 'flow') => ({ connector: { id: 'x_9', kind, from, to } });

describe('connectors', () => {
  it('join two cards', () => {
    const result = triple(before, connectCards, { connector: { id: 'x_9', kind: 'needs', from: 'c_3', to: 'c_5', label: '' } });
    expect(connectorOf(result, 'x_9')).toStrictEqual({ id: 'x_9', kind: 'needs', from: 'c_3', to: 'c_5' });
  });
  it('don’t repeat one another, join a card with itself or with nothing', () => {
    expect(refusal(before, connectCards, connector('c_2', 'c_4'))).toBe('refuse.connectorExists');
    expect(refusal(before, connectCards, connector('c_4', 'c_2'))).toBeNull();
    expect(refusal(before, connectCards, connector('c_3', 'c_2', 'exchange'))).toBe('refuse.connectorExists');
    expect(refusal(before, connectCards, connector('c_2', 'c_3'))).toBeNull();
    expect(refusal(before, connectCards, connector('c_2', 'c_2'))).toBe('refuse.connectorSelf');
    expect(refusal(before, connectCards, connector('c_2', 'c_9'))).toBe('refuse.gone');
    expect(refusal(before, connectCards, { connector: { id: 'x_1', kind: 'loop', from: 'c_1', to: 'c_2' } })).toBe('refuse.idTaken');
  });
  it('change kind, label and ends', () => {
    const result = triple(before, setConnector, { id: 'x_3', changes: { kind: 'loop', label: '', to: 'c_1' } });
    expect(connectorOf(result, 'x_3')).toStrictEqual({ id: 'x_3', kind: 'loop', from: 'c_4', to: 'c_1' });
    expect(refusal(before, setConnector, { id: 'x_3', changes: { from: 'c_5' } })).toBe('refuse.connectorSelf');
    expect(setConnector.mergeKey?.({ id: 'x_3', changes: { label: 'a' } })).toBeDefined();
    expect(setConnector.mergeKey?.({ id: 'x_3', changes: { kind: 'loop' } })).toBeUndefined();
  });
  it('turn round', () => {
    expect(connectorOf(triple(before, reverseConnector, { id: 'x_1' }), 'x_1')).toMatchObject({ from: 'c_4', to: 'c_2' });
    expect(refusal(before, reverseConnector, { id: 'x_9' })).toBe('refuse.gone');
  });
});

describe('the blueprint', () => {
  it('has a title and a brief', () => {
    expect(triple(before, setTitle, { title: '酒店' }).title).toBe('酒店');
    const result = triple(before, setBrief, { changes: { service: 'Hotel', state: 'toBe', authors: ['A', 'B'] } });
    expect(result.brief).toMatchObject({ service: 'Hotel', state: 'toBe', authors: ['A', 'B'] });
    expect(executed(result, setBrief, { changes: { authors: ['A', 'B'], service: 'Hotel' } }).patches).toEqual([]);
  });
});

it('makes several connectors of one kind, unless two would then say the same', () => {
  const before = smallBlueprint();
  const result = triple(before, setConnectorKinds, { ids: ['x_1', 'x_3'], kind: 'needs' });
  expect([connectorOf(result, 'x_1')?.kind, connectorOf(result, 'x_2')?.kind, connectorOf(result, 'x_3')?.kind]).toEqual(['needs', 'exchange', 'needs']);
  const back = { id: 'x_4', kind: 'flow', from: 'c_3', to: 'c_2' } as const;
  const both = executed(before, connectCards, { connector: back }).blueprint;
  expect(refusal(both, setConnectorKinds, { ids: ['x_4'], kind: 'exchange' })).toBe('refuse.connectorExists');
  expect(refusal(both, setConnectorKinds, { ids: ['x_2', 'x_4'], kind: 'exchange' })).toBe('refuse.connectorExists');
  expect(refusal(both, setConnectorKinds, { ids: ['x_2', 'x_4'], kind: 'flow' })).toBeNull();
});
