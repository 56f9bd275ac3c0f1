// document → picture: measure → layout → route → emit.

import type { Blueprint } from '../blueprint/records';
import type { Translate } from '../i18n/messages';
import type { TextMeasurer } from './measure';
import type { Scene } from './scene';
import type { SceneTheme } from './theme';

export interface SceneOptions {
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  /** The language of line names, default lane names and the legend. */
  readonly translate: Translate;
}

/**
 * A builder that remembers the last scene, so that a small change costs little and unchanged items keep their identity.
 * Measures and colours come from the options; make a new builder when they change.
 */
export function sceneBuilder(_options: SceneOptions): (blueprint: Blueprint) => Scene {
  throw new Error('not built yet');
}
