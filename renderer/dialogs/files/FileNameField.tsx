// The name of the file to be. Its extension is left out when it gets the focus, so that typing replaces the name alone.

import { useId } from 'react';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/translateContext';
import type { SaveTarget } from './useSaveTarget';

export function FileNameField({ target: { name, error, setName } }: { readonly target: SaveTarget }) {
  const t = useTranslate();
  const id = useId();
  return (
    <Field id={id} label={t('pick.fileName')} error={error}>
      <input
        id={id}
        className="input"
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-note` : undefined}
        onFocus={(event) => event.target.setSelectionRange(0, event.target.value.lastIndexOf('.'))}
        onChange={(event) => setName(event.target.value)}
      />
    </Field>
  );
}
