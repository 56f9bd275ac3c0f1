// SVG: nothing to choose, since it has no pixels and prints at its size.

import { useTranslate } from '../../../ui/translateContext';
import { printSize } from '../exportSize';
import type { FamilyFormProps } from '../familyForm';
import { SizeNote } from '../SizeNote';

export function VectorSize({ sheet }: FamilyFormProps) {
  const t = useTranslate();
  const px = { width: Math.ceil(sheet.width), height: Math.ceil(sheet.height) };
  return <SizeNote value={t('export.sizePx', px)} more={[t('export.sizeMm', { ...printSize(sheet) })]} />;
}
