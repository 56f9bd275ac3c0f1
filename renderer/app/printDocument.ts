// Prints the document in front: asks how, waits for fonts and pictures, then hands the pages to the system.

import { isSafePicture } from '#shared/blueprint/safePicture';
import { pageMarks } from '#shared/export/pages/pageMarks';
import { pageSvg, type PageSvgOptions } from '#shared/export/pages/pageSvg';
import type { Blueprint } from '#shared/blueprint/records';
import { translator } from '#shared/i18n/translator';
import { lastPrint, rememberPrint } from '../dialogs/print/printChoice';
import { printPages } from '../dialogs/print/printPages';
import type { Editor } from '../editor/editor';
import type { AppModel } from './appModel';

export async function printDocument(app: AppModel, editor: Editor | undefined): Promise<void> {
  if (!editor) return;
  const { preferences, dialogs, fonts, measure } = app;
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
  const [image] = await Promise.all([
    dataUrls(blueprint),
    fonts.load([...scene.items, ...layout.pages.flatMap((page) => pageMarks(page, layout, words))]),
  ]);
  printPages(layout.pages.map((page) => pageSvg(page, scene, layout, { ...words, image })), layout, title);
}

/** The pictures that can be decoded; a broken one keeps its placeholder. */
async function dataUrls({ images }: Blueprint): Promise<PageSvgOptions['image']> {
  const urls = await Promise.all(Object.values(images).filter(isSafePicture).map(async ({ id, mime, data }): Promise<[string, string][]> => {
    const element = new Image();
    element.src = `data:${mime};base64,${data}`;
    return element.decode().then(() => [[id, element.src]], () => []);
  }));
  const decoded = new Map(urls.flat());
  return (hash) => decoded.get(hash);
}
