// Requests about exports. The targets are checked and written here, as carefully as documents, so that a failed or
// cancelled export leaves the files that were there.

import { basename } from 'node:path';
import type { HostError, Input } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { exportParts, type ExportPart } from '../export/exportParts';
import { saveParts } from '../export/saveParts';
import { DONE, pathFor, type ShellContext } from './context';
import type { Handlers } from './handlers';
import type { Exported } from './ports';

export function exportHandlers(context: ShellContext): Pick<Handlers, 'export.run' | 'export.fontFaces' | 'export.cancel'> {
  const { exporter, save, describe } = context;
  /** Jobs that run → whether somebody has cancelled them: between two parts nothing is drawn that could be stopped. */
  const running = new Map<string, boolean>();
  return {
    'export.run': async (input) => {
      const parts = await allowedParts(context, input);
      if (!parts.ok) return parts;
      const count = parts.value.length;
      const run = (part: ExportPart, index: number) => (file: string) => (running.get(input.job)
        ? Promise.resolve(err(hostError('cancelled')))
        : draw(context, input, part, { file, progress: (done) => (index + done) / count }));
      running.set(input.job, false);
      const saved = await saveParts(save, parts.value.map((part, index) => ({ path: part.path, run: run(part, index) })));
      running.delete(input.job);
      if (!saved.ok) return saved;
      const drawn = saved.value.map(({ exported }) => exported);
      const { width = 0, height = 0 } = drawn[0] ?? {};
      const broken = [...new Set(drawn.flatMap((exported) => exported.broken ?? []))];
      const pages = drawn.reduce((sum, exported) => sum + (exported.pages ?? 0), 0);
      return ok({
        width, height,
        ...(pages > 0 ? { pages } : {}),
        bytes: saved.value.reduce((sum, { size }) => sum + size, 0),
        missing: [...new Set(drawn.flatMap(({ missing }) => missing))],
        ...(broken.length > 0 ? { broken } : {}),
        ...(isDivided(input) ? { files: parts.value.map(({ path }) => describe(path)) } : {}),
      });
    },
    'export.fontFaces': async ({ job, fonts, others = '' }) => {
      const made = await exporter.run({ job, text: '', options: { format: 'svg', locale: 'en', scale: 1, dpi: 96 }, fonts, others }, () => undefined);
      return made.ok ? ok({ css: Buffer.from(made.value.bytes).toString('utf8'), missing: [...made.value.missing] }) : made;
    },
    'export.cancel': async ({ job }) => {
      if (running.has(job)) running.set(job, true);
      exporter.cancel(job);
      return DONE;
    },
  };
}

type Run = Input<'export.run'>;

const isDivided = ({ options: { scope } }: Run): boolean => scope?.type === 'phases' && scope.separate === true;

/** What is drawn where. For a single file the dialog has asked whether it may be replaced; nobody has picked the names of several. */
async function allowedParts(context: ShellContext, input: Run): Promise<Result<readonly ExportPart[], HostError>> {
  const target = await pathFor(context, input.target);
  if (!target.ok) return target;
  const parts = exportParts(input.text, target.value, input.options);
  if (!parts.ok || !isDivided(input)) return parts;
  const there: string[] = [];
  for (const { path } of parts.value) {
    if (!(await context.reach.allows(path))) return err(hostError('denied', basename(path)));
    if (await context.save.disk.stat(path).then(() => true, () => false)) there.push(basename(path));
  }
  return there.length > 0 && input.replace !== true ? err(hostError('exists', there.join('\n'))) : parts;
}

interface Drawing {
  readonly file: string;
  /** Of this part → of all. */
  readonly progress: (done: number) => number;
}

async function draw(
  { exporter, ports, announce }: ShellContext, { job, text }: Run, { path, options }: ExportPart, { file, progress }: Drawing,
): Promise<Result<Exported, HostError>> {
  const exported = await exporter.run({ job, text, options, file }, (done) => ports.emit('export.progress', { job, done: progress(done) }));
  if (exported.ok) await announce(path);
  return exported;
}
