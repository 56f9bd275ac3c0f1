// The short questions about files. Each says what happened and what each answer does; the safe answer has the focus.

import type { OpenQuestion } from './dialogStack';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useTranslate } from '../ui/translateContext';

export function UnsavedDialog({ input, answer }: OpenQuestion<'unsaved'>) {
  const t = useTranslate();
  return (
    <ConfirmDialog
      title={t('unsaved.title', { title: input.title })}
      message={t('unsaved.text')}
      cancel="cancel"
      answers={[
        { value: 'discard', label: t('unsaved.discard'), variant: 'danger', apart: true },
        { value: 'cancel', label: t('app.cancel') },
        { value: 'save', label: t('unsaved.save'), variant: 'primary' },
      ]}
      onAnswer={answer}
    />
  );
}

export function ConflictDialog({ input, answer }: OpenQuestion<'conflict'>) {
  const t = useTranslate();
  return (
    <ConfirmDialog
      title={t('conflict.title', { name: input.name })}
      message={t('conflict.text')}
      cancel="cancel"
      answers={[
        { value: 'overwrite', label: t('conflict.overwrite'), variant: 'danger', apart: true },
        { value: 'cancel', label: t('app.cancel') },
        { value: 'copy', label: t('conflict.copy'), variant: 'primary' },
      ]}
      onAnswer={answer}
    />
  );
}

export function TableOrSurveyDialog({ input, answer }: OpenQuestion<'tableOrSurvey'>) {
  const t = useTranslate();
  return (
    <ConfirmDialog
      title={t('survey.which.title', { name: input.name })}
      message={t('survey.which.text')}
      cancel="cancel"
      answers={[
        { value: 'cancel', label: t('app.cancel') },
        { value: 'table', label: t('survey.which.table') },
        { value: 'survey', label: t('survey.which.survey'), variant: 'primary' },
      ]}
      onAnswer={answer}
    />
  );
}

export function SaveFailedDialog({ input, answer }: OpenQuestion<'saveFailed'>) {
  const t = useTranslate();
  return (
    <ConfirmDialog
      title={t('saveFailed.title', { name: input.name })}
      message={t(input.mayKeep ? 'saveFailed.leaving' : 'saveFailed.text', { reason: input.reason })}
      cancel="cancel"
      answers={[
        { value: 'cancel', label: t('app.cancel'), variant: 'quiet', apart: true },
        input.mayKeep ? { value: 'keep', label: t('saveFailed.keep') } : { value: 'again', label: t('saveFailed.again') },
        { value: 'elsewhere', label: t('saveFailed.elsewhere'), variant: 'primary' },
      ]}
      onAnswer={answer}
    />
  );
}

export function ReplaceDialog({ input, answer }: OpenQuestion<'replace'>) {
  const t = useTranslate();
  return (
    <ConfirmDialog
      title={t('pick.replaceTitle', { name: input.name })}
      message={t('pick.replaceText')}
      cancel="cancel"
      answers={[
        { value: 'replace', label: t('pick.replace'), variant: 'danger' },
        { value: 'cancel', label: t('app.cancel'), variant: 'primary' },
      ]}
      onAnswer={answer}
    />
  );
}
