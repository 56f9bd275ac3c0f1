// Comparing earlier versions of a document: two of them, or one with how the document is now.

import type { BackupInfo } from '#shared/api/requests/backups';
import type { Blueprint } from '#shared/blueprint/records';
import { createVersionReader } from '../../dialogs/restore/versionReader';
import { earlierVersions } from '../../dialogs/restore/versionDays';
import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';
import { hostErrorText } from './problemTexts';

type Environment = Pick<AppModel, 'host' | 'dialogs' | 'toasts' | 'translate'>;

export async function compareVersions(app: Environment, editor: Editor): Promise<void> {
  const { blueprint, file, fileHash } = editor.document.getState();
  if (!file) return;
  const { host, dialogs, toasts, translate } = app;
  const t = translate();
  const listed = await host.request('backups.list', { handle: file.handle });
  if (!listed.ok) return void toasts.show({ text: hostErrorText(listed.error, t), tone: 'danger' });
  const versions = earlierVersions(listed.value, fileHash, editor.isDirty());
  if (versions.length === 0) return void toasts.show({ text: `${t('restore.empty')} · ${t('restore.emptyText')}` });
  const choice = await dialogs.ask('compareVersions', { versions });
  if (!choice) return;
  const reader = createVersionReader(host, file.handle, blueprint, () => Promise.resolve());
  const before = await sideOf(choice.before);
  const after = before && (choice.after === null ? { title: t('comparing.versionNow'), blueprint } : await sideOf(choice.after));
  if (before && after) await dialogs.ask('compare', { before, after, environment: editor.environment });

  async function sideOf(id: string): Promise<{ readonly title: string; readonly blueprint: Blueprint } | null> {
    const at = savedAt(versions, id);
    const read = await reader.read(id);
    if (read.ok) return { title: t('comparing.versionAt', { at }), blueprint: read.value.blueprint };
    const reason = read.error.map(({ key, params }) => t(key, params)).join(' ');
    toasts.show({ text: t('comparing.versionUnreadable', { at, reason }), tone: 'danger' });
    return null;
  }
}

function savedAt(versions: readonly BackupInfo[], id: string): number {
  return versions.find((version) => version.id === id)?.savedAt ?? 0;
}
