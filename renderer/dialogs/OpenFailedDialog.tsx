// A file that could not be opened: what is wrong, where, that the file is as it was, and the last good version of it.

import type { OpenQuestion } from './dialogStack';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useTranslate } from '../ui/translateContext';
import './OpenFailedDialog.css';

export function OpenFailedDialog({ input, answer }: OpenQuestion<'openFailed'>) {
  const t = useTranslate();
  const close = () => answer('closed');
  const { savedAt } = input;
  const footer = savedAt === undefined
    ? <Button variant="primary" data-autofocus onClick={close}>{t('app.close')}</Button>
    : (
      <>
        <Button onClick={close}>{t('app.close')}</Button>
        <Button variant="primary" data-autofocus onClick={() => answer('version')}>{t('openFailed.version', { at: savedAt })}</Button>
      </>
    );
  return (
    <Dialog
      title={t('openFailed.title', { name: input.name })}
      closeLabel={t('app.close')}
      description={t('openFailed.untouched')}
      onClose={close}
      footer={footer}
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
