// A picture that carries a blueprint opens as a document that is saved nowhere yet: it is never saved over the picture, which
// could only lose by it. What carries none says so.

import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import { CARRIED_ERRORS, type ByteSource } from '#shared/format/carried/carried';
import { carriedBlueprint } from '#shared/format/carried/carriedBlueprint';
import { carriedTools } from './carriedTools';
import type { DocumentsEnvironment } from './openDocument';
import { hostErrorText } from './problemTexts';
import { copiedDocument, type ReadDocument } from './readDocument';

type Environment = Pick<DocumentsEnvironment, 'host' | 'dialogs' | 'toasts' | 'translate' | 'editor'>;

/** Of a file that the shell knows. */
export async function pictureDocument(environment: Environment, { handle, name }: FileInfo): Promise<ReadDocument | null> {
  const read = await environment.host.request('files.readCarried', { handle });
  if (!read.ok) return unreadable(environment, name, read.error);
  const document = await copiedDocument(environment, name, read.value.text, 'reopen.opened');
  if (document) await environment.host.request('recents.add', { handle });
  return document;
}

/** Of a file of which only the content is known. */
export async function droppedPictureDocument(environment: Environment, name: string, source: ByteSource): Promise<ReadDocument | null> {
  const carried = await carriedBlueprint(source, carriedTools);
  if (!carried.ok) return unreadable(environment, name, hostError(CARRIED_ERRORS[carried.error], name));
  return copiedDocument(environment, name, carried.value, 'reopen.opened');
}

async function unreadable({ dialogs, translate }: Environment, name: string, error: HostError): Promise<null> {
  await dialogs.ask('openFailed', { name, reason: hostErrorText(error, translate()), place: null });
  return null;
}
