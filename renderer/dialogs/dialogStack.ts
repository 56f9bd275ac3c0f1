// Questions that the app asks and somebody answers: `await dialogs.ask('unsaved', {title})`. Without React, so that the
// flow of saving and closing reads from top to bottom and is tested without a page. The newest question is in front.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Blueprint, PhaseId } from '#shared/blueprint/records';
import type { Table } from '#shared/clipboard/table';
import type { FileInfo } from '#shared/api/fields';
import type { BackupInfo } from '#shared/api/requests/backups';
import type { ActionContext } from '../actions/action';
import type { Choices } from '#shared/merge/clash';
import type { Merge } from '#shared/merge/mergeBlueprints';
import type { PageLayout } from '#shared/export/pages/page';
import type { Scene } from '#shared/scene/scene';
import type { Editor, EditorEnvironment } from '../editor/editor';
import type { NewFromTemplateInput } from '../home/templates/NewFromTemplateDialog';
import type { ImportInput } from './import/importInput';
import type { PrintChoice } from './print/printChoice';
import type { SurveyAnswer, SurveyInput } from './survey/surveyQuestion';

export type VersionAnswer =
  | { readonly type: 'restore'; readonly blueprint: Blueprint; readonly savedAt: number }
  | { readonly type: 'copy'; readonly text: string; readonly savedAt: number };

/** How it is to be printed, and the pages that this comes to. */
export interface PrintAnswer {
  readonly choice: PrintChoice;
  readonly scene: Scene;
  readonly layout: PageLayout;
}

/** One of two blueprints that are compared. */
export interface ComparedSide {
  readonly title: string;
  readonly blueprint: Blueprint;
}

/** Each question: what it needs to be asked, and what can be answered. */
export interface Questions {
  unsaved: { input: { title: string }; answer: 'save' | 'discard' | 'cancel' };
  /** Two versions of one document that clash. `mayCopy`: mine may go into a file of its own. */
  merge: {
    input: { merge: Merge; by: string; choices: Choices; environment: EditorEnvironment; mayCopy: boolean };
    answer: { type: 'settled' | 'later' | 'copy'; choices: Choices };
  };
  conflict: { input: { name: string }; answer: 'copy' | 'overwrite' | 'cancel' };
  /** `mayKeep`: the person is leaving, and may leave the changes to the crash journal. */
  saveFailed: { input: { name: string; reason: string; mayKeep: boolean }; answer: 'elsewhere' | 'again' | 'keep' | 'cancel' };
  /** `place`: where in the file. `savedAt`: when the version was saved that can be opened instead, ms since 1970. */
  openFailed: { input: { name: string; reason: string; place: string | null; savedAt?: number }; answer: 'version' | 'closed' };
  pickOpen: { input: { title?: string; what?: 'tables' }; answer: FileInfo | null };
  pickSave: { input: { title: string; name: string; extension: string }; answer: FileInfo | null };
  pickFolder: { input: { title: string }; answer: FileInfo | null };
  replace: { input: { name: string }; answer: 'replace' | 'cancel' };
  /** `last`: how it was printed last. */
  print: { input: { editor: Editor; last: PrintChoice | null }; answer: PrintAnswer | null };
  /** Files that an export into several would replace. */
  replaceFiles: { input: { names: readonly string[] }; answer: 'replace' | 'cancel' };
  export: { input: { editor: Editor; name: string }; answer: 'closed' };
  report: { input: { editor: Editor }; answer: 'closed' };
  /** The text of the copy; null: none is made. */
  share: { input: { blueprint: Blueprint }; answer: string | null };
  /** `ticked`: the phases that are chosen at first; null: nothing is split. */
  split: { input: { blueprint: Blueprint; name: string; ticked: readonly PhaseId[] }; answer: { phases: readonly PhaseId[]; shorten: boolean } | null };
  /** null: nothing is restored. `savedAt`: when the version was saved, ms since 1970. */
  restore: { input: { editor: Editor; file: FileInfo }; answer: VersionAnswer | null };
  /** What comes of the table; null: nothing is imported. */
  importTable: { input: ImportInput; answer: Blueprint | null };
  /** Measures and comments that come of a survey; null: nothing is imported. */
  importSurvey: { input: SurveyInput; answer: SurveyAnswer | null };
  /** What a table is that was dropped over a document. */
  tableOrSurvey: { input: { name: string }; answer: 'survey' | 'table' | 'cancel' };
  /** Cells that were copied in a spreadsheet; null: none. */
  pasteTable: { input: Record<never, never>; answer: Table | null };
  /** What to compare with. `linked`: the name of the other state's file, `linkedFile`: where that is found, which may take a slow drive a while. */
  compareChoice: {
    input: { open: readonly { id: string; title: string; isLinked: boolean }[]; linked: string | null; linkedFile: Promise<string | null>; hasVersions: boolean };
    answer: { type: 'document'; id: string } | { type: 'linked' | 'file' | 'version' } | null;
  };
  /** Two of them, `before` on the left; `after` null: as it is now. */
  compareVersions: { input: { versions: readonly BackupInfo[] }; answer: { before: string; after: string | null } | null };
  compare: { input: { before: ComparedSide; after: ComparedSide; environment: EditorEnvironment }; answer: 'closed' };
  walk: { input: { editor: Editor }; answer: 'closed' };
  shortcuts: { input: { context: ActionContext }; answer: 'closed' };
  /** The id of what was chosen; it runs when the palette has closed. */
  palette: { input: { context: ActionContext; recent: readonly string[] }; answer: string | null };
  /** The name that colleagues see; empty: as the system calls the person, null: as before. */
  yourName: { input: { name: string; userName: string }; answer: string | null };
  /** The id of the template; null: none. */
  newFromTemplate: { input: NewFromTemplateInput; answer: string | null };
  /** null: it stays as it was. */
  templateName: { input: { title: string; isNew: boolean }; answer: string | null };
  removeTemplate: { input: { title: string }; answer: 'remove' | 'cancel' };
  about: { input: Record<never, never>; answer: 'closed' };
}

export type QuestionName = keyof Questions;
type InputOf<N extends QuestionName> = Questions[N]['input'];
export type AnswerOf<N extends QuestionName> = Questions[N]['answer'];

export interface OpenQuestion<N extends QuestionName> {
  readonly id: number;
  readonly name: N;
  readonly input: InputOf<N>;
  readonly answer: (answer: AnswerOf<N>) => void;
}

export type AnyQuestion = { [N in QuestionName]: OpenQuestion<N> }[QuestionName];

export interface DialogStack {
  readonly store: StoreApi<readonly AnyQuestion[]>;
  /** Resolves with what was answered; a dialog that is closed has an answer for that. */
  ask<N extends QuestionName>(name: N, input: InputOf<N>): Promise<AnswerOf<N>>;
}

export function createDialogStack(): DialogStack {
  const store = createStore<readonly AnyQuestion[]>(() => []);
  let last = 0;
  return {
    store,
    ask<N extends QuestionName>(name: N, input: InputOf<N>) {
      return new Promise<AnswerOf<N>>((resolve) => {
        const id = ++last;
        const answer = (given: AnswerOf<N>): void => {
          store.setState(store.getState().filter((open) => open.id !== id), true);
          resolve(given);
        };
        // A union of all questions can't be built from a generic one, though each N fits its own member.
        const question = { id, name, input, answer } as unknown as AnyQuestion;
        store.setState([...store.getState(), question], true);
      });
    },
  };
}
