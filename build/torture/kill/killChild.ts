// The process that the kill proof kills: starts the app's services as a host does, waits for the sweep, and saves one version
// after the other. Says on standard output, at once, what it has found and what was saved. With `careless`, it writes as
// programs usually do.
//
// Arguments: the folder of the document, the app's own folder, the next version, `careless` or `careful`.

import { readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createShell } from '../../../electron/services/shell/createShell';
import { hostError } from '../../../shared/api/errors';
import { err } from '../../../shared/lib/result';
import { killFile, versionTexts } from './killVersions';

const [folder = '', data = '', next = '0', manner = 'careful'] = process.argv.slice(2);
const say = (line: string): number => writeSync(1, `${line}\n`);
const textOf = versionTexts();

async function startShell() {
  const ports = { emit: () => undefined, window: null, dialogs: null, setMenu: null, showInFolder: null };
  const exporter = { run: async () => err(hostError('unsupported')), cancel: () => undefined, close: async () => undefined };
  return createShell({
    host: 'browser', version: '0', systemLocale: 'en', platform: process.platform, home: folder, dataDir: data,
    examplesDir: folder, templatesDir: folder, root: folder, startFile: null, exporter, ports,
  });
}

const shell = await startShell();

async function ask(name: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await shell.dispatch(name, input);
  if (answer.ok) return answer.value as Record<string, unknown>;
  say(`error ${name} ${answer.error.code} ${answer.error.args['reason']}`);
  process.exit(1);
}

/** Files that are neither the document nor anything that belongs into the app's own folder. */
function strays(): string[] {
  const beside = readdirSync(folder).filter((name) => name !== killFile);
  return [...beside, ...readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))];
}

const removed = await shell.swept;
say(`swept ${removed} ${strays().join(',')}`);
const { folder: served } = await ask('folder.list', {}) as { folder: { handle: string } };
const { handle } = await ask('folder.file', { folder: served.handle, name: killFile });
let { hash } = await ask('files.read', { handle });
/** So many saves until the program runs at speed; killed before, most would die while it is still being compiled. */
const WARM_UP = 5;
for (let version = Number(next), count = 0; ; version++, count++) {
  if (count === WARM_UP) say('ready');
  const text = textOf(version);
  if (manner === 'careless') writeFileSync(join(folder, killFile), text);
  else ({ hash } = await ask('files.write', { handle, text, expected: hash }));
  if (readFileSync(join(folder, killFile), 'utf8') !== text) say('error the file reads differently');
  say(`saved ${version}`);
}
