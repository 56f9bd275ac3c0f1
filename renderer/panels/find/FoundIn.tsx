// Where the shown hit is, if the sheet can't show its letters: in a card's details, its owner, or in the brief.

import type { Translate } from '#shared/i18n/messages';
import { hitMarks } from '../../editor/find/hitMarks';
import type { SearchHit } from '../../editor/find/search';
import { useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';

function placeOf({ ref }: SearchHit, t: Translate): string | null {
  switch (ref.type) {
    case 'card': return ref.field === 'title' ? null : t(`field.${ref.field}`);
    case 'brief': return t('place.inCell', { lane: t('inspector.brief'), step: t(`brief.${ref.field}`) });
    case 'author': return t('place.inCell', { lane: t('inspector.brief'), step: t('brief.authors') });
    default: return null;
  }
}

export function FoundIn({ hit, at }: { readonly hit: SearchHit | undefined; /** Which of the hits it is. */ readonly at: number }) {
  const t = useTranslate();
  const mark = hitMarks(useEditor())[at];
  const place = hit && !mark?.letters ? placeOf(hit, t) : null;
  return place && <p className="find-place" role="status">{t('find.place', { place })}</p>;
}
