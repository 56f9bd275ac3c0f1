// All keyboard shortcuts, from the list of actions, and what the sheet understands besides.

import type { MessageKey } from '#shared/i18n/messages';
import { actions } from '../actions/list';
import type { ActionGroup } from '../actions/action';
import { formatShortcut } from '../actions/shortcuts';
import type { OpenQuestion } from './dialogStack';
import { useServices } from './servicesContext';
import { Dialog } from '../ui/Dialog';
import { Kbd } from '../ui/Kbd';
import { useTranslate } from '../ui/translateContext';
import './ShortcutsDialog.css';

const GROUPS: readonly ActionGroup[] = ['file', 'edit', 'insert', 'arrange', 'view', 'help'];

/** One line says what the four arrow keys do. */
const ARROWS = /^(walk\.(left|right|up|down)$|extend\.)/;

export function ShortcutsDialog({ input: { context }, answer }: OpenQuestion<'shortcuts'>) {
  const t = useTranslate();
  const { platform } = useServices();
  const mod = platform === 'mac' ? '⌘' : 'Ctrl';
  const shift = platform === 'mac' ? '⇧' : 'Shift';
  const canvas: readonly Row[] = [
    { id: 'walk', name: t('shortcuts.walk'), keys: t('shortcuts.walkKeys') },
    { id: 'extend', name: t('shortcuts.extend'), keys: t('shortcuts.extendKeys', { shift }) },
    { id: 'extendEnd', name: t('shortcuts.extendEnd'), keys: t('shortcuts.extendEndKeys', { shift, mod }) },
    { id: 'type', name: t('shortcuts.type'), keys: t('shortcuts.typeKeys') },
    { id: 'copy', name: t('shortcuts.dragCopy'), keys: t('shortcuts.dragCopyKeys') },
    { id: 'pan', name: t('shortcuts.pan'), keys: t('shortcuts.panKeys') },
    { id: 'zoom', name: t('shortcuts.zoom'), keys: t('shortcuts.zoomKeys', { mod: mod }) },
  ];
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('app.close')} width="wide" onClose={() => answer('closed')}>
      <div className="shortcuts">
        {GROUPS.map((group) => {
          const rows = actions
            .filter((action) => action.group === group && action.shortcuts?.length && !ARROWS.test(action.id))
            .map((action): Row => ({ id: action.id, name: t(action.label), keys: formatShortcut(action.shortcuts?.[0] ?? '', platform), reason: action.disabled(context) }));
          return rows.length > 0 && <ShortcutGroup key={group} title={t(`group.${group}`)} rows={rows} />;
        })}
        <ShortcutGroup title={t('shortcuts.canvas')} rows={canvas} />
      </div>
    </Dialog>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly keys: string;
  /** Why it can't be done just now. */
  readonly reason?: MessageKey | null;
}

function ShortcutGroup({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const t = useTranslate();
  return (
    <section className="shortcut-group">
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.id} className={`shortcut ${row.reason ? 'shortcut-disabled' : ''}`} title={row.reason ? t(row.reason) : undefined}>
            <dt>{row.name}</dt>
            <dd><Kbd>{row.keys}</Kbd></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
