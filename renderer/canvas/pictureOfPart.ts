// A part of the sheet as a PNG picture or as SVG text, in the light theme like every export: it goes into somebody's
// slide or mail, where the colours of this screen mean nothing.

import { languageOf } from '#shared/blueprint/languageOf';
import type { StoredImage } from '#shared/blueprint/records';
import { isSafePicture } from '#shared/blueprint/safePicture';
import { paintItems } from '#shared/export/canvas';
import { sheetLinks } from '#shared/export/sheetLinks';
import { svgOf } from '#shared/export/svg';
import { svgNames } from '#shared/export/svgNames';
import { textsOf, type FontText } from '#shared/export/texts';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene, SceneItem } from '#shared/scene/scene';
import { lightTheme } from '#shared/scene/theme';
import type { Editor } from '../editor/editor';
import { screenTheme } from '../editor/sceneSource';
import { sheetPart } from './sheetPart';

/** Pixels per sheet px, where the picture doesn't get too large: sharp on a slide that is shown large. */
const SCALE = 2;
/** Pixels; more would not fit into most clipboards. */
const MOST_PIXELS = 40_000_000;

export interface PngOfPart {
  /** px */
  readonly width: number;
  readonly height: number;
  /** Whether it would have got too large at twice the sheet's size. */
  readonly isReduced: boolean;
  /** Rejects where the browser can't make a picture of that size. */
  readonly blob: Promise<Blob>;
}

function dataUrl({ mime, data }: StoredImage): string {
  return `data:${mime};base64,${data}`;
}

function localeOf({ document, environment }: Editor): LocaleId {
  return languageOf(document.getState().blueprint, environment.preferences.getState().locale);
}

function lightScene(editor: Editor): Scene {
  const { document, environment } = editor;
  if (screenTheme(environment) === lightTheme) return editor.scene();
  return sceneBuilder({ theme: lightTheme, measure: environment.measure, translate: translator(localeOf(editor)) })(document.getState().blueprint);
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

/** The selected part, or the whole sheet. */
export function pngOfPart(editor: Editor): PngOfPart {
  const scene = lightScene(editor);
  const { box, items } = sheetPart(editor, scene);
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (box.w * box.h)));
  const [width, height] = [Math.ceil(box.w * scale), Math.ceil(box.h * scale)];
  async function paint(): Promise<Blob> {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D context');
    context.fillStyle = scene.background;
    context.fillRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    const images = await decoded(items, editor.document.getState().blueprint.images);
    paintItems(context, items, { image: (hash) => images.get(hash) });
    return canvas.convertToBlob({ type: 'image/png' });
  }
  return { width, height, isReduced: scale < SCALE, blob: paint() };
}

/**
 * The same as SVG text.
 * @param fontFaces CSS that embeds these characters; empty where the fonts can only be named
 */
export async function svgOfPart(editor: Editor, fontFaces: (texts: readonly FontText[]) => Promise<string>): Promise<string> {
  const { blueprint } = editor.document.getState();
  const scene = lightScene(editor);
  const { box, items } = sheetPart(editor, scene);
  const language = localeOf(editor);
  const shown = { ...scene, items };
  return svgOf(shown, {
    title: blueprint.title,
    language,
    fontFaces: await fontFaces(textsOf(shown)),
    name: svgNames(blueprint, translator(language)),
    part: box,
    link: sheetLinks(shown, blueprint),
    image(hash) {
      const stored = blueprint.images[hash];
      return stored && isSafePicture(stored) ? dataUrl(stored) : undefined;
    },
  });
}
