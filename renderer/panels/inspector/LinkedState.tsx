// Which file holds the other state of the service, and which the whole that this is a part of, in the brief.

import { useTranslate } from '../../ui/translateContext';
import { useBlueprint } from '../editorContext';
import { LinkedFile } from './LinkedFile';

const STATE = { open: 'openLinked', choose: 'chooseLinked', remove: 'unlink' };
const OVERVIEW = { open: 'openOverview', choose: 'chooseOverview', remove: 'unlinkOverview' };

export function LinkedState() {
  const t = useTranslate();
  const { linked, overview } = useBlueprint();
  return (
    <>
      {overview && <LinkedFile label={t('split.overview')} link={overview} actions={OVERVIEW} />}
      <LinkedFile label={t('linked.label')} link={linked} {...(linked && { note: t(`state.${linked.state}`) })} actions={STATE} />
    </>
  );
}
