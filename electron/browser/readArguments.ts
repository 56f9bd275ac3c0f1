// The command line of the browser host: `[--port N] [--no-open] [folder or file]`.

import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BrowserArguments {
  /** 0: any free one. */
  readonly port: number;
  readonly open: boolean;
  /** The folder that is served. */
  readonly root: string;
  readonly startFile: string | null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * @param cwd what paths are relative to, and what is served without one
 * @throws a TypeError for an unknown option, a RangeError for a bad port
 */
export function readArguments(args: readonly string[], cwd: string): BrowserArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: { port: { type: 'string', default: '0' }, open: { type: 'boolean', default: true } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new RangeError(`--port ${values.port}`);
  const path = positionals[0] === undefined ? cwd : resolve(cwd, positionals[0]);
  const folder = isFolder(path);
  return { port, open: values.open, root: folder ? path : dirname(path), startFile: folder ? null : path };
}
