// Which two states of one document to compare: earlier versions with each other, or one with how it is now.

import { useState } from 'react';
import type { OpenQuestion } from '../dialogStack';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import './CompareVersionsDialog.css';

const NOW = 'now';

export function CompareVersionsDialog({ input: { versions }, answer }: OpenQuestion<'compareVersions'>) {
  const t = useTranslate();
  const [before, setBefore] = useState(versions[0]?.id ?? '');
  const [after, setAfter] = useState(NOW);
  const options = versions.map(({ id, savedAt }) => ({ value: id, label: t('comparing.versionAt', { at: savedAt }) }));
  const same = before === after;
  const cancel = (): void => answer(null);
  const footer = (
    <>
      <Button onClick={cancel}>{t('app.cancel')}</Button>
      <Button variant="primary" data-autofocus disabled={same} onClick={() => answer({ before, after: after === NOW ? null : after })}>{t('comparing.compare')}</Button>
    </>
  );
  return (
    <Dialog title={t('comparing.versions')} width="narrow" closeLabel={t('app.close')} onClose={cancel} footer={footer}>
      <div className="compare-versions">
        <Select label={t('comparing.versionLeft')} value={before} options={options} onChange={setBefore} />
        <Select
          label={t('comparing.versionRight')} value={after} onChange={setAfter}
          options={[{ value: NOW, label: t('comparing.versionNow') }, ...options]}
          hint={same ? t('comparing.sameVersion') : ''}
        />
      </div>
    </Dialog>
  );
}
