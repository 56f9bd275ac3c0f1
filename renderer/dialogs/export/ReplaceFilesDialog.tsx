// May files be replaced that have the names of an export's several files?

import type { OpenQuestion } from '../dialogStack';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useTranslate } from '../../ui/translateContext';
import './ReplaceFilesDialog.css';

export function ReplaceFilesDialog({ input: { names }, answer }: OpenQuestion<'replaceFiles'>) {
  const t = useTranslate();
  return (
    <ConfirmDialog
      title={t('export.replaceTitle', { count: names.length })}
      message={t('export.replaceText')}
      cancel="cancel"
      answers={[
        { value: 'replace', label: t('pick.replace'), variant: 'danger' },
        { value: 'cancel', label: t('app.cancel'), variant: 'primary' },
      ]}
      onAnswer={answer}
    >
      <ul className="replace-files">{names.map((name) => <li key={name}>{name}</li>)}</ul>
    </ConfirmDialog>
  );
}
