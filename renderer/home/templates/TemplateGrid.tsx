// Templates as a grid; arrow keys lead from one to the next.

import { useRef, type KeyboardEvent } from 'react';
import type { MenuEntry } from '../../ui/menuEntry';
import { gridStep } from '../library/gridStep';
import { TemplateCard } from './TemplateCard';
import type { Template } from './templates';

interface TemplateGridProps {
  readonly label: string;
  readonly templates: readonly Template[];
  readonly paintedFor: number;
  readonly onOpen: (template: Template) => void;
  readonly entriesOf?: (template: Template) => readonly MenuEntry[];
}

export function TemplateGrid({ label, templates, paintedFor, onOpen, entriesOf }: TemplateGridProps) {
  const list = useRef<HTMLUListElement>(null);
  function step(event: KeyboardEvent): void {
    const cells = [...(list.current?.querySelectorAll<HTMLElement>('.template-open') ?? [])];
    const to = gridStep(event, cells, cells.indexOf(document.activeElement as HTMLElement));
    if (!to) return;
    event.preventDefault();
    to.focus();
  }
  return (
    <div role="presentation" onKeyDown={step}>
      <ul ref={list} className="template-cards" aria-label={label}>
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard
              template={template}
              paintedFor={paintedFor}
              onOpen={() => onOpen(template)}
              entries={entriesOf && (() => entriesOf(template))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
