// Short notes that pass by themselves: "Exported", "Saved as …". A store without React, so that anything may say one.

import { createStore, type StoreApi } from 'zustand/vanilla';

export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly tone: 'neutral' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Of what it speaks of, from 0 to 1; such a note stays until it is dismissed. */
  readonly progress?: number;
}

export interface Toasts {
  readonly store: StoreApi<readonly ToastMessage[]>;
  /** The same words again take the place of those that are still there. Returns the note's id. */
  show(message: Omit<ToastMessage, 'id' | 'tone'> & { readonly tone?: ToastMessage['tone'] }): number;
  /** Nothing happens where it is gone. */
  progress(id: number, done: number): void;
  dismiss(id: number): void;
}

const AT_ONCE = 3;

export function createToasts(): Toasts {
  const store = createStore<readonly ToastMessage[]>(() => []);
  let last = 0;
  return {
    store,
    show(message) {
      const next: ToastMessage = { tone: 'neutral', ...message, id: ++last };
      const others = store.getState().filter((toast) => toast.text !== next.text);
      store.setState([...others, next].slice(-AT_ONCE), true);
      return next.id;
    },
    progress(id, done) {
      store.setState(store.getState().map((toast) => (toast.id === id ? { ...toast, progress: done } : toast)), true);
    },
    dismiss(id) {
      store.setState(store.getState().filter((toast) => toast.id !== id), true);
    },
  };
}
