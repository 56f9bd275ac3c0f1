// A persona's picture: pressed to choose one, dropped on, taken away. It is stored in the blueprint like every picture.

import { useRef, useState, type DragEvent } from 'react';
import { ImagePlus, X } from 'lucide-react';
import type { Persona } from '#shared/blueprint/analysisRecords';
import { isSafePicture } from '#shared/blueprint/safePicture';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { storedPicture } from '../../../editor/clipboard/clipboardPictureFile';
import { IconButton } from '../../../ui/IconButton';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useExecute } from '../../editorContext';

export function PersonaPicture({ persona: { id, name, image } }: { readonly persona: Persona }) {
  const t = useTranslate();
  const execute = useExecute();
  const blueprint = useBlueprint();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const stored = image === undefined ? undefined : blueprint.images[image];
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const picture = await storedPicture(file);
    setFailed(!picture);
    if (picture) execute(changeRecords, { collection: 'personas', ids: [id], changes: { image: picture.id }, images: [picture] });
  }
  function onDrop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    void take(event.dataTransfer.files[0]);
  }
  const label = t(image === undefined ? 'people.choosePicture' : 'people.replacePicture', { name });
  return (
    <div className="persona-picture" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
      <button type="button" className="persona-photo" aria-label={label} title={failed ? t('picture.unreadable', { count: 1 }) : label} data-failed={failed || undefined} onClick={() => input.current?.click()}>
        {stored && isSafePicture(stored) ? <img src={`data:${stored.mime};base64,${stored.data}`} alt="" /> : <ImagePlus size={20} strokeWidth={1.5} aria-hidden />}
      </button>
      {stored && (
        <IconButton className="persona-unphoto" icon={X} size="small" side="top" label={t('people.removePicture', { name })} onClick={() => execute(changeRecords, { collection: 'personas', ids: [id], changes: { image: undefined } })} />
      )}
      <input
        ref={input} className="visually-hidden" type="file" tabIndex={-1} accept="image/png,image/jpeg,image/webp" aria-label={label}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
