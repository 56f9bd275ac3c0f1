// An open document, and what opening, saving and closing one needs from around.

import type { StoreApi } from 'zustand/vanilla';
import type { ErrorCode, Host } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import type { History } from '#shared/history/history';
import type { Label } from '#shared/history/label';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import type { Choices } from '#shared/merge/clash';
import type { Editor, EditorEnvironment } from '../../editor/editor';
import type { DialogStack } from '../../dialogs/dialogStack';
import type { FilePicker } from '../../dialogs/filePicker';
import type { Toasts } from '../../ui/toasts';

export type SaveState =
  | { readonly type: 'idle' }
  | { readonly type: 'saving' }
  /** Another program holds the file; saving goes on by itself. */
  | { readonly type: 'waiting'; readonly reason: string }
  /** Already in words, in the language of the moment. */
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly reason: string };

/** What the file held when it was last read or written: the last state that is common to everybody who has the file. */
export interface OnDisk {
  /** The whole text; null for a document without a file. `parseFile` makes a blueprint and its history of it. */
  readonly text: string | null;
  readonly readOnly: boolean;
  /** It was written by a newer version, and holds what this one would leave out: it is never saved over by itself. */
  readonly newer?: boolean;
}

/** A quiet line above the sheet, with what can be done about it. It stays until it is answered. */
export interface Notice {
  readonly text: Label;
  readonly actions: readonly { readonly label: MessageKey; readonly run: () => void }[];
}

/** What others have done to the file, as far as it is not settled. */
export interface Outside {
  /** It was moved or deleted. */
  readonly gone: boolean;
  /** How many clashes have to be settled before it can be saved, and what was chosen so far. */
  readonly clashes: number;
  readonly choices: Choices;
}

export interface DocumentJournal {
  /**
   * Sends what is new now. Resolves to whether everything is on the disk.
   * @param upTo makes the journal pass through this very state: it is about to be saved, and should the program end right
   * after that, the next one can tell that the file holds nothing foreign
   */
  flush(upTo?: History): Promise<boolean>;
  /**
   * The file holds the document as it was with this history, and the editor knows. The journal begins anew.
   * @param dropped how many of the oldest entries the editor has let go with that
   */
  saved(history: History, dropped: number): Promise<void>;
  /** The document is given up, or all that it holds is saved. */
  end(): Promise<void>;
  /** Follows the document no longer; what is in the journal stays for the next start. */
  stop(): void;
}

export interface OpenDocument {
  readonly id: string;
  readonly editor: Editor;
  readonly saving: StoreApi<SaveState>;
  readonly onDisk: StoreApi<OnDisk>;
  readonly notice: StoreApi<Notice | null>;
  readonly outside: StoreApi<Outside>;
  readonly journal: DocumentJournal;
  /** What the file keeps beside the blueprint; another version of the file may keep more. */
  readonly keeps: { history: boolean; extra: Readonly<Record<string, unknown>> };
  /** A draft whose file has gone on without it: the file, and the text that both began from. */
  readonly draftOf: { readonly file: FileInfo; readonly base: string } | null;
  /** The name that people know it by; null for one without a title. */
  readonly name: () => string | null;
  /** Stops what goes on beside it: it is closed. */
  readonly stop: () => void;
}

export interface DocumentsEnvironment {
  readonly host: Host;
  readonly dialogs: DialogStack;
  readonly picker: FilePicker;
  readonly toasts: Toasts;
  readonly editor: EditorEnvironment;
  readonly translate: () => Translate;
  /** This load of the page, for the shell to tell which journals are left over. */
  readonly page: string;
  /** Calls once, after so many ms; returns how to prevent it. */
  readonly later: (ms: number, call: () => void) => () => void;
  /** What colleagues know the person by; empty for nothing. */
  readonly person?: () => string;
  /** Whether nobody sees the page just now. */
  readonly hidden?: StoreApi<boolean>;
  /** Whether somebody has typed in a field a moment ago that has not handed it on yet. */
  readonly isTyping?: () => boolean;
  /** ISO date of today. */
  readonly today: () => string;
  /** Called before a document is shown; loads what its picture needs. */
  readonly prepare: (editor: Editor) => Promise<void>;
}

/** As `OpenDocument.name`, in the language of the moment. */
export function documentName({ editor, draftOf }: Pick<OpenDocument, 'editor' | 'draftOf'>, t: Translate): string | null {
  const { blueprint, file } = editor.document.getState();
  const title = blueprint.title || null;
  return draftOf && !file ? t('restored.copyName', { name: title ?? t('sheet.untitled') }) : title;
}
