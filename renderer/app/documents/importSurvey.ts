// Answers of a survey become measures of the document in front, in one step: read by the shell, mapped in the dialog.

import type { Input } from '#shared/api/contract';
import { addSurvey } from '#shared/commands/analysis/addSurvey';
import type { Editor } from '../../editor/editor';
import { showAnalysisView } from '../../editor/preferences';
import type { AppModel } from '../appModel';
import { droppedSource } from './importTable';
import { hostErrorText } from './problemTexts';

/** Asks for a file first. */
export async function pickSurvey(app: AppModel, editor: Editor | undefined): Promise<void> {
  if (!editor) return;
  const file = await app.picker.table(app.translate()('survey.pickTitle'));
  if (file) await importSurvey(app, editor, file.name, { handle: file.handle });
}

/** A file that was dropped on the window. */
export async function surveyDropped(app: AppModel, editor: Editor, file: File): Promise<void> {
  await importSurvey(app, editor, file.name, await droppedSource(app, file));
}

async function importSurvey({ host, dialogs, toasts, translate, today, preferences }: AppModel, editor: Editor, name: string, source: Input<'tables.read'>): Promise<void> {
  const t = translate();
  const read = await host.request('tables.read', source);
  if (!read.ok) {
    await dialogs.ask('openFailed', { name, reason: hostErrorText(read.error, t), place: null });
    return;
  }
  const { blueprint } = editor.document.getState();
  const at = new Date(editor.environment.now()).toISOString();
  const answer = await dialogs.ask('importSurvey', { name, sheets: read.value.sheets, blueprint, date: today(), at });
  if (!answer) return;
  const refusal = editor.execute(addSurvey, { name, ...answer });
  if (refusal) {
    toasts.show({ text: t(refusal.key, refusal.params) });
    return;
  }
  toasts.show({ text: t('survey.done', { name, count: answer.measures.length }), action: { label: t('survey.show'), run: () => showAnalysisView(preferences, 'trends') } });
}
