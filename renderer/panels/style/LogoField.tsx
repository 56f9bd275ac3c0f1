// The logo of the title block: chosen, dropped or taken away. It is stored in the blueprint like every picture.

import { useId, useRef, useState, type DragEvent } from 'react';
import { ImagePlus } from 'lucide-react';
import type { StoredImage } from '#shared/blueprint/records';
import { storedPicture } from '../../editor/clipboard/clipboardPictureFile';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/translateContext';

interface LogoFieldProps {
  readonly image: StoredImage | undefined;
  readonly onChange: (image: StoredImage | null) => void;
}

export function LogoField({ image, onChange }: LogoFieldProps) {
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const stored = await storedPicture(file);
    setFailed(!stored);
    if (stored) onChange(stored);
  }
  function onDrop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    void take(event.dataTransfer.files[0]);
  }
  const choose = (): void => input.current?.click();
  return (
    <Field id={id} label={t('style.logo')} error={failed ? t('picture.unreadable', { count: 1 }) : undefined} group>
      <div className="logo-field" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        {image && <img className="logo-picture" src={`data:${image.mime};base64,${image.data}`} alt={t('style.logo')} />}
        {!image && <p className="panel-note">{t('style.logoHint')}</p>}
        <div className="logo-buttons">
          <Button variant="quiet" icon={ImagePlus} onClick={choose}>{t(image ? 'style.logoReplace' : 'style.logoChoose')}</Button>
          {image && <Button variant="quiet" onClick={() => onChange(null)}>{t('style.logoRemove')}</Button>}
        </div>
        <input
          ref={input} className="visually-hidden" type="file" tabIndex={-1} accept="image/png,image/jpeg,image/webp" aria-label={t('style.logoChoose')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </Field>
  );
}
