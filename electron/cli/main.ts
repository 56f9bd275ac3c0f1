// Entry of the export command: `node out/node/cli.js FILE… --to pdf|png|svg`. One process and one export thread for all
// files. Results go to standard output, everything else to standard error.

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { dirname } from 'node:path';
import type { Label } from '#shared/history/label';
import { localeFor, translator } from '#shared/i18n/translator';
import { builtFolders } from '../services/appFolders';
import { disk } from '../services/disk/disk';
import { readTextFile } from '../services/disk/readTextFile';
import { createExporter } from '../services/export/createExporter';
import { saveExport } from '../services/export/saveExport';
import { exportAll } from './exportAll';
import { planExports, type PlannedExport, type Places } from './planExports';
import { readExportArguments, type ExportArguments } from './readExportArguments';

const FAILED = 1;
const USAGE = 2;
const INTERRUPTED = 130;

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = localeFor(LC_ALL || LC_MESSAGES || LANG || '');
const translate = translator(locale);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

const places: Places = {
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  exists: existsSync,
  list: (folder) => readdirSync(folder).sort(),
};

function refuse({ key, params }: Label): number {
  complain(translate(key, params));
  complain(translate('cli.seeHelp'));
  return USAGE;
}

async function draw(planned: readonly PlannedExport[], { options }: ExportArguments): Promise<number> {
  const folders = builtFolders(import.meta.url);
  const exporter = createExporter({ workerUrl: folders.exportWorker, fontsDir: folders.fonts });
  const save = { disk, randomName: randomUUID, wait: (ms: number) => wait(ms) };
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
    void exporter.close();
  });
  const failed = await exportAll(planned, options, {
    exporter, translate, locale, print, complain,
    isStopped: () => stopped,
    read: (path) => readTextFile(disk, path),
    save: (path, run) => {
      mkdirSync(dirname(path), { recursive: true });
      return saveExport(save, path, run);
    },
  });
  await exporter.close();
  if (stopped) complain(translate('cli.stopped'));
  return stopped ? INTERRUPTED : failed > 0 ? FAILED : 0;
}

async function run(args: readonly string[]): Promise<number> {
  const read = readExportArguments(args);
  if (!read.ok) return refuse(read.error);
  if (read.value.help) {
    print(translate('cli.help'));
    return 0;
  }
  const { inputs, out, force, options } = read.value;
  const planned = planExports({ inputs, out, force, format: options.format }, process.cwd(), places);
  return planned.ok ? draw(planned.value, read.value) : refuse(planned.error);
}

process.exitCode = await run(process.argv.slice(2));
