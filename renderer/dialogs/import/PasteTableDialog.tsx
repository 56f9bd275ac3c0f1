// A place for cells that were copied in a spreadsheet, because a menu may not read the clipboard: pasting here brings them.

import { useState, type ClipboardEvent } from 'react';
import { ClipboardPaste } from 'lucide-react';
import { readHtmlTable } from '#shared/clipboard/readHtmlTable';
import { readTextTable } from '#shared/clipboard/readTextTable';
import { formatShortcut } from '../../actions/shortcuts';
import type { OpenQuestion } from '../dialogStack';
import { useServices } from '../servicesContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import './PasteTableDialog.css';

export function PasteTableDialog({ answer }: OpenQuestion<'pasteTable'>) {
  const t = useTranslate();
  const here = t('import.pasteHere', { keys: formatShortcut('Mod+V', useServices().platform) });
  const [isNone, setIsNone] = useState(false);
  function onPaste(event: ClipboardEvent): void {
    event.preventDefault();
    const { clipboardData: held } = event;
    const table = readHtmlTable(held.getData('text/html')) ?? readTextTable(held.getData('text/plain'));
    if (table) answer(table);
    else setIsNone(true);
  }
  return (
    <Dialog
      title={t('import.paste')}
      description={t('import.pasteText')}
      width="narrow"
      closeLabel={t('app.close')}
      onClose={() => answer(null)}
      footer={<Button onClick={() => answer(null)}>{t('app.cancel')}</Button>}
    >
      <div className="paste-table">
        <ClipboardPaste size={20} strokeWidth={1.5} aria-hidden />
        <p>{here}</p>
        <textarea data-autofocus aria-label={here} value="" onChange={() => undefined} onPaste={onPaste} />
      </div>
      {isNone && <p className="field-error" role="alert">{t('import.noTable')}</p>}
    </Dialog>
  );
}
