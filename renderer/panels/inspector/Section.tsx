// A group of fields that can be closed. Whether it is open is remembered, for all cards alike; closed, it says how much in
// it is filled in.

import { useId, type ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { useTranslate } from '../../ui/translateContext';
import { useRememberedOpen } from './useRememberedOpen';
import './Section.css';

interface SectionProps {
  /** Under which it is remembered. */
  readonly id: string;
  readonly title: string;
  /** Before anybody has opened or closed it. */
  readonly openAtFirst?: boolean;
  /** How many fields are filled in. */
  readonly filled?: number;
  readonly children: ReactNode;
}

export function Section({ id, title, openAtFirst = false, filled = 0, children }: SectionProps) {
  const t = useTranslate();
  const content = useId();
  const [open, setOpen] = useRememberedOpen(id, openAtFirst);
  return (
    <section className="section" data-open={open || undefined}>
      <h3 className="section-heading">
        <button type="button" className="section-toggle" aria-expanded={open} aria-controls={content} onClick={() => setOpen(!open)}>
          <ChevronRight className="section-chevron" size={14} strokeWidth={2} aria-hidden />
          <span className="section-title">{title}</span>
          {!open && filled > 0 && <span className="section-filled" title={t('section.filled', { count: filled })}>{filled}</span>}
        </button>
      </h3>
      <div id={content} className="section-content" hidden={!open}>{open && children}</div>
    </section>
  );
}
