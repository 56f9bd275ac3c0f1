// PDF: paper and how the sheet comes onto it.

import { POINTS_PER_MM, POINTS_PER_PX } from '#shared/export/pages/page';
import { useTranslate } from '../../../ui/translateContext';
import type { FamilyFormProps } from '../familyForm';
import { PageForm } from '../PageForm';
import { SizeNote } from '../SizeNote';

export function PagesOptions({ options, onChange }: FamilyFormProps) {
  return <PageForm setup={options.page} onChange={(page) => onChange({ ...options, page })} />;
}

export function PagesSize({ layout }: FamilyFormProps) {
  const t = useTranslate();
  if (!layout) return null;
  const { pages, columns, rows, scale, width, height } = layout;
  const mm = (points: number): number => Math.round(points / POINTS_PER_MM);
  const percent = Math.round((scale / POINTS_PER_PX) * 100);
  const more = pages.length > 1 ? t('export.pagesMore', { across: columns, down: rows, percent }) : t('export.pageMore', { percent });
  return <SizeNote value={t('export.pages', { count: pages.length, width: mm(width), height: mm(height) })} more={[more]} />;
}
