// Where toasts appear: at the bottom centre, above the status line. They stay while the pointer or the focus is on them.

import { useStore } from 'zustand';
import { Toast as Radix } from 'radix-ui';
import { X } from 'lucide-react';
import type { Toasts } from './toasts';
import { IconButton } from './IconButton';
import { ProgressBar } from './ProgressBar';
import './ToastArea.css';

export interface ToastAreaProps {
  readonly toasts: Toasts;
  /** The region's name for screen readers; `{hotkey}` is Radix's own. */
  readonly label: string;
  readonly closeLabel: string;
}

export function ToastArea({ toasts, label, closeLabel }: ToastAreaProps) {
  const messages = useStore(toasts.store);
  return (
    <Radix.Provider duration={6000} label={label} swipeDirection="down">
      {messages.map((message) => (
        <Radix.Root
          key={message.id}
          className={`toast toast-${message.tone}`}
          duration={message.progress === undefined ? (message.tone === 'danger' ? 12000 : 6000) : Infinity}
          onOpenChange={(open) => !open && toasts.dismiss(message.id)}
        >
          <Radix.Description className="toast-text">{message.text}</Radix.Description>
          {message.progress !== undefined && <ProgressBar label={message.text} done={message.progress} />}
          {message.action && (
            <Radix.Action className="toast-action" altText={message.action.label} onClick={message.action.run}>
              {message.action.label}
            </Radix.Action>
          )}
          <IconButton icon={X} label={closeLabel} size="small" side="top" onClick={() => toasts.dismiss(message.id)} />
        </Radix.Root>
      ))}
      <Radix.Viewport className="toast-area" />
    </Radix.Provider>
  );
}
