// A part of the sheet as a PNG picture or as SVG text, in the light theme like every export: it goes into somebody's
// slide or mail, where the colours of this screen mean nothing.

import { languageOf } from '#shared/blueprint/languageOf';
import { brokenPictures } from '#shared/export/brokenPictures';
import { paintItems } from '#shared/export/canvas';
import { sheetLinks } from '#shared/export/sheetLinks';
import { svgOf } from '#shared/export/svg';
import { svgNames } from '#shared/export/svgNames';
import { textsOf, type FontText } from '#shared/export/texts';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { lightTheme } from '#shared/scene/theme';
import type { Editor } from '../editor/editor';
import { screenTheme } from '../editor/sceneSource';
import { decodePictures } from './decodePictures';
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
  /** The titles of cards whose picture is damaged. */
  readonly broken: Promise<readonly string[]>;
}

export interface SvgOfPart {
  readonly text: string;
  /** The same titles. */
  readonly broken: readonly string[];
}

function localeOf({ document, environment }: Editor): LocaleId {
  return languageOf(document.getState().blueprint, environment.preferences.getState().locale);
}

function lightScene(editor: Editor): Scene {
  const { document, environment } = editor;
  if (screenTheme(environment) === lightTheme) return editor.scene();
  return sceneBuilder({ theme: lightTheme, measure: environment.measure, translate: translator(localeOf(editor)) })(document.getState().blueprint);
}

/** The selected part, or the whole sheet. */
export function pngOfPart(editor: Editor): PngOfPart {
  const scene = lightScene(editor);
  const { box, items } = sheetPart(editor, scene);
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (box.w * box.h)));
  const [width, height] = [Math.ceil(box.w * scale), Math.ceil(box.h * scale)];
  const { blueprint } = editor.document.getState();
  const pictures = decodePictures({ items }, blueprint.images);
  async function paint(): Promise<Blob> {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D context');
    context.fillStyle = scene.background;
    context.fillRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    const images = await pictures;
    paintItems(context, items, { image: (hash) => images.get(hash) });
    return canvas.convertToBlob({ type: 'image/png' });
  }
  const broken = pictures.then((images) => brokenPictures({ items }, blueprint, (hash) => images.has(hash)));
  return { width, height, isReduced: scale < SCALE, blob: paint(), broken };
}

/**
 * The same as SVG text.
 * @param fontFaces CSS that embeds these characters; empty where the fonts can only be named
 */
export async function svgOfPart(editor: Editor, fontFaces: (texts: readonly FontText[]) => Promise<string>): Promise<SvgOfPart> {
  const { blueprint } = editor.document.getState();
  const scene = lightScene(editor);
  const { box, items } = sheetPart(editor, scene);
  const language = localeOf(editor);
  const shown = { ...scene, items };
  const pictures = await decodePictures(shown, blueprint.images);
  const text = svgOf(shown, {
    title: blueprint.title,
    language,
    fontFaces: await fontFaces(textsOf(shown)),
    name: svgNames(blueprint, translator(language)),
    part: box,
    link: sheetLinks(shown, blueprint),
    image: (hash) => pictures.get(hash)?.src,
  });
  return { text, broken: brokenPictures(shown, blueprint, (hash) => pictures.has(hash)) };
}
