// Draws the planned files one after another. One that fails is named with its reason, and the others are still done.

import type { ExportOptions, HostError } from '#shared/api/contract';
import type { Label } from '#shared/history/label';
import type { Translate } from '#shared/i18n/messages';
import type { Result } from '#shared/lib/result';
import type { Exporter } from '../services/shell/ports';
import type { PlannedExport } from './planExports';

export interface ExportEnvironment {
  readonly exporter: Pick<Exporter, 'run'>;
  readonly translate: Translate;
  read(path: string): Promise<Result<{ readonly text: string }, HostError>>;
  save(path: string, bytes: Uint8Array): Promise<Result<unknown, HostError>>;
  /** Standard output: what was written. */
  print(line: string): void;
  /** Standard error: what went wrong. */
  complain(line: string): void;
  /** The person has asked to stop. */
  isStopped(): boolean;
}

/** How many files failed. */
export async function exportAll(
  planned: readonly PlannedExport[], options: ExportOptions, environment: ExportEnvironment,
): Promise<number> {
  let failed = 0;
  for (const [i, item] of planned.entries()) {
    if (environment.isStopped()) break;
    const problem = item.problem ?? (await exportOne(item, `${i}`, options, environment));
    if (environment.isStopped()) break;
    if (!problem) continue;
    failed++;
    const reason = environment.translate(problem.key, problem.params);
    environment.complain(environment.translate('cli.failed', { path: item.shown, reason }));
  }
  return failed;
}

async function exportOne(
  { shown, source, target }: PlannedExport, job: string, options: ExportOptions, environment: ExportEnvironment,
): Promise<Label | undefined> {
  const { exporter, translate, print, complain } = environment;
  const file = await environment.read(source);
  if (!file.ok) return errorLabel(file.error);
  const exported = await exporter.run({ job, text: file.value.text, options }, () => undefined);
  if (!exported.ok) return errorLabel(exported.error);
  const saved = await environment.save(target, exported.value.bytes);
  if (!saved.ok) return errorLabel(saved.error);
  print(target);
  const { missing } = exported.value;
  if (missing.length > 0) complain(translate('cli.missing', { path: shown, characters: missing.join(' ') }));
  return undefined;
}

function errorLabel({ code, args }: HostError): Label {
  if (code === 'tooLarge' && args['name'] === 'PNG') return { key: 'cli.tooLargePng', params: args };
  return { key: `error.${code}`, params: args };
}
