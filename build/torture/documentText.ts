// Documents for the proofs: real blueprint files that say in their title which version they are.

import { parseFile } from '../../shared/format/parseFile';
import { serializeFile } from '../../shared/format/serializeFile';
import { generateBlueprint } from '../bench/generate';

/** A blueprint file's text with that title and about 250 bytes per card. */
export function documentText(title: string, cards = 20): string {
  return serializeFile({ blueprint: { ...generateBlueprint({ cards, connectors: cards, seed: 1 }), title }, history: null });
}

/** The title of a blueprint file; null for a text that does not open. */
export function documentTitle(text: string): string | null {
  const parsed = parseFile(text);
  return parsed.ok ? parsed.value.blueprint.title : null;
}
