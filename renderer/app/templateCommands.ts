// Beginning with a template, and keeping templates of one's own.

import type { Editor } from '../editor/editor';
import type { Look, Template } from '../home/templates/templates';
import type { AppModel } from './appModel';
import { themeFor } from './system/appearance';

type Environment = Pick<AppModel, 'dialogs' | 'templates' | 'documents' | 'toasts' | 'translate' | 'preferences' | 'prefersDark' | 'fonts'>;

function lookNow({ preferences, prefersDark }: Environment): Look {
  const chosen = preferences.getState();
  return { theme: themeFor(chosen, prefersDark.getState()), locale: chosen.locale };
}

/** Asks which, and opens a new document that begins with it. */
export async function newFromTemplate(app: Environment): Promise<void> {
  const { dialogs, templates, documents, fonts } = app;
  const id = await dialogs.ask('newFromTemplate', { templates, look: lookNow(app), arrived: fonts.arrived });
  if (id !== null) await documents.openTemplate(id);
}

/** Asks for a name, and keeps what is in front as a template of one's own. */
export async function saveAsTemplate({ dialogs, templates, toasts, translate }: Environment, editor: Editor | undefined): Promise<void> {
  if (!editor) return;
  const { blueprint } = editor.document.getState();
  const title = await dialogs.ask('templateName', { title: blueprint.title, isNew: true });
  if (title === null) return;
  if (await templates.keep(blueprint, title)) toasts.show({ text: translate()('templates.saved', { title }) });
}

export async function renameTemplate({ dialogs, templates }: Environment, template: Template): Promise<void> {
  const title = await dialogs.ask('templateName', { title: template.blueprint.title, isNew: false });
  if (title !== null && title !== template.blueprint.title) await templates.rename(template, title);
}

/** Asks first. */
export async function removeTemplate({ dialogs, templates }: Environment, id: string, title: string): Promise<void> {
  const answer = await dialogs.ask('removeTemplate', { title });
  if (answer === 'remove') await templates.remove({ id });
}
