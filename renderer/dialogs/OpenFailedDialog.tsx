// A file that could not be opened: what is wrong, where, and that the file is as it was.

import type { OpenQuestion } from './dialogStack';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useTranslate } from '../ui/translateContext';
import './OpenFailedDialog.css';

export function OpenFailedDialog({ input, answer }: OpenQuestion<'openFailed'>) {
  const t = useTranslate();
  const close = () => answer('closed');
  return (
    <Dialog
      title={t('openFailed.title', { name: input.name })}
      closeLabel={t('app.close')}
      description={t('openFailed.untouched')}
      onClose={close}
      footer={<Button variant="primary" data-autofocus onClick={close}>{t('app.close')}</Button>}
    >
      <dl className="problem">
        <dt>{t('openFailed.what')}</dt>
        <dd>{input.reason}</dd>
        {input.place && <dt>{t('openFailed.where')}</dt>}
        {input.place && <dd className="problem-place">{input.place}</dd>}
      </dl>
    </Dialog>
  );
}
