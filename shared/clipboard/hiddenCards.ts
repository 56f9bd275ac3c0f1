// Our cards inside of a table that any program can read: as JSON in an attribute, which spreadsheets and mail programs
// ignore. Everything that HTML could take for its own is written as \u escapes, so that no program's rewriting harms it.

import { readJson } from '../format/readJson';
import { copiedCardsSchema } from './copiedCards';
import type { CopiedCards } from './copiedCards';

const ATTRIBUTE = 'data-sightline-cards';
const FIND = new RegExp(`${ATTRIBUTE}="([^"]*)"`);

/** The attribute with its value, to stand in a tag. */
export function hideCards(cards: CopiedCards): string {
  const json = JSON.stringify(cards).replace(/[&<>'\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${ATTRIBUTE}="${json.replaceAll('"', '&quot;')}"`;
}

/** The cards hidden in the HTML; null where there are none, or damaged ones. */
export function findCards(html: string): CopiedCards | null {
  const found = FIND.exec(html)?.[1];
  if (found === undefined) return null;
  try {
    // As strictly as a file: any page on the web can put something there.
    const json = readJson(found.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const parsed = json.ok ? copiedCardsSchema.safeParse(json.value) : undefined;
    return parsed?.success ? parsed.data : null;
  } catch {
    // More faults than zod can carry: whatever wrote it, it was not us.
    return null;
  }
}
