import { describe, expect, it } from 'vitest';
import type { Host } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { renameCard } from '#shared/commands/cards/renameCard';
import { cardOf } from '#shared/blueprint/queries';
import { sameValue } from '#shared/lib/sameValue';
import { serializeFile } from '#shared/format/serializeFile';
import { createVersionReader } from '../../../../../renderer/dialogs/restore/versionReader';
import { after, smallBlueprint } from '../../../../support/blueprints';

const present = smallBlueprint();
const earlier = after(present, renameCard, { id: 'c_1', title: 'As it was' });
const saved = { by: 'Anna', at: 1 };

function reader(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const host = {
    request: (_name: string, { id }: { id: string }) => {
      asked.push(id);
      const text = texts[id];
      return Promise.resolve(text === undefined ? { ok: false, error: hostError('notFound', id) } : { ok: true, value: { text } });
    },
  } as unknown as Host;
  return { asked, reader: createVersionReader(host, 'f', present, () => Promise.resolve()) };
}

const good = serializeFile({ blueprint: earlier, history: null, saved });

describe('reading versions', () => {
  it('tells how far the present is from it, and who saved it', async () => {
    const { reader: read } = reader({ a: good });
    const version = await read.read('a');
    expect(version.ok && version.value.changes.total).toBe(1);
    expect(await read.summary('a')).toEqual({ changes: 1, by: 'Anna' });
  });

  it('has the records of the present wherever they are the same, so that drawing costs what differs', async () => {
    const version = await reader({ a: good }).reader.read('a');
    const blueprint = version.ok ? version.value.blueprint : null;
    expect(sameValue(blueprint, earlier)).toBe(true);
    expect(blueprint && cardOf(blueprint, 'c_2')).toBe(cardOf(present, 'c_2'));
    expect(blueprint && cardOf(blueprint, 'c_1')?.title).toBe('As it was');
  });

  it('says of a damaged one that it is, and still reads the others', async () => {
    const { reader: read } = reader({ a: good.slice(0, 300), b: good });
    const damaged = await read.read('a');
    expect(damaged.ok || damaged.error[0]?.key).toBe('restore.damaged');
    expect(await read.summary('a')).toBe('unreadable');
    expect((await read.read('b')).ok).toBe(true);
  });

  it('says why where the shell can’t read it', async () => {
    const missing = await reader({}).reader.read('a');
    expect(missing.ok || missing.error[0]?.key).toBe('error.notFound');
  });

  it('keeps those looked at last, and asks for others again', async () => {
    const { reader: read, asked } = reader({ a: good, b: good, c: good, d: good, e: good });
    for (const id of ['a', 'b', 'a', 'c', 'd', 'a']) await read.read(id);
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
    for (const id of ['e', 'b']) await read.read(id);
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
  });
});
