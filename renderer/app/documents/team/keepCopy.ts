// "Keep mine as a copy": what is open here goes into a file of its own, and the shared file stays as the others have left
// it.

import { EXTENSION } from '#shared/format/file';
import { serializeFile } from '#shared/format/serializeFile';
import type { DocumentsEnvironment, OpenDocument } from '../openDocument';
import { hostErrorText } from '../problemTexts';

/** Whether the copy is on the disk. */
export async function keepCopy({ host, picker, toasts, translate }: DocumentsEnvironment, document: OpenDocument): Promise<boolean> {
  const t = translate();
  const { blueprint, history, file } = document.editor.document.getState();
  const name = document.name() ?? file?.name.replace(/\.[^.]+$/, '') ?? t('sheet.untitled');
  const target = await picker.save(t('outside.copyTitle'), t('outside.copyName', { name }), EXTENSION);
  // Over the shared file would be no copy.
  if (!target || target.handle === file?.handle) return false;
  const text = serializeFile({ blueprint, history: document.keeps.history ? history : null, extra: document.keeps.extra });
  const written = await host.request('files.write', { handle: target.handle, text, expected: null });
  if (written.ok) toasts.show({ text: t('outside.copied', { name: target.name }) });
  else toasts.show({ text: hostErrorText(written.error, t), tone: 'danger' });
  return written.ok;
}
