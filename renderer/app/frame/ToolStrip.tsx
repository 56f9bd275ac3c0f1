// The tools and the things to add, at the left of the sheet.

import type { ActionContext } from '../../actions/action';
import { useTranslate } from '../../ui/translateContext';
import { ActionButton } from './ActionButton';
import './ToolStrip.css';

const TOOLS = ['tool.select', 'tool.hand', 'tool.connect'];
const INSERT = ['addCard', 'addStepAfter', 'addPhase', 'addLaneBelow'];

export function ToolStrip({ context }: { readonly context: ActionContext }) {
  const t = useTranslate();
  return (
    <nav className="tool-strip" aria-label={t('toolStrip.name')}>
      {TOOLS.map((id) => <ActionButton key={id} id={id} context={context} side="right" size="large" />)}
      <hr className="tool-strip-rule" />
      {INSERT.map((id) => <ActionButton key={id} id={id} context={context} side="right" size="large" />)}
    </nav>
  );
}
