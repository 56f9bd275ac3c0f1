// Requests about tables and charts that the page has made: they become files, saved as carefully as documents.

import { basename } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { saveFile } from '../disk/saveFile';
import { tableFile } from '../export/tables/tableFile';
import { pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function figureHandlers(context: ShellContext): Pick<Handlers, 'figures.saveTable' | 'figures.savePicture'> {
  async function write(path: string, bytes: Uint8Array): Promise<Result<{ bytes: number }, HostError>> {
    const saved = await saveFile(context.save, path, bytes, null);
    if (!saved.ok) return saved;
    await context.announce(path);
    return ok({ bytes: bytes.length });
  }
  return {
    'figures.saveTable': async ({ target, format, name, table }) => {
      const path = await pathFor(context, target);
      return path.ok ? write(path.value, await tableFile(name, table, format)) : path;
    },
    'figures.savePicture': async ({ target, base64 }) => {
      const path = await pathFor(context, target);
      if (!path.ok) return path;
      const bytes = Buffer.from(base64, 'base64');
      if (!bytes.subarray(0, PNG.length).equals(PNG)) return err(hostError('badRequest', basename(path.value), 'not a PNG'));
      return write(path.value, bytes);
    },
  };
}
