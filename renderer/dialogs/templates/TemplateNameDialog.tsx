// Asks what a template of one's own is called: when it is saved, and when it gets another name.

import { useId, useState, type FormEvent } from 'react';
import type { OpenQuestion } from '../dialogStack';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/translateContext';

/** Letters; a card on the home screen shows no more. */
const LONGEST = 120;

export function TemplateNameDialog({ input, answer }: OpenQuestion<'templateName'>) {
  const t = useTranslate();
  const [form, field] = [useId(), useId()];
  const [title, setTitle] = useState(input.title);
  function use(event: FormEvent): void {
    event.preventDefault();
    if (title.trim()) answer(title.trim());
  }
  return (
    <Dialog
      title={t(input.isNew ? 'templates.saveTitle' : 'templates.renameTitle')}
      description={input.isNew ? t('templates.saveText') : undefined}
      closeLabel={t('app.close')}
      width="narrow"
      onClose={() => answer(null)}
      footer={
        <>
          <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={!title.trim()}>{t(input.isNew ? 'templates.save' : 'templates.renameDone')}</Button>
        </>
      }
    >
      <form id={form} onSubmit={use}>
        <Field id={field} label={t('templates.name')}>
          <input
            id={field}
            className="input"
            data-autofocus
            value={title}
            maxLength={LONGEST}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
