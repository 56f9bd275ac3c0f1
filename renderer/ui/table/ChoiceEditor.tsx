// A cell that holds one of a few values, while it is chosen: a menu that begins at the value.

import { useEffect, useRef } from 'react';
import { DropdownMenu } from 'radix-ui';
import { Check } from 'lucide-react';
import { focusPastMenus } from '../focusPastMenus';
import type { CellEdit } from './column';
import '../Menu.css';

interface ChoiceEditorProps<Row> {
  readonly label: string;
  readonly row: Row;
  readonly edit: Extract<CellEdit<Row>, { type: 'choice' }>;
  /** What the cell says. */
  readonly text: string;
  readonly onEnd: () => void;
}

export function ChoiceEditor<Row>({ label, row, edit, text, onEnd }: ChoiceEditorProps<Row>) {
  const current = edit.current(row);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => focusPastMenus(() => menu.current?.querySelector<HTMLElement>('[aria-checked=true]')), []);
  return (
    <DropdownMenu.Root open onOpenChange={onEnd}>
      <DropdownMenu.Trigger asChild><span className="table-text">{text || ' '}</span></DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content ref={menu} className="menu" align="start" sideOffset={6} collisionPadding={8} aria-label={label} onCloseAutoFocus={(event) => event.preventDefault()}>
          <DropdownMenu.RadioGroup value={current} onValueChange={(value) => edit.commit(row, value)}>
            {edit.options.map(({ value, label: name }) => (
              <DropdownMenu.RadioItem key={value} value={value} className="menu-item">
                <span className="menu-icon">{value === current && <Check size={16} strokeWidth={2} aria-hidden />}</span>
                <span className="menu-label">{name}</span>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
