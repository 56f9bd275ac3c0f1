// Document → picture, with the document's style: the colours of its theme, and its size of type. A style is rarely
// changed, so that each has a builder of its own; larger type is a sheet laid out for narrower columns and then enlarged,
// so that type, cards, lines and badges keep their proportions.

import type { Blueprint } from '../blueprint/records';
import type { Translate } from '../i18n/messages';
import { sameValue } from '../lib/sameValue';
import type { TextMeasurer } from './measure';
import type { Scene } from './scene';
import { sheetBuilder, sheetMemory, type SheetMemory } from './sheetBuilder';
import { typeScale } from './sizes';
import { sceneScaler } from './style/scaleScene';
import { sheetTheme } from './style/sheetTheme';
import type { SceneTheme } from './theme';

export interface SceneOptions {
  /** Of the screen; on paper the light one. The blueprint's style is laid over it. */
  readonly theme: SceneTheme;
  readonly measure: TextMeasurer;
  /** The language of line names, default lane names and the legend. */
  readonly translate: Translate;
  /** Of a sheet that shows a part: the whole, which numbers the steps and tells the moments that are remembered. */
  readonly whole?: Blueprint | undefined;
}

/**
 * A builder that remembers the last scene, so that a small change costs little and unchanged items keep their identity.
 * Measures and colours come from the options; make a new builder when they change.
 */
export function sceneBuilder(options: SceneOptions): (blueprint: Blueprint) => Scene {
  let last: StyledBuilder | null = null;
  return (blueprint) => {
    if (!last || !sameValue(last.style, blueprint.style)) last = styledBuilder(options, blueprint.style, last);
    return last.build(blueprint);
  };
}

interface StyledBuilder {
  readonly style: Blueprint['style'];
  readonly scale: number;
  readonly memory: SheetMemory;
  build(blueprint: Blueprint): Scene;
}

function styledBuilder(options: SceneOptions, style: Blueprint['style'], before: StyledBuilder | null): StyledBuilder {
  const scale = typeScale(style);
  const memory = before?.scale === scale ? before.memory : sheetMemory();
  const build = sheetBuilder({ ...options, theme: sheetTheme(style, options.theme), scale, memory });
  if (scale === 1) return { style, scale, memory, build };
  const enlarge = sceneScaler(scale);
  return { style, scale, memory, build: (blueprint) => enlarge(build(blueprint)) };
}
