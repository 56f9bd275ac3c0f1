// A cell that holds any number of a few values, while they are chosen: a menu that stays open until it is left.

import { useState } from 'react';
import { DropdownMenu } from 'radix-ui';
import { Check } from 'lucide-react';
import type { CellEdit } from './column';
import '../Menu.css';

interface SeveralEditorProps<Row> {
  readonly label: string;
  readonly row: Row;
  readonly edit: Extract<CellEdit<Row>, { type: 'several' }>;
  /** What the cell says. */
  readonly text: string;
  readonly onEnd: () => void;
}

export function SeveralEditor<Row>({ label, row, edit, text, onEnd }: SeveralEditorProps<Row>) {
  const [chosen, setChosen] = useState<readonly string[]>(() => edit.current(row));
  function close(): void {
    const before = edit.current(row);
    if (chosen.length !== before.length || chosen.some((value) => !before.includes(value))) edit.commit(row, chosen);
    onEnd();
  }
  return (
    <DropdownMenu.Root open onOpenChange={close}>
      <DropdownMenu.Trigger asChild><span className="table-text">{text || ' '}</span></DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={6} collisionPadding={8} aria-label={label} onCloseAutoFocus={(event) => event.preventDefault()}>
          {edit.options.map(({ value, label: name }) => (
            <DropdownMenu.CheckboxItem
              key={value}
              className="menu-item"
              checked={chosen.includes(value)}
              onCheckedChange={(on) => setChosen(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
              onSelect={(event) => event.preventDefault()}
            >
              <span className="menu-icon">{chosen.includes(value) && <Check size={16} strokeWidth={2} aria-hidden />}</span>
              <span className="menu-label">{name}</span>
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
