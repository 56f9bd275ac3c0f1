// The bundled fonts in the page: each face is fetched when a picture or the screen needs it. Chinese faces are large, so
// a page that shows no Chinese never asks for them. A face that can't be had falls back to the system's.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { FONT_FILES, fontFileOf } from '#shared/export/families';
import type { LocaleId } from '#shared/i18n/messages';
import type { BundledFace } from '#shared/scene/fonts/faces';
import type { SceneItem } from '#shared/scene/scene';

export interface FontLoader {
  /** Counts up when a face has arrived, so that pictures can be painted again. */
  readonly arrived: StoreApi<number>;
  /** The faces that these items are written in. Items seen before cost nothing. */
  load(items: Iterable<SceneItem>): Promise<void>;
  /** The faces of the screen's own text. */
  loadScreen(locale: LocaleId): Promise<void>;
}

const SCREEN: Readonly<Record<LocaleId, readonly BundledFace[]>> = { en: ['inter'], 'zh-CN': ['inter', 'notoSansSC'] };

/**
 * What the Chinese face is asked for: its characters, and the punctuation that both faces have, which canvas text takes
 * from it between Chinese characters. CSS text asks the Latin face first, so Latin text never fetches it.
 */
const CHINESE = 'U+00B7, U+2010-203F, U+2460-24FF, U+2E80-2FDF, U+3000-30FF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF, U+20000-2FA1F';

function facesOf(items: Iterable<SceneItem>, seen: WeakSet<SceneItem>): Set<string> {
  const files = new Set<string>();
  for (const item of items) {
    if (seen.has(item)) continue;
    seen.add(item);
    for (const primitive of item.primitives) {
      if (primitive.type !== 'text') continue;
      for (const run of primitive.runs) {
        const file = fontFileOf(run.face, primitive.weight);
        if (file) files.add(file.file);
      }
    }
  }
  return files;
}

export function createFontLoader(fonts: FontFaceSet): FontLoader {
  const arrived = createStore<number>(() => 0);
  const seen = new WeakSet<SceneItem>();
  const faces = new Map(FONT_FILES.map(({ face, family, file, weight }) => {
    const descriptors = { weight: String(weight), ...(face === 'notoSansSC' ? { unicodeRange: CHINESE } : {}) };
    return [file, new FontFace(family, `url(/fonts/${file})`, descriptors)];
  }));
  for (const face of faces.values()) fonts.add(face);

  async function loadFile(file: string): Promise<void> {
    const face = faces.get(file);
    if (!face || face.status === 'loaded') return;
    // The system's font is the fallback, on screen and on canvas alike.
    await face.load().catch(() => undefined);
    arrived.setState(arrived.getState() + 1, true);
  }
  return {
    arrived,
    async load(items) {
      await Promise.all([...facesOf(items, seen)].map(loadFile));
    },
    async loadScreen(locale) {
      await Promise.all(FONT_FILES.filter(({ face }) => SCREEN[locale].includes(face)).map(({ file }) => loadFile(file)));
    },
  };
}
