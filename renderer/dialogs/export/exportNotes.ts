// What an export could not draw, in words: it has come about, but somebody should look before it goes to a client.

import type { Translate } from '#shared/i18n/messages';

const SHOWN_CHARACTERS = 20;
const SHOWN_NAMES = 5;

export interface Undrawn {
  /** Characters that no font has. */
  readonly missing?: readonly string[];
  /** Characters that no font has, where the browser draws them. */
  readonly boxes?: readonly string[];
  /** Titles of cards whose picture is damaged. */
  readonly broken?: readonly string[] | undefined;
}

/** A sentence for each kind of thing; none for an export that has everything. */
export function exportNotes({ missing = [], boxes = [], broken = [] }: Undrawn, t: Translate): string[] {
  const names = broken.slice(0, SHOWN_NAMES).join(t('sheet.comma')) + (broken.length > SHOWN_NAMES ? ' …' : '');
  return [
    ...(missing.length > 0 ? [t('export.missing', { count: missing.length, characters: missing.slice(0, SHOWN_CHARACTERS).join(' ') })] : []),
    ...(boxes.length > 0 ? [t('export.boxes', { count: boxes.length, characters: boxes.slice(0, SHOWN_CHARACTERS).join(' ') })] : []),
    ...(broken.length > 0 ? [t('export.broken', { count: broken.length, names })] : []),
  ];
}
