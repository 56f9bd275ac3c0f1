// Draws the planned files one after another. One that fails is named with its reason, and the others are still done.

import type { HostError } from '#shared/api/contract';
import { languageOf } from '#shared/blueprint/languageOf';
import { parseFile } from '#shared/format/parseFile';
import type { Label } from '#shared/history/label';
import type { LocaleId, Translate } from '#shared/i18n/messages';
import type { Result } from '#shared/lib/result';
import type { Exported, Exporter } from '../services/shell/ports';
import type { PlannedExport } from './planExports';
import type { DrawOptions } from './readExportArguments';

export interface ExportEnvironment {
  readonly exporter: Pick<Exporter, 'run'>;
  readonly translate: Translate;
  /** The language of messages. */
  readonly locale: LocaleId;
  read(path: string): Promise<Result<{ readonly text: string }, HostError>>;
  save(path: string, run: (file: string) => Promise<Result<Exported, HostError>>): Promise<Result<{ readonly exported: Exported }, HostError>>;
  /** Standard output: what was written. */
  print(line: string): void;
  /** Standard error: what went wrong. */
  complain(line: string): void;
  /** The person has asked to stop. */
  isStopped(): boolean;
}

/** As errors call the formats whose size is chosen. */
const PICTURES = ['PNG', 'WebP', 'JPEG'];

/** How many files failed. */
export async function exportAll(
  planned: readonly PlannedExport[], options: DrawOptions, environment: ExportEnvironment,
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
  { shown, source, target }: PlannedExport, job: string, options: DrawOptions, environment: ExportEnvironment,
): Promise<Label | undefined> {
  const { exporter, translate, print, complain } = environment;
  const file = await environment.read(source);
  if (!file.ok) return errorLabel(file.error);
  const { text } = file.value;
  const locale = options.locale ?? writtenIn(text) ?? environment.locale;
  const saved = await environment.save(target, (into) => exporter.run({ job, text, options: { ...options, locale }, file: into }, () => undefined));
  if (!saved.ok) return errorLabel(saved.error);
  print(target);
  const { missing } = saved.value.exported;
  if (missing.length > 0) complain(translate('cli.missing', { path: shown, characters: missing.join(' ') }));
  return undefined;
}

/** The blueprint's own language; undefined where the text is none, of which the exporter says why. */
function writtenIn(text: string): LocaleId | undefined {
  const opened = parseFile(text);
  return opened.ok ? languageOf(opened.value.blueprint, undefined) : undefined;
}

function errorLabel({ code, args }: HostError): Label {
  if (code === 'tooLarge' && PICTURES.includes(String(args['name']))) return { key: 'cli.tooLargePicture', params: args };
  return { key: `error.${code}`, params: args };
}
