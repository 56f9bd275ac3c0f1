// An open document, and what opening, saving and closing one needs from around.

import type { StoreApi } from 'zustand/vanilla';
import type { Host } from '#shared/api/contract';
import type { Translate } from '#shared/i18n/messages';
import type { Editor, EditorEnvironment } from '../../editor/editor';
import type { DialogStack } from '../../dialogs/dialogStack';
import type { FilePicker } from '../../dialogs/filePicker';
import type { Toasts } from '../../ui/toasts';

export type SaveState =
  | { readonly type: 'idle' }
  | { readonly type: 'saving' }
  /** Already in words, in the language of the moment. */
  | { readonly type: 'failed'; readonly reason: string };

export interface OpenDocument {
  readonly id: string;
  readonly editor: Editor;
  readonly saving: StoreApi<SaveState>;
  /** What the file keeps beside the blueprint. */
  readonly keeps: { readonly history: boolean; readonly extra: Readonly<Record<string, unknown>> };
  readonly readOnly: boolean;
}

export interface DocumentsEnvironment {
  readonly host: Host;
  readonly dialogs: DialogStack;
  readonly picker: FilePicker;
  readonly toasts: Toasts;
  readonly editor: EditorEnvironment;
  readonly translate: () => Translate;
  /** ISO date of today. */
  readonly today: () => string;
  /** Called before a document is shown; loads what its picture needs. */
  readonly prepare: (editor: Editor) => Promise<void>;
}
