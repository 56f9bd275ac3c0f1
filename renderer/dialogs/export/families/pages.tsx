// PDF: paper and how the sheet comes onto it.

import type { FamilyFormProps } from '../familyForm';
import { PageCount } from '../PageCount';
import { PageForm } from '../PageForm';

export function PagesOptions({ options, onChange }: FamilyFormProps) {
  return <PageForm setup={options.page} onChange={(page) => onChange({ ...options, page })} />;
}

export function PagesSize({ layouts, files }: FamilyFormProps) {
  return <PageCount layouts={layouts} files={files} />;
}
