// Keeps the page in the chosen language and theme, and the shell informed of what was chosen.

import type { Preferences } from '#shared/api/preferences';
import { darkTheme, lightTheme, type SceneTheme } from '#shared/scene/theme';
import { isDark } from '../../editor/preferences';
import { applyTheme } from '../../ui/tokens';
import type { AppModel } from '../appModel';

export function themeFor(preferences: Preferences, system: { readonly dark: boolean }): SceneTheme {
  return isDark(preferences, system) ? darkTheme : lightTheme;
}

/** Applies them now and whenever they change. Returns how to stop. */
export function keepAppearance(app: AppModel, root: HTMLElement): () => void {
  function apply(): void {
    const { locale } = app.preferences.getState();
    root.lang = locale;
    void app.fonts.loadScreen(locale);
    applyTheme(themeFor(app.preferences.getState(), app.prefersDark.getState()), root);
  }
  apply();
  const stops = [
    app.prefersDark.subscribe(apply),
    app.preferences.subscribe((chosen) => {
      apply();
      void app.host.request('preferences.set', chosen);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
