import { describe, expect, it } from 'vitest';
import type { EventName } from '#shared/api/contract';
import { checkedHost } from '../../../../renderer/host/checkedHost';

const hostThatAnswers = (answer: () => Promise<unknown>) => checkedHost({ request: answer, on: () => () => undefined });

describe('a request', () => {
  it('gives the checked value', async () => {
    const host = hostThatAnswers(async () => ({ ok: true, value: { text: '{}', extra: 1 } }));
    expect(await host.request('examples.read', { id: 'hotel' })).toEqual({ ok: true, value: { text: '{}' } });
  });

  it('gives the shell\'s error', async () => {
    const error = { code: 'conflict', args: { name: 'hotel.blueprint', reason: '' } };
    const host = hostThatAnswers(async () => ({ ok: false, error }));
    expect(await host.request('examples.read', { id: 'hotel' })).toEqual({ ok: false, error });
  });

  it.each([null, 'no', {}, { ok: true }, { ok: true, value: { text: 5 } }, { ok: false }, { ok: false, error: { code: 'odd', args: {} } }])(
    'does not take %j for an answer',
    async (answer) => {
      const result = await hostThatAnswers(async () => answer).request('examples.read', { id: 'hotel' });
      expect(result).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    },
  );

  it('never rejects', async () => {
    const host = hostThatAnswers(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await host.request('recents.list', {})).toEqual({
      ok: false, error: { code: 'unreachable', args: { name: '', reason: 'Failed to fetch' } },
    });
  });
});

it('passes on events that fit', () => {
  let send: (payload: unknown) => void = () => undefined;
  const host = checkedHost({
    request: async () => undefined,
    on: (_name: EventName, listener) => {
      send = listener;
      return () => undefined;
    },
  });
  const heard: unknown[] = [];
  host.on('export.progress', (payload) => heard.push(payload));
  send({ job: 'j', done: 0.5 });
  send({ job: 'j', done: 'half' });
  send(null);
  expect(heard).toEqual([{ job: 'j', done: 0.5 }]);
});

it('knows a dropped file only where the shell tells of it', async () => {
  const file = { handle: 'h', name: 'hotel.blueprint', place: '~' };
  const hostThat = (dropped?: () => Promise<unknown>) =>
    checkedHost({ request: async () => undefined, on: () => () => undefined, ...(dropped ? { dropped } : {}) });
  expect(await hostThat(async () => ({ ok: true, value: { ...file, path: '/srv' } })).dropped({})).toEqual(file);
  for (const answer of [null, { ok: false, error: { code: 'badRequest', args: {} } }, { ok: true, value: {} }]) {
    expect(await hostThat(async () => answer).dropped({})).toBeNull();
  }
  expect(await hostThat(() => Promise.reject(new TypeError('no file'))).dropped({})).toBeNull();
  expect(await hostThat().dropped({})).toBeNull();
});
