// A persona's picture: pressed to choose one, dropped or pasted on, taken away. It is stored in the blueprint like every
// picture.

import { useRef } from 'react';
import { ImagePlus, X } from 'lucide-react';
import type { Persona } from '#shared/blueprint/analysisRecords';
import { isSafePicture } from '#shared/blueprint/safePicture';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { IconButton } from '../../../ui/IconButton';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useExecute } from '../../editorContext';

interface PersonaPictureProps {
  readonly persona: Persona;
  readonly onPicture: (file: File | undefined) => void;
}

export function PersonaPicture({ persona: { id, name, image }, onPicture }: PersonaPictureProps) {
  const t = useTranslate();
  const execute = useExecute();
  const blueprint = useBlueprint();
  const input = useRef<HTMLInputElement>(null);
  const photo = useRef<HTMLButtonElement>(null);
  const stored = image === undefined ? undefined : blueprint.images[image];
  function takeAway(): void {
    // The button is gone then.
    photo.current?.focus();
    execute(changeRecords, { collection: 'personas', ids: [id], changes: { image: undefined } });
  }
  const label = t(image === undefined ? 'people.choosePicture' : 'people.replacePicture', { name });
  return (
    <div className="persona-picture">
      <button ref={photo} type="button" className="persona-photo" aria-label={label} title={label} onClick={() => input.current?.click()}>
        {stored && isSafePicture(stored) ? <img src={`data:${stored.mime};base64,${stored.data}`} alt="" /> : <ImagePlus size={20} strokeWidth={1.5} aria-hidden />}
      </button>
      {stored && <IconButton className="persona-unphoto" icon={X} size="small" side="top" label={t('people.removePicture', { name })} onClick={takeAway} />}
      <input
        ref={input} className="visually-hidden" type="file" tabIndex={-1} accept="image/png,image/jpeg,image/webp" aria-label={label}
        onChange={(event) => {
          onPicture(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
