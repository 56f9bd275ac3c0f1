// A question that must be answered: two or three buttons, Escape is the last way out ("Cancel"). The safe answer has
// the focus.

import type { ReactNode } from 'react';
import { AlertDialog as Radix } from 'radix-ui';
import { Button, type ButtonProps } from './Button';
import { focusDialog, useFocusBack } from './dialogFocus';
import './Dialog.css';

export interface Answer<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly variant?: ButtonProps['variant'];
  /** Stands apart at the left. */
  readonly apart?: boolean;
}

export interface ConfirmDialogProps<T extends string> {
  readonly title: string;
  readonly message: string;
  /** In the order in which they stand, the main one last. */
  readonly answers: readonly Answer<T>[];
  readonly cancel: T;
  readonly onAnswer: (answer: T) => void;
  readonly children?: ReactNode;
}

export function ConfirmDialog<T extends string>({ title, message, answers, cancel, onAnswer, children }: ConfirmDialogProps<T>) {
  const focusBack = useFocusBack();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onAnswer(cancel)}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-scrim" />
        <Radix.Content className="dialog dialog-narrow" onOpenAutoFocus={focusDialog} onCloseAutoFocus={focusBack}>
          <header className="dialog-header">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
          </header>
          <Radix.Description className="dialog-description">{message}</Radix.Description>
          <div className="dialog-body">{children}</div>
          <footer className="dialog-footer">
            {answers.map((answer, index) => (
              <Button
                key={answer.value}
                variant={answer.variant ?? 'plain'}
                className={answer.apart ? 'push' : ''}
                data-autofocus={index === answers.length - 1 ? '' : undefined}
                onClick={() => onAnswer(answer.value)}
              >
                {answer.label}
              </Button>
            ))}
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
