// Which blueprint goes into which file: folders opened, targets named, collisions found, before anything is drawn.

import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { ExportFormat } from '#shared/api/requests/export';
import type { Label } from '#shared/history/label';
import { err, ok, type Result } from '#shared/lib/result';

export interface PlannedExport {
  /** As it was typed, for messages. */
  readonly shown: string;
  readonly source: string;
  readonly target: string;
  /** Why it can't be done. */
  readonly problem?: Label;
}

/** What planning asks the disk. */
export interface Places {
  isFolder(path: string): boolean;
  exists(path: string): boolean;
  /** Names in a folder, sorted. */
  list(folder: string): readonly string[];
}

export interface ExportRequest {
  readonly inputs: readonly string[];
  readonly out: string | undefined;
  readonly format: ExportFormat;
  readonly force: boolean;
}

const BLUEPRINT = '.blueprint';

/** Relative paths are resolved against `cwd`. Fails where the request itself makes no sense. */
export function planExports(request: ExportRequest, cwd: string, places: Places): Result<PlannedExport[], Label> {
  const { inputs, force } = request;
  const isSeveral = inputs.length > 1 || inputs.some((input) => places.isFolder(resolve(cwd, input)));
  const out = request.out === undefined ? undefined : resolve(cwd, request.out);
  const outIsFolder = out !== undefined && (places.isFolder(out) || isSeveral || /[/\\]$/.test(request.out ?? ''));
  if (out !== undefined && isSeveral && places.exists(out) && !places.isFolder(out)) {
    return err({ key: 'cli.outIsFile', params: { path: request.out ?? '' } });
  }
  const taken = new Set<string>();
  const planned = inputs.flatMap((input) => sourcesOf(input, cwd, places)).map((item): PlannedExport => {
    if (item.problem) return { ...item, target: '' };
    const target = targetOf(item.source, request.format, out, outIsFolder);
    const problem = problemWith(target, taken, force, places);
    taken.add(target);
    return { ...item, target, ...(problem ? { problem } : {}) };
  });
  return ok(planned);
}

type Source = Omit<PlannedExport, 'target'>;

function sourcesOf(input: string, cwd: string, places: Places): Source[] {
  const path = resolve(cwd, input);
  if (!places.isFolder(path)) return [{ shown: input, source: path }];
  const names = places.list(path).filter((name) => name.endsWith(BLUEPRINT));
  if (names.length === 0) return [{ shown: input, source: path, problem: { key: 'cli.emptyFolder' } }];
  const folder = input.endsWith(sep) || input.endsWith('/') ? input : input + sep;
  return names.map((name) => ({ shown: folder + name, source: join(path, name) }));
}

function targetOf(source: string, format: ExportFormat, out: string | undefined, outIsFolder: boolean): string {
  if (out !== undefined && !outIsFolder) return out;
  const extension = extname(source);
  const stem = extension === BLUEPRINT || extension === '.json' ? basename(source, extension) : basename(source);
  return join(out ?? dirname(source), `${stem}.${format === 'jpeg' ? 'jpg' : format}`);
}

function problemWith(target: string, taken: ReadonlySet<string>, force: boolean, places: Places): Label | undefined {
  if (taken.has(target)) return { key: 'cli.sameTarget', params: { target } };
  return !force && places.exists(target) ? { key: 'cli.exists' } : undefined;
}
