// The way from a finding to where what it misses is written. It stands where somebody looks at the finding only, so that the
// list stays short.

import { PencilLine } from 'lucide-react';
import type { Finding } from '#shared/checks/check';
import type { Translate } from '#shared/i18n/messages';
import { goToFinding } from '../../editor/checks/goToFinding';
import type { Editor } from '../../editor/editor';
import { showAnalysisView } from '../../editor/preferences';
import { focusPastMenus } from '../../ui/focusPastMenus';
import { useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';
import { remedyOf, type Remedy } from './remedies';

export function FindingRemedy({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const editor = useEditor();
  const remedy = remedyOf(finding);
  if (!remedy) return null;
  return (
    <button type="button" className="finding-fix" onClick={() => goToRemedy(editor, finding, remedy, t)}>
      <PencilLine size={13} strokeWidth={1.9} aria-hidden />
      {remedyName(remedy, t)}
    </button>
  );
}

function remedyName(remedy: Remedy, t: Translate): string {
  switch (remedy.type) {
    case 'insight': return t(`action.insight.${remedy.kind}`);
    case 'button': return t(remedy.label);
    case 'field': return t('checks.fillIn', { name: t(remedy.group ?? remedy.label) });
    case 'register': return t('checks.openRegister', { name: t(remedy.label) });
  }
}

function goToRemedy(editor: Editor, finding: Finding, remedy: Remedy, t: Translate): void {
  const { preferences } = editor.environment;
  const { inspectorParts } = preferences.getState();
  goToFinding(editor, finding);
  if (remedy.type === 'register') return showAnalysisView(preferences, remedy.view);
  if (remedy.type === 'insight') editor.session.setState({ asked: { type: 'insight', kind: remedy.kind } });
  const open = remedy.type === 'field' && remedy.part !== undefined ? { inspectorParts: { ...inspectorParts, [remedy.part]: true } } : {};
  preferences.setState({ inspector: true, panel: 'inspector', ...open });
  if ('label' in remedy) focusPastMenus(() => fieldNamed(t(remedy.label)));
}

/** In the inspector, by its label or, for a button, its name. */
function fieldNamed(name: string): HTMLElement | null {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('.inspector label')];
  const control = labels.find(({ textContent }) => textContent === name)?.control;
  return control ?? [...document.querySelectorAll<HTMLElement>('.inspector button')].find((button) => button.ariaLabel === name) ?? null;
}
