// Draws the planned files, as many at a time as there are exporters. One that fails is named with its reason, and the others
// are still done.

import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import type { ExportOptions } from '#shared/api/requests/export';
import type { Label } from '#shared/history/label';
import type { LocaleId, Translate } from '#shared/i18n/messages';
import { err, type Result } from '#shared/lib/result';
import { exportParts } from '../services/export/exportParts';
import type { PartToSave } from '../services/export/saveParts';
import type { SavedExport } from '../services/export/saveExport';
import type { Exported, Exporter } from '../services/shell/ports';
import { optionsFor } from './optionsFor';
import type { PlannedExport } from './planExports';
import type { DrawOptions } from './readExportArguments';

export interface ExportEnvironment {
  /** Each draws one file at a time. */
  readonly exporters: readonly Pick<Exporter, 'run'>[];
  readonly translate: Translate;
  /** The language of messages. */
  readonly locale: LocaleId;
  read(path: string): Promise<Result<{ readonly text: string }, HostError>>;
  exists(path: string): boolean;
  /** All of them or none. */
  save(parts: readonly PartToSave[]): Promise<Result<readonly SavedExport[], HostError>>;
  /** Standard output: what was written. */
  print(line: string): void;
  /** Standard error: what went wrong. */
  complain(line: string): void;
  /** How far one file is, 0 … 1; 1: it is over, well or not. */
  progress(shown: string, done: number): void;
  /** The person has asked to stop. */
  isStopped(): boolean;
}

export interface ExportTally {
  readonly done: number;
  readonly failed: number;
}

/** As errors call the formats whose size is chosen. */
const PICTURES = ['PNG', 'WebP', 'JPEG'];

/** How many blueprints were drawn and how many failed; those that stopping has left are in neither. */
export async function exportAll(
  planned: readonly PlannedExport[], options: DrawOptions, environment: ExportEnvironment, force = false,
): Promise<ExportTally> {
  const { exporters, translate, complain, progress, isStopped } = environment;
  const tally = { done: 0, failed: 0 };
  const waiting = planned.entries();
  const work = async (exporter: Pick<Exporter, 'run'>): Promise<void> => {
    for (const [i, item] of waiting) {
      if (isStopped()) return;
      const problem = item.problem ?? (await exportOne(item, `${i}`, { ...options, force }, environment, exporter));
      if (problem && isStopped()) return;
      if (problem) {
        tally.failed++;
        complain(translate('cli.failed', { path: item.shown, reason: translate(problem.key, problem.params) }));
      } else {
        tally.done++;
      }
      progress(item.shown, 1);
    }
  };
  await Promise.all(exporters.map(work));
  return tally;
}

async function exportOne(
  { shown, source, target }: PlannedExport, job: string, wanted: DrawOptions & { readonly force: boolean },
  environment: ExportEnvironment, exporter: Pick<Exporter, 'run'>,
): Promise<Label | undefined> {
  const { translate, print, complain } = environment;
  const file = await environment.read(source);
  if (!file.ok) return errorLabel(file.error);
  const { text } = file.value;
  const options = optionsFor(text, wanted, environment.locale);
  if (!options.ok) return options.error;
  const parts = exportParts(text, target, options.value);
  if (!parts.ok) return errorLabel(parts.error);
  const there = wanted.force ? undefined : parts.value.find(({ path }) => environment.exists(path));
  if (there) return { key: 'cli.exists', params: { path: there.path } };
  const run = runner(text, job, parts.value.length, { shown, exporter, environment });
  const saved = await environment.save(parts.value.map((part, i) => ({ path: part.path, run: (into) => run(part.options, i, into) })));
  if (!saved.ok) return errorLabel(saved.error);
  for (const { path } of parts.value) print(path);
  const of = (list: (exported: Exported) => readonly string[] | undefined) => [...new Set(saved.value.flatMap(({ exported }) => list(exported) ?? []))];
  const missing = of((exported) => exported.missing);
  if (missing.length > 0) complain(translate('cli.missing', { path: shown, characters: missing.join(' ') }));
  const broken = of((exported) => exported.broken);
  if (broken.length > 0) complain(translate('cli.broken', { path: shown, count: broken.length, cards: broken.join(', ') }));
  return undefined;
}

interface Running {
  readonly shown: string;
  readonly exporter: Pick<Exporter, 'run'>;
  readonly environment: ExportEnvironment;
}

/** Draws one of a blueprint's parts. A closed exporter would begin anew: nothing is begun once it is stopped. */
function runner(text: string, job: string, parts: number, { shown, exporter, environment }: Running) {
  return async (options: ExportOptions, part: number, file: string) => {
    if (environment.isStopped()) return err(hostError('cancelled'));
    // The whole is over only when it is saved.
    const onProgress = (done: number): void => environment.progress(shown, Math.min(0.99, (part + done) / parts));
    return exporter.run({ job: `${job}-${part}`, text, options, file }, onProgress);
  };
}

function errorLabel({ code, args }: HostError): Label {
  if (code === 'tooLarge' && PICTURES.includes(String(args['name']))) return { key: 'cli.tooLargePicture', params: args };
  // The app may say that a file is gone, since it knew it; here a name may be mistyped.
  if (code === 'notFound') return { key: 'cli.notFound' };
  return { key: `error.${code}`, params: args };
}
