// The process that the proof of the crash journal kills: the whole app in one, the page's documents over the shell's
// services. It restores what the last one left, and then goes on editing a saved document and one that has no file: edits,
// undo and redo, half-typed texts, saves. It says at once what each document looks like after each step, and when.
//
// Arguments: the folder of the saved document, the app's own folder, `careless` or `careful`.

import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createStore } from 'zustand/vanilla';
import { createPreferences } from '../../../renderer/editor/preferences';
import { createDialogStack } from '../../../renderer/dialogs/dialogStack';
import { createDocuments } from '../../../renderer/app/documents/documents';
import type { OpenDocument } from '../../../renderer/app/documents/openDocument';
import { checkedHost } from '../../../renderer/host/checkedHost';
import { createToasts } from '../../../renderer/ui/toasts';
import { createShell } from '../../../electron/services/shell/createShell';
import { hostError } from '../../../shared/api/errors';
import { setTitle } from '../../../shared/commands/blueprint/setTitle';
import { renameLane } from '../../../shared/commands/lanes/renameLane';
import { translator } from '../../../shared/i18n/translator';
import { idFactory } from '../../../shared/lib/ids';
import { err, ok } from '../../../shared/lib/result';
import { createMeasurer } from '../../../shared/scene/text/measurer';
import { appKillFile } from './appKillFile';

const [folder = '', data = '', manner = 'careful'] = process.argv.slice(2);
const say = (line: string): number => writeSync(1, `${line}\n`);

async function startShell() {
  const ports = { emit: () => undefined, window: null, dialogs: null, setMenu: null, showInFolder: null };
  const exporter = { run: async () => err(hostError('unsupported')), cancel: () => undefined, close: async () => undefined };
  return createShell({
    host: 'electron', version: '0', systemLocale: 'en', platform: process.platform, home: folder, dataDir: data,
    examplesDir: folder, templatesDir: folder, root: folder, startFile: null, exporter, ports,
  });
}

const shell = await startShell();
const host = checkedHost({
  request: async (name, input) => (manner === 'careless' && name === 'journal.append' ? ok({}) : shell.dispatch(name, input)),
  on: () => () => undefined,
});

function later(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}

const createId = idFactory((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>));
const editor = { createId, now: Date.now, measure: createMeasurer(), preferences: createPreferences(), prefersDark: createStore(() => ({ dark: false })) };
const documents = createDocuments({
  host, editor, later, page: createId('page'), dialogs: createDialogStack(), toasts: createToasts(), translate: () => translator('en'),
  picker: { open: async () => null, save: async () => null, folder: async () => null, table: async () => null }, today: () => '2026-11-21', prepare: async () => undefined,
});

/** What one would see of the document, in short. */
function lookOf({ editor: { document, session } }: OpenDocument): string {
  const shown = session.getState().preview ?? document.getState().blueprint;
  return createHash('sha1').update(`${shown.title}\n${Object.values(shown.lanes).map(({ name }) => name).sort().join('\n')}`).digest('hex').slice(0, 12);
}

let steps = 0;
/** The longest that this process had to wait for its turn, ms. */
let lag = 0;

async function pause(ms: number): Promise<void> {
  const began = performance.now();
  await wait(ms);
  lag = Math.max(lag, Math.round(performance.now() - began - ms));
}

/** One thing that a person does; all texts differ, so that each look tells its step. */
function act({ editor: of }: OpenDocument): void {
  const { blueprint, history } = of.document.getState();
  const lane = blueprint.laneOrder[steps % blueprint.laneOrder.length] ?? '';
  const text = `${process.pid} ${(steps += 1)}`;
  const chance = Math.random();
  if (of.session.getState().editing) of.session.setState({ editing: null, preview: null });
  if (chance < 0.15) of.undo();
  else if (chance < 0.25) of.redo();
  else if (chance < 0.3) of.goTo(Math.floor(Math.random() * history.entries.length));
  else if (chance < 0.45) {
    of.session.setState({ editing: { type: 'lane', id: lane } });
    of.preview(renameLane, { id: lane, name: text });
  } else if (chance < 0.8) of.execute(renameLane, { id: lane, name: text });
  else of.execute(setTitle, { title: text });
}

/** The document in the file, and the one without a file; each is opened or made where it was not restored. */
async function both(): Promise<readonly (readonly ['file' | 'new', OpenDocument])[]> {
  await documents.recover();
  const find = (hasFile: boolean) => documents.store.getState().open.find((one) => (one.editor.document.getState().file !== null) === hasFile);
  const served = await host.request('folder.list', {});
  const file = served.ok ? await host.request('folder.file', { folder: served.value.folder.handle, name: appKillFile }) : served;
  if (!find(true) && file.ok) await documents.openFile(file.value);
  if (!find(false)) await documents.create();
  const [saved, unsaved] = [find(true), find(false)];
  if (!saved || !unsaved) throw new Error('a document does not open');
  return [['file', saved], ['new', unsaved]];
}

const open = await both();
for (const [name, document] of open) say(`found ${name} ${lookOf(document)} ${Date.now()}`);
say(`open ${documents.store.getState().open.length}`);
say('ready');
for (;;) {
  const [name, document] = open[Math.random() < 0.6 ? 0 : 1] ?? open[0] as (typeof open)[number];
  act(document);
  say(`look ${name} ${lookOf(document)} ${Date.now()} ${lag}`);
  if (Math.random() < 0.03 && name === 'file') {
    documents.activate(document.id);
    void documents.save();
  }
  // Bursts, and pauses between them; none is longer than `appKill` knows.
  await pause(Math.random() < 0.1 ? 300 : Math.random() * 40);
}
