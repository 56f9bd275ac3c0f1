// A generated blueprint as a file's text, with the size of its sheet, for the benchmark of the largest picture.

import { serializeFile } from '../../shared/format/serializeFile';
import { translator } from '../../shared/i18n/translator';
import { sceneBuilder } from '../../shared/scene/build';
import { createMeasurer } from '../../shared/scene/text/measurer';
import { lightTheme } from '../../shared/scene/theme';
import { generateBlueprint } from './generate';

export function posterText(cards: number): { text: string; width: number; height: number } {
  const blueprint = generateBlueprint({ cards, connectors: Math.round(cards * 1.2), seed: 7 });
  const { width, height } = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') })(blueprint);
  return { text: serializeFile({ blueprint, history: null }), width, height };
}
