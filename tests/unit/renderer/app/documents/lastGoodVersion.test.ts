import { expect, it } from 'vitest';
import { hostError } from '#shared/api/errors';
import type { Host } from '#shared/api/contract';
import { serializeFile } from '#shared/format/serializeFile';
import { lastGoodVersion } from '../../../../../renderer/app/documents/lastGoodVersion';
import { smallBlueprint } from '../../../../support/blueprints';

const good = serializeFile({ blueprint: smallBlueprint(), history: null });

/** Versions by id, newest first; null: it can't be read. */
function hostWith(versions: Record<string, string | null>): Pick<Host, 'request'> {
  const request = async (name: string, input: { id?: string }) => {
    if (name === 'backups.list') return { ok: true, value: Object.keys(versions).map((id, at) => ({ id, savedAt: 100 - at, bytes: 0, hash: '' })) };
    const text = versions[input.id ?? ''];
    return typeof text === 'string' ? { ok: true, value: { text } } : { ok: false, error: hostError('notFound', '') };
  };
  return { request } as unknown as Pick<Host, 'request'>;
}

it('is the newest that opens', async () => {
  const host = hostWith({ gone: null, cut: good.slice(0, 90), whole: good, older: good });
  expect(await lastGoodVersion(host, 'h')).toEqual({ text: good, savedAt: 98 });
});

it('is none where nothing was kept, or nothing opens', async () => {
  expect(await lastGoodVersion(hostWith({}), 'h')).toBeNull();
  expect(await lastGoodVersion(hostWith({ cut: '{' }), 'h')).toBeNull();
});
