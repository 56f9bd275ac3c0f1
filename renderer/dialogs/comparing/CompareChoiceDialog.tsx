// What to compare with: another state of the service, a document that is open, a file, or an earlier version.

import { useEffect, useState } from 'react';
import { FileClock, FileText, FolderOpen, Link2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { OpenQuestion } from '../dialogStack';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import './CompareChoiceDialog.css';

export function CompareChoiceDialog({ input, answer }: OpenQuestion<'compareChoice'>) {
  const t = useTranslate();
  const { open, linked, hasVersions } = input;
  const [linkedFile, setLinkedFile] = useState<string | null>(null);
  useEffect(() => void input.linkedFile.then(setLinkedFile), [input.linkedFile]);
  const isThere = linkedFile !== null || open.some(({ isLinked }) => isLinked);
  return (
    <Dialog title={t('comparing.choose')} description={t('comparing.chooseText')} width="narrow" closeLabel={t('app.close')} onClose={() => answer(null)} footer={<Button onClick={() => answer(null)}>{t('app.cancel')}</Button>}>
      <ul className="compare-choices">
        {linkedFile !== null && <Choice icon={Link2} label={linkedFile} note={t('comparing.linkedFile')} onChoose={() => answer({ type: 'linked' })} />}
        {open.map(({ id, title, isLinked }) => (
          <Choice key={id} icon={isLinked ? Link2 : FileText} label={title} note={t(isLinked ? 'comparing.linkedOpen' : 'comparing.open')} onChoose={() => answer({ type: 'document', id })} />
        ))}
        <Choice icon={FolderOpen} label={t('comparing.file')} note={linked && !isThere ? t('comparing.linked', { name: linked }) : t('comparing.fileText')} onChoose={() => answer({ type: 'file' })} />
        {hasVersions && <Choice icon={FileClock} label={t('comparing.version')} note={t('comparing.versionText')} onChoose={() => answer({ type: 'version' })} />}
      </ul>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly note: string;
  readonly onChoose: () => void;
}

function Choice({ icon: Icon, label, note, onChoose }: ChoiceProps) {
  return (
    <li>
      <button type="button" className="compare-choice" onClick={onChoose}>
        <Icon size={18} strokeWidth={1.5} aria-hidden />
        <span className="compare-choice-label">{label}</span>
        <span className="compare-choice-note">{note}</span>
      </button>
    </li>
  );
}
