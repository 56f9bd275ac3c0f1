// Splits the document in front: its phases go into files of their own beside it, and the sheet is linked with them. The
// files come first, all of them or none, and the document changes only when they are safe on the disk.

import type { Host, HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import type { FileInfo } from '#shared/api/fields';
import type { PhaseId } from '#shared/blueprint/records';
import { linkPhases } from '#shared/commands/phases/linkPhases';
import { serializeFile } from '#shared/format/serializeFile';
import { err, ok, type Result } from '#shared/lib/result';
import type { DialogStack } from '../../dialogs/dialogStack';
import { splitLinks, splitParts, type SplitPart } from '../../dialogs/split/splitParts';
import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';
import { hostErrorText } from './problemTexts';

type Environment = Pick<AppModel, 'host' | 'dialogs' | 'toasts' | 'translate'>;

/** @param only the phases that are ticked at first; none: all that have no file yet */
export async function splitDocument(environment: Environment, editor: Editor | undefined, only: readonly PhaseId[]): Promise<void> {
  const file = editor?.document.getState().file;
  if (!editor || !file) return;
  const { dialogs, toasts, translate } = environment;
  const { createId } = editor.environment;
  const before = editor.document.getState().blueprint;
  const free = before.phaseOrder.filter((id) => !before.phases[id]?.detail);
  const choice = await dialogs.ask('split', { blueprint: before, name: file.name, ticked: only.length > 0 ? free.filter((id) => only.includes(id)) : free });
  if (!choice) return;
  const { blueprint } = editor.document.getState();
  const t = translate();
  const parts = splitParts(blueprint, choice.phases, { blueprint: blueprint.id, name: file.name }, { translate: t, createId });
  if (parts.length === 0) return;
  const saved = await saveParts(environment, file, parts);
  if (!saved.ok) {
    if (saved.error.code !== 'cancelled') toasts.show({ text: t('split.failed', { reason: hostErrorText(saved.error, t) }), tone: 'danger' });
    return;
  }
  // What somebody has changed since is in no part.
  const isSame = editor.document.getState().blueprint === blueprint;
  const linked = parts.map((part, i) => ({ part, file: saved.value[i]?.name ?? part.name }));
  const refused = editor.execute(linkPhases, splitLinks(blueprint, linked, choice.shorten && isSame, createId));
  if (refused) toasts.show({ text: t(refused.key, refused.params), tone: 'danger' });
  else toasts.show({ text: choice.shorten && !isSame ? t('split.doneOnly') : t('split.done', { count: parts.length, name: linked[0]?.file ?? '' }) });
}

/** The files, in the order of the parts; `cancelled` where the person would rather keep those that are there. */
async function saveParts({ host, dialogs }: { readonly host: Host; readonly dialogs: DialogStack }, { handle }: FileInfo, parts: readonly SplitPart[]): Promise<Result<readonly FileInfo[], HostError>> {
  const input = { handle, parts: parts.map(({ number, name, blueprint }) => ({ number, name, text: serializeFile({ blueprint, history: null }) })) };
  const first = await host.request('linked.saveParts', input);
  const isThere = !first.ok && first.error.code === 'exists';
  if (isThere && (await dialogs.ask('replaceFiles', { names: String(first.error.args['name']).split('\n') })) !== 'replace') return err(hostError('cancelled'));
  const answer = isThere ? await host.request('linked.saveParts', { ...input, replace: true }) : first;
  return answer.ok ? ok(answer.value.files) : answer;
}
