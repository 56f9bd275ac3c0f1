// The versions of a document that the kill proof saves: texts of different lengths that say which one they are.

import { documentText } from '../documentText';

export const killFile = 'hotel.blueprint';

const SIZES = [20, 150, 60];

/** Version → text; the same in every process. */
export function versionTexts(): (version: number) => string {
  const texts = SIZES.map((cards) => documentText('version', cards));
  return (version) => (texts[version % texts.length] ?? '').replace('"title": "version"', `"title": "version ${version}"`);
}
