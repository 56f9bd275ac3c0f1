// SVG: nothing to choose, since it has no pixels and prints at its size.

import { useTranslate } from '../../../ui/translateContext';
import { printSize } from '../exportSize';
import type { FamilyFormProps } from '../familyForm';
import { SizeNote } from '../SizeNote';

export function VectorSize({ sheet, files }: FamilyFormProps) {
  const t = useTranslate();
  const px = t('export.sizePx', { width: Math.ceil(sheet.width), height: Math.ceil(sheet.height) });
  return <SizeNote value={files > 1 ? t('export.largestOf', { count: files, size: px }) : px} more={[t('export.sizeMm', { ...printSize(sheet) })]} />;
}
