// A dialog: a title, what it is about, and buttons at the bottom right. Escape and the scrim close it; focus stays in it
// and returns to where it was.

import type { ReactNode } from 'react';
import { Dialog as Radix } from 'radix-ui';
import { X } from 'lucide-react';
import { focusDialog, useFocusBack } from './dialogFocus';
import './Dialog.css';
import './IconButton.css';

export interface DialogProps {
  readonly title: string;
  /** Named in the close button's tooltip. */
  readonly closeLabel: string;
  readonly description?: string | undefined;
  readonly width?: 'narrow' | 'medium' | 'wide' | 'full';
  readonly footer?: ReactNode;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function Dialog({ title, closeLabel, description, width = 'medium', footer, onClose, children }: DialogProps) {
  const focusBack = useFocusBack();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-scrim" />
        <Radix.Content className={`dialog dialog-${width}`} onOpenAutoFocus={focusDialog} onCloseAutoFocus={focusBack} {...(description ? {} : { 'aria-describedby': undefined })}>
          <header className="dialog-header">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
            {/* The browser's own tooltip: an open one of ours would take the first Escape for itself. */}
            <button type="button" className="icon-button icon-button-small" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
              <X size={15} strokeWidth={1.75} aria-hidden />
            </button>
          </header>
          {description && <Radix.Description className="dialog-description">{description}</Radix.Description>}
          <div className="dialog-body">{children}</div>
          {footer && <footer className="dialog-footer">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
