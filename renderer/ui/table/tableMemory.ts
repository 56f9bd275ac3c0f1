// Which columns people have chosen, table by table. The app remembers them; without it a choice lasts as long as the table
// is looked at.

import { createContext, useContext, useMemo, useState } from 'react';

export interface TableMemory {
  /** Table → ids of the columns that are shown. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  remember(table: string, columns: readonly string[]): void;
}

const TableMemoryContext = createContext<TableMemory | null>(null);

export const TableMemoryProvider = TableMemoryContext;

/** The columns to show, in their own order, and how to choose others. */
export function useShownColumns<C extends { readonly id: string; readonly extra?: true }>(
  table: string | undefined, columns: readonly C[],
): readonly [readonly C[], (ids: readonly string[]) => void] {
  const memory = useContext(TableMemoryContext);
  const [own, setOwn] = useState<readonly string[]>();
  const chosen = table === undefined ? undefined : memory?.columns[table] ?? own;
  const shown = useMemo(() => {
    const found = chosen ? columns.filter(({ id }) => chosen.includes(id)) : [];
    return found.length > 0 ? found : columns.filter(({ extra }) => !extra);
  }, [columns, chosen]);
  function choose(ids: readonly string[]): void {
    if (memory && table !== undefined) memory.remember(table, ids);
    else setOwn(ids);
  }
  return [shown, choose];
}
