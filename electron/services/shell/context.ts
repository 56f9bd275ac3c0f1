// What the handlers share: the parts that are made once per shell, and the one way from a handle to a path.

import { basename } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import type { DescribeFile } from '../fileInfo';
import type { Handles } from '../handles';
import type { Journals } from '../journal/createJournals';
import type { PresenceService } from '../presence/createPresence';
import type { Reach } from '../reach';
import type { StoredPreferences } from '../state/preferences';
import type { Recents } from '../state/recents';
import type { StateFile } from '../state/stateFile';
import type { OwnTemplates } from '../templates/ownTemplates';
import type { Saving } from './createSaving';
import type { Exporter, HostPorts } from './ports';
import type { ShellLibrary } from './shellLibrary';

export interface ShellContext extends Saving, ShellLibrary {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  readonly systemLocale: string;
  readonly platform: string;
  readonly examplesDir: string;
  readonly templatesDir: string;
  /** The app's own folder. */
  readonly dataDir: string;
  readonly startFile: string | null;
  readonly now: () => number;
  readonly handles: Handles;
  readonly reach: Reach;
  readonly describe: DescribeFile;
  readonly recents: Recents;
  readonly preferences: StateFile<StoredPreferences>;
  readonly journals: Journals;
  readonly presence: PresenceService;
  readonly templates: OwnTemplates;
  readonly exporter: Exporter;
  readonly ports: HostPorts;
}

/** The path behind a handle, if it may be reached. Errors: unknownHandle, denied. */
export async function pathFor(context: ShellContext, handle: string): Promise<Result<string, HostError>> {
  const path = context.handles.pathOf(handle);
  if (path === undefined) return err(hostError('unknownHandle'));
  if (!(await context.reach.allows(path))) return err(hostError('denied', basename(path)));
  return ok(path);
}

/** The answer of requests that give nothing back. */
export const DONE = ok({});
