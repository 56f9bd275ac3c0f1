// Asks for the name that colleagues see. Leaving it empty is an answer too: then it is what the computer calls the person.

import { useId, useState, type FormEvent } from 'react';
import type { OpenQuestion } from './dialogStack';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { useTranslate } from '../ui/translateContext';

/** As the preferences allow. */
const LONGEST = 80;

export function YourNameDialog({ input, answer }: OpenQuestion<'yourName'>) {
  const t = useTranslate();
  const [form, field] = [useId(), useId()];
  const [name, setName] = useState(input.name);
  const hint = input.userName ? t('yourName.hint', { name: input.userName }) : t('yourName.noHint');
  function use(event: FormEvent): void {
    event.preventDefault();
    answer(name.trim());
  }
  return (
    <Dialog
      title={t('yourName.title')}
      closeLabel={t('app.close')}
      description={t('yourName.text')}
      width="narrow"
      onClose={() => answer(null)}
      footer={
        <>
          <Button onClick={() => answer(null)}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>{t('yourName.save')}</Button>
        </>
      }
    >
      <form id={form} onSubmit={use}>
        <Field id={field} label={t('yourName.label')} hint={hint}>
          <input
            id={field}
            className="input"
            data-autofocus
            value={name}
            placeholder={input.userName}
            maxLength={LONGEST}
            autoComplete="off"
            aria-describedby={`${field}-note`}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
