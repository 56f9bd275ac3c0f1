// The map of rings as a picture: copied, or saved. How to move people stands beside it, since the map itself has no words.

import { Copy, Download } from 'lucide-react';
import type { Stakeholder } from '#shared/blueprint/analysisRecords';
import { paperLook } from '../../../ui/chart/chartLook';
import { IconButton } from '../../../ui/IconButton';
import { useTableExits } from '../../../ui/table/tableExits';
import { useTranslate } from '../../../ui/translateContext';
import { ringPicture } from './ringPicture';

export function RingMapTools({ stakeholders }: { readonly stakeholders: readonly Stakeholder[] }) {
  const t = useTranslate();
  const { copyPicture, savePicture, paper } = useTableExits();
  const picture = (): Promise<Blob> => ringPicture(stakeholders, t, paperLook(paper));
  return (
    <div className="ring-tools">
      <span className="ring-hint" title={t('people.mapHint')}>{t('people.mapHint')}</span>
      {copyPicture && <IconButton icon={Copy} size="small" label={t('people.copyMap')} onClick={() => copyPicture(picture())} />}
      {savePicture && <IconButton icon={Download} size="small" label={t('people.saveMap')} onClick={() => savePicture(t('people.map'), picture())} />}
    </div>
  );
}
