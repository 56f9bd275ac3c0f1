// A file or an example → what the editor opens. What can't be read is said in a dialog, with what is wrong and where;
// the document in front stays as it is.

import { hostError } from '#shared/api/errors';
import type { FileInfo } from '#shared/api/fields';
import { fromTemplate } from '#shared/blueprint/fromTemplate';
import type { Blueprint } from '#shared/blueprint/records';
import type { BlueprintFile } from '#shared/format/file';
import { parseFile } from '#shared/format/parseFile';
import { currentEntry, emptyHistory } from '#shared/history/history';
import type { MessageKey } from '#shared/i18n/messages';
import type { OpenedDocument } from '../../editor/createEditor';
import type { DocumentsEnvironment, OnDisk, OpenDocument } from './openDocument';
import { lastGoodVersion } from './lastGoodVersion';
import { hostErrorText, parseProblemText } from './problemTexts';

export interface ReadDocument {
  readonly document: OpenedDocument;
  readonly keeps: OpenDocument['keeps'];
  readonly onDisk: OnDisk;
}

/** Of a document that is saved nowhere yet. */
export const nowhere: OnDisk = { text: null, readOnly: false };

type Environment = Pick<DocumentsEnvironment, 'host' | 'dialogs' | 'toasts' | 'translate' | 'editor'>;

export function keepsOf(file: BlueprintFile): OpenDocument['keeps'] {
  return { history: file.history !== null, extra: file.extra ?? {} };
}

/** A file of a newer version is read-only here, whatever its permissions. */
export function onDiskOf(text: string, readOnly: boolean, newer: number | undefined): OnDisk {
  return newer === undefined ? { text, readOnly } : { text, readOnly: true, newer: true };
}

export async function readDocument(environment: Environment, file: FileInfo): Promise<ReadDocument | null> {
  const { host, toasts, translate } = environment;
  const read = await host.request('files.read', { handle: file.handle });
  if (!read.ok) return unreadable(environment, file, { reason: hostErrorText(read.error, translate()), place: null });
  const { text, hash, readOnly, ...info } = read.value;
  const parsed = parseFile(text);
  if (!parsed.ok) return unreadable(environment, info, parseProblemText(parsed.error, translate()));
  await host.request('recents.add', { handle: info.handle });
  const { blueprint, history, notes, newer } = parsed.value;
  for (const note of notes) toasts.show({ text: translate()(note.key, note.params) });
  const kept = history ?? emptyHistory;
  return {
    document: { blueprint, history: kept, file: info, fileHash: hash, savedEntry: currentEntry(kept) },
    keeps: keepsOf(parsed.value),
    onDisk: onDiskOf(text, readOnly, newer),
  };
}

/** Says what is wrong with the file, and offers the last version of it that Sightline has kept. */
async function unreadable(
  environment: Environment, { handle, name }: FileInfo, problem: { reason: string; place: string | null },
): Promise<ReadDocument | null> {
  const version = await lastGoodVersion(environment.host, handle);
  const answer = await environment.dialogs.ask('openFailed', { name, ...problem, ...(version && { savedAt: version.savedAt }) });
  return answer === 'version' && version ? copiedDocument(environment, name, version.text) : null;
}

/**
 * What was dropped on the window: the page gets the content of such a file, but not a way to save it.
 * @param said what is said of it when it is open
 */
export async function copiedDocument(environment: Environment, name: string, text: string | null, said: MessageKey = 'drop.copy'): Promise<ReadDocument | null> {
  const { dialogs, toasts, translate } = environment;
  if (text === null) {
    await dialogs.ask('openFailed', { name, reason: hostErrorText(hostError('notText', name, 'not UTF-8'), translate()), place: null });
    return null;
  }
  const parsed = parseFile(text);
  if (!parsed.ok) {
    await dialogs.ask('openFailed', { name, ...parseProblemText(parsed.error, translate()) });
    return null;
  }
  const { blueprint, history, notes } = parsed.value;
  for (const note of notes) toasts.show({ text: translate()(note.key, note.params) });
  toasts.show({ text: translate()(said, { name }) });
  const kept = history ?? emptyHistory;
  return {
    document: { blueprint, history: kept, savedEntry: currentEntry(kept) },
    keeps: keepsOf(parsed.value),
    onDisk: nowhere,
  };
}

/** An example opens as a new document that holds its content: nothing can happen to the example. */
export async function exampleDocument(environment: Environment, id: string): Promise<ReadDocument | null> {
  const blueprint = await readShipped(environment, 'examples.read', id);
  return blueprint && newDocument({ ...blueprint, id: environment.editor.createId('b') });
}

/** A template opens as a new document that begins today. */
export async function templateDocument(environment: Environment, id: string, today: string): Promise<ReadDocument | null> {
  const blueprint = await readShipped(environment, 'templates.read', id);
  return blueprint && newDocument(fromTemplate(blueprint, environment.editor.createId('b'), today));
}

const newDocument = (blueprint: Blueprint): ReadDocument => ({ document: { blueprint }, keeps: { history: true, extra: {} }, onDisk: nowhere });

async function readShipped({ host, dialogs, translate }: Environment, request: 'examples.read' | 'templates.read', id: string): Promise<Blueprint | null> {
  const read = await host.request(request, { id });
  const fail = (text: { reason: string; place: string | null }) => dialogs.ask('openFailed', { name: id, ...text });
  if (!read.ok) {
    await fail({ reason: hostErrorText(read.error, translate()), place: null });
    return null;
  }
  const parsed = parseFile(read.value.text);
  if (!parsed.ok) {
    await fail(parseProblemText(parsed.error, translate()));
    return null;
  }
  return parsed.value.blueprint;
}
