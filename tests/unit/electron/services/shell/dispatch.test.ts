import { describe, expect, it } from 'vitest';
import { ok } from '#shared/lib/result';
import { createDispatch } from '../../../../../electron/services/shell/dispatch';
import type { Handlers } from '../../../../../electron/services/shell/handlers';

/** Only what a test needs; asking for anything else fails loudly. */
const dispatchWith = (handlers: Partial<Handlers>) => createDispatch(handlers as Handlers);

describe('dispatch', () => {
  it('refuses names that are not in the contract, also those of every object', async () => {
    const dispatch = dispatchWith({});
    for (const name of ['files.erase', 'constructor', '__proto__', '']) {
      expect(await dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'badRequest' } });
    }
  });

  it('refuses input that does not fit, without calling the handler or repeating the input', async () => {
    let called = false;
    const dispatch = dispatchWith({
      'files.read': async () => {
        called = true;
        return ok({ handle: 'h', name: 'n', place: '', text: '', hash: '', readOnly: false });
      },
    });
    for (const input of [undefined, null, [], {}, { handle: 5 }, { handle: '' }, { handle: 'secret'.repeat(100) }]) {
      const answer = await dispatch('files.read', input);
      expect(answer).toMatchObject({ ok: false, error: { code: 'badRequest' } });
      expect(JSON.stringify(answer)).not.toContain('secretsecret');
    }
    expect(called).toBe(false);
  });

  it('leaves out what the contract does not name', async () => {
    const dispatch = dispatchWith({
      'examples.read': async (input) => ok({ text: Object.keys(input).join(), path: '/etc/passwd' }),
    });
    expect(await dispatch('examples.read', { id: 'hotel', path: '/etc/passwd' })).toEqual({ ok: true, value: { text: 'id' } });
  });

  it('does not let out an answer that does not fit', async () => {
    const dispatch = dispatchWith({ 'examples.read': async () => ok({ text: 5 as unknown as string }) });
    expect(await dispatch('examples.read', { id: 'a' })).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });

  it('turns what a handler throws into an answer', async () => {
    const dispatch = dispatchWith({ 'recents.clear': () => Promise.reject(new Error('the disk is on fire')) });
    expect(await dispatch('recents.clear', {})).toMatchObject({
      ok: false, error: { code: 'unexpected', args: { reason: 'the disk is on fire' } },
    });
  });
});
