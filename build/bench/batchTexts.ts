// The blueprints that the batch benchmark draws: a hundred files of sixty cards, no two alike.

import { serializeFile } from '../../shared/format/serializeFile';
import { generateBlueprint } from './generate';

/** The texts of so many blueprint files, with half as many connectors again as cards. */
export function batchTexts(files: number, cards: number): string[] {
  return Array.from({ length: files }, (_, i) => {
    const blueprint = generateBlueprint({ cards, connectors: Math.round(cards * 1.2), seed: i + 1 });
    return serializeFile({ blueprint, history: null });
  });
}
