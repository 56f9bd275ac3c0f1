// One finding: what is wrong, where, and what can be done about it.

import { memo, useState, type MouseEvent } from 'react';
import { FolderOpen, WandSparkles } from 'lucide-react';
import type { Finding, Fix } from '#shared/checks/check';
import { goToFinding } from '../../editor/checks/goToFinding';
import { useTranslate } from '../../ui/translateContext';
import { useAction, useEditor, useExecute } from '../editorContext';
import { findingBeside } from './findingBeside';
import { FindingRemedy } from './FindingRemedy';
import { IgnoreButton } from './IgnoreButton';

interface FindingRowProps {
  readonly finding: Finding;
  /** Where it is, in words. */
  readonly place: string;
  /** Whether it was gone to last. */
  readonly current: boolean;
}

export const FindingRow = memo(function FindingRow({ finding, place, current }: FindingRowProps) {
  const t = useTranslate();
  const editor = useEditor();
  const execute = useExecute();
  const runAction = useAction();
  const { reason, fix, help } = finding;
  // Until the checks have run again it is still listed; mending it once more would refuse, or do it twice.
  const [mended, setMended] = useState<Finding | null>(null);
  function mend({ currentTarget }: MouseEvent, { apply }: Fix): void {
    findingBeside(currentTarget)?.focus();
    setMended(finding);
    apply(execute);
    editor.checks.setState({ awaited: editor.document.getState().blueprint });
  }
  return (
    <li className="finding" aria-current={current || undefined}>
      <button type="button" className="finding-go" onClick={() => goToFinding(editor, finding)}>
        <span className="finding-reason">{t(reason.key, reason.params)}</span>
        <span className="finding-place">{place}</span>
      </button>
      {help && (
        <button type="button" className="finding-fix" onClick={() => runAction(help.action)}>
          <FolderOpen size={13} strokeWidth={1.9} aria-hidden />
          {t(help.label)}
        </button>
      )}
      {fix && mended !== finding && (
        <button type="button" className="finding-fix" onClick={(event) => mend(event, fix)}>
          <WandSparkles size={13} strokeWidth={1.9} aria-hidden />
          {t(fix.label)}
        </button>
      )}
      {current && <FindingRemedy finding={finding} />}
      <IgnoreButton finding={finding} />
    </li>
  );
});
