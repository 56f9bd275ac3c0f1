// Keeps the picture of what is shown. It is built when somebody asks and not before, so that a burst of changes costs one
// build; a builder is kept per language and theme, because builders reuse what did not change.

import { createStore } from 'zustand/vanilla';
import type { Blueprint } from '#shared/blueprint/records';
import type { Scene } from '#shared/scene/scene';
import { languageOf } from '#shared/blueprint/languageOf';
import { sceneBuilder } from '#shared/scene/build';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { sheetTheme } from '#shared/scene/style/sheetTheme';
import type { SceneTheme } from '#shared/scene/theme';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import type { Editor, EditorEnvironment } from './editor';
import { isDark } from './preferences';

interface Kept {
  readonly settings: string;
  readonly build: (blueprint: Blueprint) => Scene;
}

function settingsOf(environment: EditorEnvironment): { locale: 'en' | 'zh-CN'; dark: boolean } {
  const preferences = environment.preferences.getState();
  return { locale: preferences.locale, dark: isDark(preferences, environment.prefersDark.getState()) };
}

/** The colours of the screen just now, which a sheet's style is laid over. */
export function screenTheme(environment: EditorEnvironment): SceneTheme {
  return settingsOf(environment).dark ? darkTheme : lightTheme;
}

/** The colours of the sheet on this screen just now. */
export function shownTheme({ environment, document }: Pick<Editor, 'environment' | 'document'>): SceneTheme {
  return sheetTheme(document.getState().blueprint.style, screenTheme(environment));
}

/** The language of the last blueprint: every frame and every move of the pointer asks for the scene several times. */
function languageKeeper(): (blueprint: Blueprint, otherwise: LocaleId) => LocaleId {
  let known: { blueprint: Blueprint; otherwise: LocaleId; language: LocaleId } | null = null;
  return (blueprint, otherwise) => {
    if (known?.blueprint !== blueprint || known.otherwise !== otherwise) known = { blueprint, otherwise, language: languageOf(blueprint, otherwise) };
    return known.language;
  };
}

/** Returns the scene of a blueprint in the language it is written in, or the person's while it has no words; the same object while blueprint, language and theme stay the same. */
export function createSceneSource(environment: EditorEnvironment): (blueprint: Blueprint) => Scene {
  let kept: Kept | null = null;
  let last: { blueprint: Blueprint; scene: Scene } | null = null;
  const language = languageKeeper();
  return (blueprint) => {
    const locale = language(blueprint, settingsOf(environment).locale);
    const theme = screenTheme(environment);
    const settings = `${locale} ${theme.id}`;
    if (kept?.settings !== settings) {
      kept = { settings, build: sceneBuilder({ theme, measure: environment.measure, translate: translator(locale) }) };
      last = null;
    }
    if (last?.blueprint !== blueprint) last = { blueprint, scene: kept.build(blueprint) };
    return last.scene;
  };
}

export interface RedrawableSource {
  sceneOf(blueprint: Blueprint): Scene;
  /** Forgets how the picture came about, so that the next one is made as if the document had just been opened. */
  redraw(): void;
  /** Hears when the picture is made anew. Returns how to stop. */
  onRedraw(listener: () => void): () => void;
}

/** A scene source that can be told to begin anew. */
export function redrawableSource(environment: EditorEnvironment): RedrawableSource {
  let source = createSceneSource(environment);
  const redrawn = createStore(() => ({}));
  return {
    sceneOf: (blueprint) => source(blueprint),
    redraw() {
      source = createSceneSource(environment);
      redrawn.setState({});
    },
    onRedraw: (listener) => redrawn.subscribe(() => listener()),
  };
}
