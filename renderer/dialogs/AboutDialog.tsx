// What this is, which version, and under which licence.

import type { OpenQuestion } from './dialogStack';
import { useServices } from './servicesContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useTranslate } from '../ui/translateContext';

export function AboutDialog({ answer }: OpenQuestion<'about'>) {
  const t = useTranslate();
  const { start } = useServices();
  const close = () => answer('closed');
  return (
    <Dialog
      title={t('about.title')}
      closeLabel={t('app.close')}
      description={t('about.version', { version: start.version })}
      width="narrow"
      onClose={close}
      footer={<Button variant="primary" data-autofocus onClick={close}>{t('app.close')}</Button>}
    >
      <p>{t('about.text')}</p>
      <p style={{ marginTop: 8, color: 'var(--muted)' }}>{t('about.license')}</p>
    </Dialog>
  );
}
