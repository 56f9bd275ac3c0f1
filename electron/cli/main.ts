// Entry of the export command: `node out/node/cli.js FILE… --to FORMAT`. One process for all files, with an export thread
// for each of a few processors. Results go to standard output, everything else to standard error.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism, constants, homedir } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Label } from '#shared/history/label';
import { localeFor, translator } from '#shared/i18n/translator';
import { MAY_CARRY } from '#shared/format/carried/carried';
import { err, ok } from '#shared/lib/result';
import { builtFolders, dataFolder } from '../services/appFolders';
import { disk } from '../services/disk/disk';
import { fileError } from '../services/disk/fileError';
import { readTextFile } from '../services/disk/readTextFile';
import { createExporter } from '../services/export/createExporter';
import { saveParts, type PartToSave } from '../services/export/saveParts';
import { processRuns } from '../services/processRuns';
import { readCarried } from '../services/reopen/readCarried';
import { createReach } from '../services/reach';
import { createSaving, type Saving } from '../services/shell/createSaving';
import { createProgress, type Progress } from './createProgress';
import { exportAll, type ExportEnvironment, type ExportTally } from './exportAll';
import { planExports, type PlannedExport, type Places } from './planExports';
import { FORMATS, readExportArguments, type ExportArguments } from './readExportArguments';
import { stopOnSignals } from './stopOnSignals';

const FAILED = 1;
const USAGE = 2;
/** More threads cost memory for hardly any time. */
const MOST_THREADS = 4;

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = localeFor(LC_ALL || LC_MESSAGES || LANG || '');
const translate = translator(locale);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

const places: Places = {
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  exists: existsSync,
  list(folder) {
    try {
      const entries = readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      return null;
    }
  },
};

function refuse({ key, params }: Label): number {
  complain(translate(key, params));
  complain(translate('cli.seeHelp'));
  return USAGE;
}

/** As the app saves, under its names: what a killed command leaves is swept by the next start of either. */
async function saving(): Promise<Saving> {
  const dataDir = dataFolder(process.platform, homedir(), process.env);
  const made = await createSaving({
    disk, wait: (ms: number) => wait(ms), now: Date.now, random: () => randomBytes(9).toString('hex'), isRunning: processRuns, dataDir,
  });
  void createReach(disk, null).then((reach) => made.sweep([], reach)).catch(() => undefined);
  return made;
}

function saver({ save, announce }: Saving): ExportEnvironment['save'] {
  return async (parts: readonly PartToSave[]) => {
    for (const { path } of parts) {
      try {
        mkdirSync(dirname(path), { recursive: true });
      } catch (thrown) {
        return err(fileError(thrown, path));
      }
      await announce(path);
    }
    return saveParts(save, parts);
  };
}

/** A blueprint file, or a picture that carries one. */
async function readBlueprint(path: string): ReturnType<ExportEnvironment['read']> {
  if (!MAY_CARRY.test(path)) return readTextFile(disk, path);
  const carried = await readCarried(disk, path);
  return carried.ok ? ok({ text: carried.value }) : carried;
}

function progressOf(total: number, quiet: boolean): Progress {
  const { stdout, stderr } = process;
  const isTerminal = stdout.isTTY === true && stderr.isTTY === true;
  const write = (text: string): void => void (quiet || stderr.write(text));
  return createProgress({ total, isTerminal, columns: stderr.columns || 80, translate, write });
}

function summarise(total: number, { done, failed }: ExportTally, began: number, isStopped: boolean): void {
  if (isStopped) complain(translate('cli.stopped', { done, total }));
  else if (total > 1) complain(translate('cli.summary', { done, failed, seconds: ((performance.now() - began) / 1000).toFixed(1) }));
}

async function draw(planned: readonly PlannedExport[], { options, force, quiet }: ExportArguments): Promise<number> {
  const began = performance.now();
  const folders = builtFolders(import.meta.url);
  const threads = Math.min(availableParallelism(), MOST_THREADS, planned.length);
  const exporters = Array.from({ length: threads }, () => createExporter({ workerUrl: folders.exportWorker, fontsDir: folders.fonts }));
  const close = (): Promise<unknown> => Promise.all(exporters.map((exporter) => exporter.close()));
  const stopping = stopOnSignals(process, close);
  const progress = progressOf(planned.length, quiet);
  const over = (say: (line: string) => void) => (line: string): void => {
    progress.clear();
    say(line);
  };
  const save = saver(await saving());
  const tally = await exportAll(planned, options, {
    exporters, translate, locale, save,
    exists: existsSync,
    print: over(print),
    complain: over(complain),
    progress: (shown, done) => progress.advance(shown, done),
    isStopped: () => stopping.signal() !== null,
    read: readBlueprint,
  }, force);
  progress.clear();
  await close();
  stopping.end();
  const signal = stopping.signal();
  if (!quiet || signal) summarise(planned.length, tally, began, signal !== null);
  if (signal) return 128 + constants.signals[signal];
  return tally.failed > 0 ? FAILED : 0;
}

async function run(args: readonly string[]): Promise<number> {
  const read = readExportArguments(args);
  if (!read.ok) return refuse(read.error);
  if (read.value.help) {
    print(translate('cli.help', { formats: FORMATS }));
    return 0;
  }
  const { inputs, out, recursive, options } = read.value;
  const planned = planExports({ inputs, out, recursive, format: options.format }, process.cwd(), places);
  return planned.ok ? draw(planned.value, read.value) : refuse(planned.error);
}

process.exitCode = await run(process.argv.slice(2));
