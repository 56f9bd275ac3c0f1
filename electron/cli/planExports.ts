// Which blueprint goes into which file: folders opened, targets named, collisions found, before anything is drawn.

import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { ExportFormat } from '#shared/api/requests/export';
import { MAY_CARRY } from '#shared/format/carried/carried';
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
  /** What is in a folder, sorted by name; null: it can't be read. Links to folders are no folders, so that nothing goes round. */
  list(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] | null;
}

export interface ExportRequest {
  readonly inputs: readonly string[];
  readonly out: string | undefined;
  readonly format: ExportFormat;
  /** Folders stand for what is in the folders below, too. */
  readonly recursive: boolean;
}

const BLUEPRINT = /\.blueprint$/i;

/** Relative paths are resolved against `cwd`. Fails where the request itself makes no sense. */
export function planExports(request: ExportRequest, cwd: string, places: Places): Result<PlannedExport[], Label> {
  const { inputs, recursive } = request;
  const isSeveral = inputs.length > 1 || inputs.some((input) => places.isFolder(resolve(cwd, input)));
  const out = request.out === undefined ? undefined : resolve(cwd, request.out);
  const outIsFolder = out !== undefined && (places.isFolder(out) || isSeveral || /[/\\]$/.test(request.out ?? ''));
  if (out !== undefined && isSeveral && places.exists(out) && !places.isFolder(out)) {
    return err({ key: 'cli.outIsFile', params: { path: request.out ?? '' } });
  }
  const taken = new Set<string>();
  const planned = inputs.flatMap((input) => sourcesOf(input, cwd, places, recursive)).map(({ below, ...item }): PlannedExport => {
    if (item.problem) return { ...item, target: '' };
    const target = targetOf(item.source, below, request.format, out, outIsFolder);
    const problem = problemOf(item, target, taken);
    taken.add(target);
    return { ...item, target, ...(problem ? { problem } : {}) };
  });
  return ok(planned);
}

/** A picture that carries its blueprint is never drawn over by itself: it may be the only copy. */
function problemOf({ source }: Pick<PlannedExport, 'source'>, target: string, taken: ReadonlySet<string>): Label | undefined {
  if (target === source) return { key: 'cli.ontoItself' };
  return taken.has(target) ? { key: 'cli.sameTarget', params: { target } } : undefined;
}

/** `below`: the way from the folder that was named to the blueprint's own. */
type Source = Omit<PlannedExport, 'target'> & { readonly below: string };

function sourcesOf(input: string, cwd: string, places: Places, recursive: boolean): Source[] {
  const path = resolve(cwd, input);
  if (!places.isFolder(path)) return [{ shown: input, source: path, below: '' }];
  const found = blueprintsIn(path, '', places, recursive);
  if (!found) return [{ shown: input, source: path, below: '', problem: { key: 'cli.unreadableFolder' } }];
  if (found.length === 0) return [{ shown: input, source: path, below: '', problem: { key: recursive ? 'cli.emptyFolders' : 'cli.emptyFolder' } }];
  const folder = input.endsWith(sep) || input.endsWith('/') ? input : input + sep;
  return found.map((way) => ({ shown: folder + way, source: join(path, way), below: dirname(way) }));
}

/** Ways from the folder; those in it come first. Hidden ones are no blueprints but what systems keep beside them. */
function blueprintsIn(folder: string, below: string, places: Places, recursive: boolean): string[] | null {
  const entries = places.list(join(folder, below))?.filter(({ name }) => !name.startsWith('.'));
  if (!entries) return null;
  const here = entries.filter(({ name, isFolder }) => !isFolder && BLUEPRINT.test(name)).map(({ name }) => join(below, name));
  const folders = recursive ? entries.filter(({ isFolder }) => isFolder) : [];
  // A folder below that can't be read is passed over like one that is empty.
  return [...here, ...folders.flatMap(({ name }) => blueprintsIn(folder, join(below, name), places, true) ?? [])];
}

function targetOf(source: string, below: string, format: ExportFormat, out: string | undefined, outIsFolder: boolean): string {
  if (out !== undefined && !outIsFolder) return out;
  const extension = extname(source);
  const stem = BLUEPRINT.test(extension) || MAY_CARRY.test(extension) || extension === '.json' ? basename(source, extension) : basename(source);
  return join(out === undefined ? dirname(source) : join(out, below), `${stem}.${format === 'jpeg' ? 'jpg' : format}`);
}
