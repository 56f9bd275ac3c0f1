// In which of its fields a thing differs, in words, with both values where they are short texts or numbers.

import type { Blueprint, Brief } from '#shared/blueprint/records';
import type { Translate } from '#shared/i18n/messages';
import { sameValue } from '#shared/lib/sameValue';

/** Order lives in these, and where a thing stands. */
const PLACE: ReadonlySet<string> = new Set(['lane', 'step', 'cells', 'stepOrder']);
/** What people write in as words or numbers; a title stands in the table anyway. */
const PLAIN: ReadonlySet<string> = new Set(['owner', 'perceivedOwner', 'label', 'cost', 'tolerance', 'source', 'target', 'date', 'role', 'span']);
/** Characters; longer texts are not quoted. */
const SHORT = 40;

function valueText(value: unknown): string | null {
  if (value === undefined || value === '') return '–';
  return (typeof value === 'string' || typeof value === 'number') && String(value).length <= SHORT ? String(value) : null;
}

/** Empty where one of both is not there. */
export function differingFields(before: object | undefined, after: object | undefined, t: Translate): string {
  if (!before || !after) return '';
  const [was, is] = [before, after] as Readonly<Record<string, unknown>>[];
  const texts = Object.keys({ ...was, ...is }).filter((field) => !sameValue(was?.[field], is?.[field])).map((field) => {
    const name = t('comparing.field', { field: PLACE.has(field) ? 'place' : field });
    const [from, to] = PLAIN.has(field) ? [valueText(was?.[field]), valueText(is?.[field])] : [null, null];
    return from !== null && to !== null ? t('comparing.fieldValues', { name, from, to }) : name;
  });
  return [...new Set(texts)].join(', ');
}

export interface FrameField {
  readonly field: keyof Brief | 'title';
  readonly name: string;
  readonly value: string;
}

/** What the title block says; the same fields in the same order for every blueprint. */
export function frameFields({ title, brief }: Blueprint, t: Translate): readonly FrameField[] {
  const text = (field: Exclude<keyof Brief, 'state' | 'authors'>): FrameField => ({ field, name: t(`brief.${field}`), value: brief[field] });
  return [
    { field: 'title', name: t('brief.title'), value: title },
    text('service'), text('scenario'), text('customer'), text('scopeStart'), text('scopeEnd'),
    { field: 'state', name: t('brief.state'), value: t(`state.${brief.state}`) },
    text('goal'), text('granularity'), text('version'), text('date'),
    { field: 'authors', name: t('brief.authors'), value: brief.authors.join(', ') },
  ];
}
