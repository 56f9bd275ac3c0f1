// One of two people on a file: a real shell over the shared folder with its own app folder, and the page's documents over
// that, without a browser. Clashes are settled at random.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createStore } from 'zustand/vanilla';
import { createPreferences } from '../../../renderer/editor/preferences';
import type { Editor } from '../../../renderer/editor/editor';
import { createDialogStack } from '../../../renderer/dialogs/dialogStack';
import { createDocuments } from '../../../renderer/app/documents/documents';
import type { OpenDocument } from '../../../renderer/app/documents/openDocument';
import { inTurn } from '../../../renderer/app/documents/team/inTurn';
import { checkedHost } from '../../../renderer/host/checkedHost';
import { createToasts } from '../../../renderer/ui/toasts';
import { createShell, type Shell } from '../../../electron/services/shell/createShell';
import { hostError } from '../../../shared/api/errors';
import type { EventName, Input, Output, RequestName } from '../../../shared/api/contract';
import type { Blueprint } from '../../../shared/blueprint/records';
import { parseFile } from '../../../shared/format/parseFile';
import { serializeFile } from '../../../shared/format/serializeFile';
import { emptyHistory } from '../../../shared/history/history';
import { translator } from '../../../shared/i18n/translator';
import { err } from '../../../shared/lib/result';
import type { Merge } from '../../../shared/merge/mergeBlueprints';
import { createMeasurer } from '../../../shared/scene/text/measurer';
import { generateBlueprint } from '../../bench/generate';

const FILE = 'shared.blueprint';

export interface SharingHost {
  readonly name: string;
  editor(): Editor;
  blueprint(): Blueprint;
  isDirty(): boolean;
  save(): Promise<void>;
  /** What the watching shell does: tells the page what the file holds. */
  look(): Promise<void>;
  inFile(): Promise<Blueprint>;
  saves(): number;
  merges(): number;
  stop(): Promise<void>;
}

interface HostOptions {
  readonly folder: string;
  readonly name: string;
  readonly seed: number;
  readonly random: () => number;
  readonly careless: boolean;
  readonly onClash: (merge: Merge) => void;
}

async function startShell(folder: string, data: string): Promise<Shell> {
  mkdirSync(data, { recursive: true });
  const exporter = { run: async () => err(hostError('unsupported')), cancel: () => undefined, close: async () => undefined };
  return createShell({
    host: 'electron', version: '0', systemLocale: 'en', platform: process.platform, home: folder, dataDir: data, examplesDir: folder, templatesDir: folder,
    root: folder, startFile: null, exporter, ports: { emit: () => undefined, window: null, dialogs: null, setMenu: null, showInFolder: null },
  });
}

type Listener = (payload: unknown) => void;

/** The page's way to the shell; `tell` makes it hear an event. */
function connect(shell: Shell, careless: boolean) {
  const listeners = new Map<EventName, Listener[]>();
  const host = checkedHost({
    request: (name, input) => shell.dispatch(name, careless && name === 'files.write' ? { ...(input as object), expected: null } : input),
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
      return () => undefined;
    },
  });
  const tell = (name: EventName, payload: unknown): void => listeners.get(name)?.forEach((listener) => listener(payload));
  async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> {
    const answer = await host.request(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    return answer.value;
  }
  return { host, tell, ask };
}

function createPage(connection: ReturnType<typeof connect>, { name, random, onClash }: HostOptions) {
  const dialogs = createDialogStack();
  dialogs.store.subscribe((open) => {
    const question = open.at(-1);
    if (!question) return;
    if (question.name !== 'merge') throw new Error(`unexpected question: ${question.name}`);
    const { merge } = question.input;
    onClash(merge);
    const choices = Object.fromEntries(merge.clashes.map((clash) => [clash.id, clash.choices[Math.floor(random() * clash.choices.length)] ?? 'mine']));
    queueMicrotask(() => question.answer({ type: 'settled', choices }));
  });
  let ids = 0;
  const documents = createDocuments({
    host: connection.host, dialogs, page: name, toasts: createToasts(), translate: () => translator('en'), today: () => '2026-11-21',
    editor: {
      createId: (prefix) => `${prefix}_${name}${(ids += 1)}`, now: Date.now, measure: createMeasurer(), preferences: createPreferences(),
      prefersDark: createStore(() => ({ dark: false })),
    },
    later(ms, call) {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    picker: { open: async () => null, save: async () => null, folder: async () => null, table: async () => null }, prepare: async () => undefined, person: () => name,
  });
  return documents;
}

/** Starts on the shared file, which the first makes. */
export async function startHost(options: HostOptions): Promise<SharingHost> {
  const { folder, name, seed } = options;
  const shell = await startShell(folder, join(folder, `.${name}`));
  const connection = connect(shell, options.careless);
  const { ask, tell } = connection;
  const served = await ask('folder.list', {});
  const file = await ask('folder.file', { folder: served.folder.handle, name: FILE });
  if (!file.exists) {
    const blueprint = generateBlueprint({ cards: 24, connectors: 12, seed });
    await ask('files.write', { handle: file.handle, text: serializeFile({ blueprint, history: emptyHistory }), expected: null });
  }
  const documents = createPage(connection, options);
  await documents.openFile(file);
  const document = (): OpenDocument => {
    const front = documents.front();
    if (!front) throw new Error('the document does not open');
    return front;
  };
  let saves = 0;
  const merges = new Set<string>();
  document().editor.document.subscribe(({ history }) => {
    for (const { id, label } of history.entries) if (label.key === 'history.merge' && id.startsWith(`h_${name}`)) merges.add(id);
  });
  return {
    name,
    merges: () => merges.size,
    editor: () => document().editor,
    blueprint: () => document().editor.document.getState().blueprint,
    isDirty: () => document().editor.isDirty(),
    saves: () => saves,
    async save() {
      const wasDirty = document().editor.isDirty();
      if (!(await documents.save())) throw new Error('a save fails');
      if (wasDirty) saves += 1;
    },
    async look() {
      const { hash } = await ask('files.read', { handle: file.handle });
      tell('files.changed', { handle: file.handle, hash });
      await inTurn(document(), async () => undefined);
    },
    async inFile() {
      const { text } = await ask('files.read', { handle: file.handle });
      const parsed = parseFile(text);
      if (!parsed.ok) throw new Error('the file does not open');
      return parsed.value.blueprint;
    },
    async stop() {
      document().stop();
      await document().journal.end();
      await shell.close();
    },
  };
}
