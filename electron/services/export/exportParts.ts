// Which files an export into several makes, beside the target that was chosen: their names come from the blueprint, made safe.

import { basename, dirname, join } from 'node:path';
import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import type { ExportOptions } from '#shared/api/requests/export';
import { partFileName, phaseParts } from '#shared/export/scope/phaseParts';
import { parseFile } from '#shared/format/parseFile';
import { translator } from '#shared/i18n/translator';
import { err, ok, type Result } from '#shared/lib/result';

export interface ExportPart {
  readonly path: string;
  readonly options: ExportOptions;
}

/**
 * The files of an export; one, the target, where it isn't divided.
 * @param target absolute path
 * Errors: invalidBlueprint, emptyScope.
 */
export function exportParts(text: string, target: string, options: ExportOptions): Result<readonly ExportPart[], HostError> {
  const { scope } = options;
  if (scope?.type !== 'phases' || !scope.separate) return ok([{ path: target, options }]);
  const parsed = parseFile(text);
  // The export thread says it in words.
  if (!parsed.ok) return ok([{ path: target, options }]);
  const parts = phaseParts(parsed.value.blueprint, scope, translator(options.locale)) ?? [];
  if (parts.length === 0) return err(hostError('emptyScope', basename(target)));
  return ok(parts.map((part) => ({
    path: join(dirname(target), partFileName(basename(target), part)),
    options: { ...options, scope: { type: 'phases', phases: [part.phase] } },
  })));
}
