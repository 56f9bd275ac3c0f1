// PDF: paper and how the sheet comes onto it.

import { POINTS_PER_MM, POINTS_PER_PX } from '#shared/export/pages/page';
import { useTranslate } from '../../../ui/translateContext';
import type { FamilyFormProps } from '../familyForm';
import { PageForm } from '../PageForm';
import { SizeNote } from '../SizeNote';

export function PagesOptions({ options, onChange }: FamilyFormProps) {
  return <PageForm setup={options.page} onChange={(page) => onChange({ ...options, page })} />;
}

export function PagesSize({ layouts, files }: FamilyFormProps) {
  const t = useTranslate();
  const [layout] = layouts;
  if (!layout) return null;
  const { columns, rows, scale, width, height } = layout;
  const count = layouts.reduce((sum, { pages }) => sum + pages.length, 0);
  const mm = (points: number): number => Math.round(points / POINTS_PER_MM);
  const percent = Math.round((scale / POINTS_PER_PX) * 100);
  const one = layout.pages.length > 1 ? t('export.pagesMore', { across: columns, down: rows, percent }) : t('export.pageMore', { percent });
  const isPaper = layouts.every((other) => other.width === width && other.height === height);
  const pages = isPaper ? t('export.pages', { count, width: mm(width), height: mm(height) }) : t('export.pageCount', { count });
  return <SizeNote value={pages} more={[files > 1 ? t('export.fileCount', { count: files }) : one]} />;
}
