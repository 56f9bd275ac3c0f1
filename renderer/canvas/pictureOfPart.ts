// A part of the sheet as a PNG picture or as SVG text, painted as the screen is.

import { paintItems } from '#shared/export/canvas';
import { svgOf } from '#shared/export/svg';
import { sheetLinks } from '#shared/export/sheetLinks';
import { svgNames } from '#shared/export/svgNames';
import type { StoredImage } from '#shared/blueprint/records';
import { isSafePicture } from '#shared/blueprint/safePicture';
import { translator } from '#shared/i18n/translator';
import type { SceneItem } from '#shared/scene/scene';
import type { Editor } from '../editor/editor';
import { sheetPart } from './sheetPart';

/** Pixels per sheet px, where the picture doesn't get too large. */
const SCALE = 2;
/** Pixels; more would not fit into most clipboards. */
const MOST_PIXELS = 40_000_000;

function dataUrl({ mime, data }: StoredImage): string {
  return `data:${mime};base64,${data}`;
}

async function decoded(items: readonly SceneItem[], images: Readonly<Record<string, StoredImage>>): Promise<Map<string, HTMLImageElement>> {
  const shown = new Set(items.flatMap((item) => item.primitives.flatMap((p) => (p.type === 'image' ? [p.hash] : []))));
  const found = await Promise.all([...shown].map(async (hash): Promise<[string, HTMLImageElement][]> => {
    const stored = images[hash];
    if (!stored || !isSafePicture(stored)) return [];
    const element = new Image();
    element.src = dataUrl(stored);
    // A broken picture keeps its placeholder, as on screen.
    return element.decode().then(() => [[hash, element]], () => []);
  }));
  return new Map(found.flat());
}

/** The selected part, or the whole sheet. Throws where the browser can't make a picture of that size. */
export async function pngOfPart(editor: Editor): Promise<Blob> {
  const { box, items } = sheetPart(editor);
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (box.w * box.h)));
  const canvas = new OffscreenCanvas(Math.ceil(box.w * scale), Math.ceil(box.h * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D context');
  context.fillStyle = editor.scene().background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  const images = await decoded(items, editor.document.getState().blueprint.images);
  paintItems(context, items, { image: (hash) => images.get(hash) });
  return canvas.convertToBlob({ type: 'image/png' });
}

/** The same as SVG text. Its fonts are named, not embedded. */
export function svgOfPart(editor: Editor): string {
  const { blueprint } = editor.document.getState();
  const { locale } = editor.environment.preferences.getState();
  const { box, items } = sheetPart(editor);
  return svgOf({ ...editor.scene(), items }, {
    title: blueprint.title,
    language: locale,
    fontFaces: '',
    name: svgNames(blueprint, translator(locale)),
    part: box,
    link: sheetLinks({ items }, blueprint),
    image(hash) {
      const stored = blueprint.images[hash];
      return stored && isSafePicture(stored) ? dataUrl(stored) : undefined;
    },
  });
}
