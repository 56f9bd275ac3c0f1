// Where an arrow key leads in a grid whose columns the browser has laid out.

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** How many stand in the first row. */
function columnsOf(cells: readonly HTMLElement[]): number {
  const top = cells[0]?.getBoundingClientRect().top;
  const next = cells.findIndex((cell) => cell.getBoundingClientRect().top !== top);
  return next < 0 ? Math.max(cells.length, 1) : next;
}

/** The cell that the key leads to from the cell with this index; null where the key means nothing, or there is none. */
export function gridStep(event: Key, cells: readonly HTMLElement[], at: number): HTMLElement | null {
  if (event.ctrlKey || event.metaKey || event.altKey || at < 0) return null;
  switch (event.key) {
    case 'ArrowRight': return cells[at + 1] ?? null;
    case 'ArrowLeft': return cells[at - 1] ?? null;
    case 'ArrowDown': return cells[at + columnsOf(cells)] ?? null;
    case 'ArrowUp': return cells[at - columnsOf(cells)] ?? null;
    case 'Home': return cells[0] ?? null;
    case 'End': return cells.at(-1) ?? null;
    default: return null;
  }
}
