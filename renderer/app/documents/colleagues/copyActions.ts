// What can be done about a conflict copy: merging it into the document, and, when the file holds all that is in it, moving
// it to the bin.

import type { Host } from '#shared/api/contract';
import type { Translate } from '#shared/i18n/messages';
import { currentEntry } from '#shared/history/history';
import type { Toasts } from '../../../ui/toasts';
import type { OpenDocument } from '../openDocument';
import type { FoundCopy } from './conflictCopies';
import type { DocumentTeam } from './documentTeam';

export interface CopyEnvironment {
  readonly host: Host;
  readonly toasts: Toasts;
  readonly translate: () => Translate;
  /** Brings another version of the document into it, as one step; asks about what clashes. */
  readonly merge: (document: OpenDocument, other: { readonly text: string; readonly by: string; readonly name: string }) => Promise<'merged' | 'open' | 'impossible'>;
}

/** The copy's name as people say it. */
export function spokenName({ info }: FoundCopy): string {
  return info.name.replace(/\.(blueprint|json)$/i, '');
}

export async function mergeCopy({ merge }: CopyEnvironment, document: OpenDocument, team: DocumentTeam, copy: FoundCopy): Promise<void> {
  const { text, info } = copy;
  const outcome = await merge(document, { text, by: info.by ?? '', name: spokenName(copy) });
  const step = currentEntry(document.editor.document.getState().history);
  if (outcome === 'merged' && step !== null) team.setMerged(copy, step);
}

/** Moves the copy to the bin, or to where copies are kept. Says what became of it. */
export async function discardCopy(environment: CopyEnvironment, document: OpenDocument, team: DocumentTeam, copy: FoundCopy): Promise<void> {
  const { host, toasts, translate } = environment;
  const { file } = document.editor.document.getState();
  if (!file) return;
  const t = translate();
  const name = spokenName(copy);
  const { handle, hash } = copy.info;
  const answer = await host.request('team.discardCopy', { handle: file.handle, copy: handle, hash });
  team.hide(copy);
  if (!answer.ok) {
    toasts.show({ text: t('copies.failed', { name, reason: t(`error.${answer.error.code}`, answer.error.args) }), tone: 'danger' });
    return;
  }
  const { place } = answer.value;
  toasts.show({ text: place === null ? t('copies.inBin', { name }) : t('copies.kept', { name, place }) });
}
