// The blueprint as a tree: phases, steps and cards. It follows what is selected on the sheet, and going through it selects
// there. The tree itself has the focus; rows are marked, so that rows out of view need not exist.

import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { reveal } from '../../editor/camera/cameraMoves';
import { refKey } from '../../editor/selection/selection';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor, useSelection } from '../editorContext';
import { OutlineItem } from './OutlineItem';
import { holdersOf, outlineRows, rowKeyOf, type OutlineRow } from './outlineRows';
import { treeMove } from './treeMoves';
import { useWindowedRows } from '../../ui/useWindowedRows';
import './OutlinePanel.css';

/** px; the same as in the style sheet. */
const ROW = 28;

/** Which rows are closed; what is selected is never hidden in one. */
function useClosed(): readonly [ReadonlySet<string>, (key: string, close: boolean) => void] {
  const blueprint = useBlueprint();
  const last = useSelection().at(-1);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState(last);
  if (last !== opened) {
    setOpened(last);
    const holders = last ? holdersOf(blueprint, last).map(refKey) : [];
    const open = last?.type === 'cell' ? holders.slice(1) : holders;
    if (open.some((key) => closed.has(key))) setClosed(new Set([...closed].filter((key) => !open.includes(key))));
  }
  function setOne(key: string, close: boolean): void {
    const next = new Set(closed);
    if (close) next.add(key);
    else next.delete(key);
    setClosed(next);
  }
  return [closed, setOne];
}

export function OutlinePanel() {
  const t = useTranslate();
  const treeId = useId();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const selection = useSelection();
  const [closed, setClosed] = useClosed();
  const rows = useMemo(() => outlineRows(blueprint, closed), [blueprint, closed]);
  const treeRef = useRef<HTMLDivElement>(null);
  const { from, to, page, show } = useWindowedRows(treeRef, rows.length, ROW);
  const marked = rowKeyOf(blueprint, selection.at(-1));
  const at = useMemo(() => rows.findIndex((row) => row.key === marked), [rows, marked]);
  const selected = useMemo(() => new Set(selection.map(refKey)), [selection]);
  useEffect(() => {
    if (at >= 0) show(at);
  }, [at, marked, show]);

  function goTo(row: OutlineRow | undefined): void {
    if (!row) return;
    editor.select([row.ref]);
    reveal(editor, [row.ref]);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(rows, at, event.key, page);
    if (!move) return;
    event.preventDefault();
    if (move.type === 'go') goTo(rows[move.to]);
    else setClosed(move.key, move.type === 'close');
  }
  return (
    <aside className="outline" aria-label={t('outline.name')}>
      <div
        ref={treeRef}
        className="outline-tree"
        role="tree"
        tabIndex={0}
        aria-label={t('outline.name')}
        aria-activedescendant={at >= 0 ? `${treeId}-${marked}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div className="outline-rows" role="presentation" style={{ height: rows.length * ROW }}>
          {rows.slice(from, to).map((row, i) => (
            <OutlineItem
              key={row.key}
              id={`${treeId}-${row.key}`}
              row={row}
              blueprint={blueprint}
              top={(from + i) * ROW}
              selected={selected.has(row.key)}
              marked={row.key === marked}
              onGo={() => goTo(row)}
              onToggle={() => setClosed(row.key, row.open === true)}
            />
          ))}
        </div>
      </div>
    </aside>
  );
}
