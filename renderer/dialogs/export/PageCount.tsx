// How many pages come out, how large, and how large the sheet is on them: of a PDF, and of what is printed.

import { POINTS_PER_MM, POINTS_PER_PX, type PageLayout } from '#shared/export/pages/page';
import { useTranslate } from '../../ui/translateContext';
import { SizeNote } from './SizeNote';

interface PageCountProps {
  /** Those of each file. */
  readonly layouts: readonly PageLayout[];
  readonly files: number;
}

export function PageCount({ layouts, files }: PageCountProps) {
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
