// The request for a table: the bytes of a file or of a drop become sheets of texts.

import { basename } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { TABLE_LIMITS } from '#shared/tables/tableLimits';
import { fileError } from '../disk/fileError';
import { readTable } from '../tables/readTable';
import { pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

export function tableHandlers(context: ShellContext): Pick<Handlers, 'tables.read'> {
  const { disk } = context.save;

  async function fileBytes(handle: string): Promise<Result<{ name: string; bytes: Uint8Array }, HostError>> {
    const path = await pathFor(context, handle);
    if (!path.ok) return path;
    const name = basename(path.value);
    try {
      const info = await disk.stat(path.value);
      if (info.isDirectory()) return err(hostError('isFolder', name));
      if (!info.isFile()) return err(hostError('denied', name, 'not a regular file'));
      // What is too large is not even read; the reader says so.
      if (info.size > TABLE_LIMITS.bytes) return err(hostError('tooLarge', name, `${Math.ceil(info.size / 1e6)} MB > ${TABLE_LIMITS.bytes / 1e6} MB`));
      return ok({ name, bytes: await disk.readFile(path.value) });
    } catch (thrown) {
      return err(fileError(thrown, path.value));
    }
  }

  return {
    'tables.read': async (input) => {
      const source = 'handle' in input ? await fileBytes(input.handle) : ok({ name: input.name, bytes: new Uint8Array(Buffer.from(input.base64, 'base64')) });
      if (!source.ok) return source;
      const { name, bytes } = source.value;
      const sheets = await readTable(name, bytes);
      return sheets.ok ? ok({ name, sheets: sheets.value }) : sheets;
    },
  };
}
