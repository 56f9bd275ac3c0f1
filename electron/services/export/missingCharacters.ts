// Which characters nobody here can show: for pictures that the page makes itself, where the browser takes what is installed.

import type { SystemFonts } from './systemFonts';

/** @param text characters that no bundled font has */
export function missingCharacters(text: string, fonts: SystemFonts): string[] {
  return [...new Set(text)].filter((character) => !fonts.find([character.codePointAt(0) ?? 0], false));
}
