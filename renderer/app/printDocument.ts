// Prints the document in front: asks how, waits for fonts and pictures, then hands the pages to the system.

import { brokenPictures } from '#shared/export/brokenPictures';
import { pageMarks } from '#shared/export/pages/pageMarks';
import { pageSvg } from '#shared/export/pages/pageSvg';
import { translator } from '#shared/i18n/translator';
import { decodePictures } from '../canvas/decodePictures';
import { exportNotes } from '../dialogs/export/exportNotes';
import { lastPrint, rememberPrint } from '../dialogs/print/printChoice';
import { printPages } from '../dialogs/print/printPages';
import type { Editor } from '../editor/editor';
import type { AppModel } from './appModel';
import { missingCharacters } from './system/missingCharacters';

export async function printDocument(app: AppModel, editor: Editor | undefined): Promise<void> {
  if (!editor) return;
  const { preferences, dialogs, fonts, measure, toasts } = app;
  const { blueprint } = editor.document.getState();
  const answer = await dialogs.ask('print', { editor, last: lastPrint(preferences, blueprint.id) });
  if (!answer) return;
  const { choice, scene, layout } = answer;
  rememberPrint(preferences, blueprint.id, choice);
  // What is printed is what is seen.
  editor.redraw();
  const translate = translator(choice.locale);
  const title = blueprint.title || translate('sheet.untitled');
  const words = { title, translate, measure };
  const [pictures, boxes] = await Promise.all([
    decodePictures(scene, blueprint.images),
    missingCharacters(app, scene.items),
    fonts.load([...scene.items, ...layout.pages.flatMap((page) => pageMarks(page, layout, words))]),
  ]);
  const broken = brokenPictures(scene, blueprint, (hash) => pictures.has(hash));
  for (const text of exportNotes({ broken, boxes }, app.translate())) toasts.show({ text });
  const image = (hash: string): string | undefined => pictures.get(hash)?.src;
  printPages(layout.pages.map((page) => pageSvg(page, scene, layout, { ...words, image })), layout, title);
}
