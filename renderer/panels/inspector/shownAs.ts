// How a lane is on the sheet, as one choice of three.

import type { Lane } from '#shared/blueprint/records';
import type { Translate } from '#shared/i18n/messages';
import type { Segment } from '../../ui/Segmented';

export type Shown = 'open' | 'collapsed' | 'hidden';

export function shownAs({ hidden, collapsed }: Lane): Shown {
  if (hidden) return 'hidden';
  return collapsed ? 'collapsed' : 'open';
}

export function shownSegments(t: Translate): readonly Segment<Shown>[] {
  return [{ value: 'open', label: t('field.open') }, { value: 'collapsed', label: t('field.collapsed') }, { value: 'hidden', label: t('field.hidden') }];
}
