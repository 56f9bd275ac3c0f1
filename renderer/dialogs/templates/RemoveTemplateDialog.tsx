// Asks before a template of one's own goes for good.

import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useTranslate } from '../../ui/translateContext';
import type { OpenQuestion } from '../dialogStack';

export function RemoveTemplateDialog({ input, answer }: OpenQuestion<'removeTemplate'>) {
  const t = useTranslate();
  return (
    <ConfirmDialog
      title={t('templates.removeTitle', { title: input.title })}
      message={t('templates.removeText')}
      cancel="cancel"
      answers={[
        { value: 'remove', label: t('templates.removeDone'), variant: 'danger' },
        { value: 'cancel', label: t('app.cancel') },
      ]}
      onAnswer={answer}
    />
  );
}
