// An action is one thing that a person can trigger. Menus, toolbar, palette, shortcuts and native menu are all made from
// the one list of actions, so they cannot disagree about a name, a shortcut or when something is possible.

import type { LucideIcon } from 'lucide-react';
import type { ClipboardContent } from '#shared/clipboard/clipboardContent';
import type { LinkPlace } from '#shared/blueprint/fileLinks';
import type { PhaseId } from '#shared/blueprint/records';
import type { MessageKey, LocaleId } from '#shared/i18n/messages';
import type { StoreApi } from 'zustand/vanilla';
import type { Label } from '#shared/history/label';
import type { Preferences, SidePanel } from '#shared/api/preferences';
import type { Editor } from '../editor/editor';

/** The system's clipboard, as far as menus may use it; where they may not, it says why. */
export interface SystemClipboard {
  /** Returns whether it is there now. `keys` would do the same. */
  write(content: ClipboardContent, keys: string): Promise<boolean>;
  /** Puts what it holds into the document. */
  paste(editor: Editor, keys: string): void;
  /** The selected cards, or all of the sheet. */
  copyPicture(editor: Editor, format: 'png' | 'svg'): void;
}

/** What the app around the editor can do; actions ask for it, `app/` provides it. */
export interface AppCommands {
  newDocument(): void;
  /** Asks with which template. */
  newFromTemplate(): void;
  /** Keeps the document as a template of one's own. */
  saveAsTemplate(): void;
  open(): void;
  /** Asks for a table, which becomes a new document. */
  importTable(): void;
  /** Asks for a survey, whose answers become measures of the document in front. */
  importSurvey(): void;
  /** A document from cells that were copied elsewhere. */
  pasteTable(): void;
  save(): void;
  saveAs(): void;
  closeDocument(): void;
  showExport(): void;
  /** Asks what a report is to hold. */
  showReport(): void;
  /** As it was exported last, to the same place. */
  exportAgain(): void;
  showPrint(): void;
  /** Asks what a copy for others leaves out, and where it goes. */
  shareCopy(): void;
  /** The document's earlier versions. */
  showVersions(): void;
  showBrief(): void;
  /** The inspector's fields for what is selected. */
  showDetails(): void;
  showShortcuts(): void;
  setLocale(locale: LocaleId): void;
  /** Asks for the name that colleagues see. */
  showYourName(): void;
  setTheme(theme: 'light' | 'dark' | 'system'): void;
  toggleInspector(): void;
  /** Shows a short note. */
  say(message: Label): void;
  readonly clipboard: SystemClipboard;
  /** Shows what the side panel is asked for; hides the panel when it shows that already. */
  togglePanel(panel: SidePanel): void;
  /** As `togglePanel`, but never hides it. */
  showPanel(panel: SidePanel): void;
  /** Asks what to compare the document with. */
  compareWith(): void;
  /** A copy of the document as it should be, linked to it. */
  makeToBe(): void;
  /** Opens the blueprint that is linked there. */
  openLinked(place: LinkPlace): void;
  /** Asks which file to link there. */
  chooseLinked(place: LinkPlace): void;
  /** Asks which phases go into files of their own; these are ticked, or all. */
  splitIntoFiles(phases: readonly PhaseId[]): void;
  /** Shows the document to others, stop by stop. */
  walkThrough(): void;
  toggleMinimap(): void;
  /** The analysis under the sheet. */
  toggleAnalysis(): void;
  showPalette(): void;
  /** Asks for a folder for the home screen. */
  addLibraryFolder(): void;
  refreshLibrary(): void;
  /** The home screen; what is open stays open. */
  showHome(): void;
  /** The document to the right of the one in front (1) or to its left (-1), round and round. */
  nextDocument(by: 1 | -1): void;
}

export interface ActionContext {
  readonly app: AppCommands;
  /** The document in front; null on the home screen. */
  readonly editor: Editor | null;
  readonly preferences: StoreApi<Preferences>;
}

export type ActionGroup = 'file' | 'edit' | 'insert' | 'arrange' | 'view' | 'help';

export interface Action {
  readonly id: string;
  readonly group: ActionGroup;
  readonly label: MessageKey;
  readonly icon?: LucideIcon;
  /** `Mod` is Ctrl, or Cmd on a Mac: `Mod+Shift+Z`, `Delete`, `F2`. The first is shown; all work. */
  readonly shortcuts?: readonly string[];
  /** Where its keys mean it; anywhere else they are letters to type. */
  keysOnlyWhen?(editor: Editor): boolean;
  /** The browser makes an event of its own of these keys (`copy`), which the canvas listens to. */
  readonly keysAreEvents?: true;
  /** What it would act on just now ("Move 3 cards" for undo), shown behind its name. */
  detail?(context: ActionContext): Label | null;
  /** Null when it can run, else the reason, shown in its tooltip. */
  disabled(context: ActionContext): MessageKey | null;
  /** The id of the action that a click with Alt triggers instead. */
  readonly withAlt?: string;
  /** For actions that are on or off. */
  checked?(context: ActionContext): boolean;
  run(context: ActionContext): void;
}
