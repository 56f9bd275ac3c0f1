// Copies a part of the sheet as a picture. What the clipboard refuses can still be exported: the note offers that.

import type { FontText } from '#shared/export/texts';
import type { FontSubset } from '#shared/api/requests/export';
import { exportNotes } from '../../dialogs/export/exportNotes';
import { pngOfPart, svgOfPart } from '../../canvas/pictureOfPart';
import { sheetPart } from '../../canvas/sheetPart';
import type { Editor } from '../../editor/editor';
import type { AppModel } from '../appModel';
import { showExport } from '../exportAgain';
import { missingCharacters } from './missingCharacters';
import { writeClipboard } from './writeClipboard';

const SVG = 'image/svg+xml';
/** ms; what takes longer is announced. */
const SOON = 400;

export async function copyPicture(app: AppModel, editor: Editor, format: 'png' | 'svg'): Promise<void> {
  const { toasts, translate } = app;
  const t = translate();
  let announced: number | undefined;
  const waiting = setTimeout(() => (announced = toasts.show({ text: t('copy.preparing') })), SOON);
  const said = await (format === 'png' ? copyPng(editor) : copySvg(app, editor));
  clearTimeout(waiting);
  if (announced !== undefined) toasts.dismiss(announced);
  if (said) {
    toasts.show({ text: t(...said.message) });
    const boxes = await missingCharacters(app, sheetPart(editor, editor.scene()).items);
    for (const text of exportNotes({ ...said, boxes }, t)) toasts.show({ text });
    return;
  }
  const instead = { label: t('copy.exportInstead'), run: () => showExport(app, editor) };
  toasts.show({ text: t('copy.failed'), tone: 'danger', action: instead });
}

interface Said {
  readonly message: readonly ['copy.picture' | 'copy.pictureReduced' | 'copy.svg' | 'copy.svgUnfonted', Record<string, number>];
  readonly broken: readonly string[];
}

async function copyPng(editor: Editor): Promise<Said | null> {
  const { blob, broken, width, height, isReduced } = pngOfPart(editor);
  // As a promise, because the permission to write passes while the picture is made.
  const there = await writeClipboard({ 'image/png': blob });
  return there ? { message: [isReduced ? 'copy.pictureReduced' : 'copy.picture', { width, height }], broken: await broken } : null;
}

async function copySvg({ host, createId }: AppModel, editor: Editor): Promise<Said | null> {
  let hasFonts = true;
  const svg = svgOfPart(editor, async (texts) => {
    const answer = await host.request('export.fontFaces', { job: createId('job'), fonts: texts.flatMap(subsets) });
    hasFonts = answer.ok;
    return answer.ok ? answer.value.css : '';
  });
  const as = (type: string): Promise<Blob> => svg.then(({ text }) => new Blob([text], { type }));
  // Text is what drawing programs paste; those that know pictures as SVG take them as that.
  const there = await writeClipboard({ 'text/plain': as('text/plain'), ...(ClipboardItem.supports(SVG) ? { [SVG]: as(SVG) } : {}) });
  return there ? { message: [hasFonts ? 'copy.svg' : 'copy.svgUnfonted', {}], broken: (await svg).broken } : null;
}

/** What no bundled font has is left to the system that shows it. */
function subsets({ face, weight, text }: FontText): FontSubset[] {
  return face === 'system' ? [] : [{ face, weight, text }];
}
