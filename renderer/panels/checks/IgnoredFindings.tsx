// What somebody has left on purpose, folded away at the end, with the reason and a way back.

import { useState, type MouseEvent } from 'react';
import { ChevronRight, Undo2 } from 'lucide-react';
import { checks } from '#shared/checks/list';
import type { LeftFinding } from '../../editor/checks/checksState';
import { heedFinding } from '../../editor/checks/ignoring';
import { IconButton } from '../../ui/IconButton';
import { useLocale, useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';
import { ignoredBeside } from './findingBeside';
import { focusInList } from './findingKeys';

export function IgnoredFindings({ ignored }: { readonly ignored: readonly LeftFinding[] }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  return (
    <section className="findings findings-ignored">
      <button type="button" className="findings-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronRight size={14} strokeWidth={1.9} aria-hidden />
        {t('checks.ignored', { count: ignored.length })}
      </button>
      {open && <ul>{ignored.map((left) => <IgnoredRow key={left.record.id} {...left} />)}</ul>}
    </section>
  );
}

function IgnoredRow({ record, finding }: LeftFinding) {
  const t = useTranslate();
  const locale = useLocale();
  const editor = useEditor();
  const check = checks.find(({ id }) => record.id.startsWith(`${id}:`));
  const name = finding ? t(finding.reason.key, finding.reason.params) : t('checks.notFound', { check: check ? t(check.name) : record.id });
  function heed({ currentTarget }: MouseEvent): void {
    const next = ignoredBeside(currentTarget);
    const list = currentTarget.closest('.checks-list');
    heedFinding(editor, record.id);
    if (finding) editor.checks.setState({ at: record.id });
    // With the last of them the place is gone too: then the keys go to what has come back.
    requestAnimationFrame(() => focusInList(list, next));
  }
  const date = new Date(record.at).toLocaleDateString(locale);
  return (
    <li className="finding finding-left">
      <p className="finding-reason">{name}</p>
      <p className="finding-place">{t('checks.ignoredBy', { reason: record.reason, named: record.by ? 'yes' : 'no', by: record.by, date })}</p>
      <IconButton className="finding-ignore" icon={Undo2} size="small" side="left" label={t('checks.heed')} onClick={heed} />
    </li>
  );
}
