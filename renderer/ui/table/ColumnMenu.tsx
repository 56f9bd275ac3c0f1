// Which columns of a table are shown. The menu stays open, since one seldom changes a single one.

import { DropdownMenu } from 'radix-ui';
import { Check, Columns3 } from 'lucide-react';
import { IconButton } from '../IconButton';
import { useTranslate } from '../translateContext';
import '../Menu.css';

interface Named {
  readonly id: string;
  readonly head: string;
}

export interface ColumnChoice {
  readonly columns: readonly Named[];
  readonly shown: readonly Named[];
  /** With the ids of those to show; never none. */
  readonly onChoose: (ids: readonly string[]) => void;
}

export function ColumnMenu({ columns, shown, onChoose }: ColumnChoice) {
  const t = useTranslate();
  const ids = shown.map(({ id }) => id);
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild><IconButton icon={Columns3} size="small" label={t('dataTable.columns')} /></DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu table-columns" align="end" sideOffset={6} collisionPadding={8}>
          {columns.map(({ id, head }) => (
            <DropdownMenu.CheckboxItem
              key={id}
              className="menu-item"
              checked={ids.includes(id)}
              disabled={ids.length === 1 && ids[0] === id}
              onCheckedChange={(on) => onChoose(on ? [...ids, id] : ids.filter((other) => other !== id))}
              onSelect={(event) => event.preventDefault()}
            >
              <span className="menu-icon">{ids.includes(id) && <Check size={16} strokeWidth={2} aria-hidden />}</span>
              <span className="menu-label">{head}</span>
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
