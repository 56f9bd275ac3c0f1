// Everything that lives as long as the page: made once at the start, handed to React as one object.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Host, HostError, Output } from '#shared/api/contract';
import type { Preferences } from '#shared/api/preferences';
import { idFactory } from '#shared/lib/ids';
import { createMeasurer } from '#shared/scene/text/measurer';
import type { TextMeasurer } from '#shared/scene/measure';
import type { Translate } from '#shared/i18n/messages';
import { localeFor, translator } from '#shared/i18n/translator';
import { createPreferences, followSystemScheme, personName } from '../editor/preferences';
import { createDialogStack, type DialogStack } from '../dialogs/dialogStack';
import { createFilePicker, type FilePicker } from '../dialogs/filePicker';
import { createLibrary, type Library } from '../home/library/library';
import { createTemplates, type Templates } from '../home/templates/templates';
import { createToasts, type Toasts } from '../ui/toasts';
import type { CopyEnvironment } from './documents/colleagues/copyActions';
import { createTeam, type Team } from './documents/colleagues/createTeam';
import { createDocuments, type Documents } from './documents/documents';
import type { DocumentsEnvironment } from './documents/openDocument';
import { mergeWithText } from './documents/team/mergeWithText';
import { pageName } from '../host/pageName';
import { createExportMemory, type ExportMemory } from '../dialogs/export/exportMemory';
import { createFontLoader, type FontLoader } from './system/fonts';
import { followHidden, followTyping } from './system/attention';

export interface AppModel {
  readonly host: Host;
  readonly start: Output<'app.start'>;
  readonly preferences: StoreApi<Preferences>;
  readonly prefersDark: StoreApi<{ readonly dark: boolean }>;
  readonly dialogs: DialogStack;
  readonly toasts: Toasts;
  readonly picker: FilePicker;
  readonly fonts: FontLoader;
  readonly documents: Documents;
  readonly library: Library;
  readonly templates: Templates;
  readonly team: Team;
  readonly copies: CopyEnvironment;
  readonly exports: ExportMemory;
  /** False while the file that the program was started with is being opened: until then the home screen only passes by. */
  readonly settled: StoreApi<boolean>;
  readonly measure: TextMeasurer;
  readonly createId: (prefix: string) => string;
  readonly translate: () => Translate;
  /** ISO date of today. */
  readonly today: () => string;
}

/** ISO date in the person's own time zone. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function later(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}

/** In a browser, the page's; the system that the server runs on may speak another. */
function ownLanguage({ host, systemLocale }: Output<'app.start'>): string {
  return host === 'browser' ? navigator.language : systemLocale;
}

export function createAppModel(host: Host, start: Output<'app.start'>): AppModel {
  const known = start.preferences;
  const preferences = createPreferences({
    locale: known.locale ?? localeFor(ownLanguage(start)),
    theme: known.theme ?? 'system',
    inspector: known.inspector ?? true,
    panel: known.panel ?? 'inspector',
    minimap: known.minimap ?? false,
    ...(known.analysis === undefined ? {} : { analysis: known.analysis }),
    commentMarks: known.commentMarks ?? true,
    checkMarks: known.checkMarks ?? true,
    ...(known.inspectorParts === undefined ? {} : { inspectorParts: known.inspectorParts }),
    ...(known.tables === undefined ? {} : { tables: known.tables }),
    autosave: known.autosave ?? false,
    librarySort: known.librarySort ?? 'changed',
    ...(known.name === undefined ? {} : { name: known.name }),
    ...(known.prints === undefined ? {} : { prints: known.prints }),
    ...(known.exports === undefined ? {} : { exports: known.exports }),
    ...(known.reports === undefined ? {} : { reports: known.reports }),
  });
  const prefersDark = followSystemScheme(window.matchMedia('(prefers-color-scheme: dark)'));
  const translate = () => translator(preferences.getState().locale);
  const createId = idFactory((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>));
  const measure = createMeasurer();
  const dialogs = createDialogStack();
  const toasts = createToasts();
  const fonts = createFontLoader(document.fonts);
  const onFailure = (error: HostError) => toasts.show({ text: translate()(`error.${error.code}`, error.args), tone: 'danger' });
  const picker = createFilePicker({ host, kind: start.dialogs, dialogs, translate, onFailure });
  const pick = () => picker.folder(translate()('library.chooseTitle'));
  const library = createLibrary({ host, later, pick, onFailure, isVisible: () => !document.hidden });
  const templates = createTemplates({ host, measure, later, onFailure, onDrawn: (scene) => void fonts.load(scene.items) });
  const person = () => personName(preferences.getState(), start.userName);
  const environment: DocumentsEnvironment = {
    host, dialogs, picker, toasts, translate, today, later, page: pageName,
    editor: { createId, now: Date.now, measure, preferences, prefersDark, person },
    person,
    hidden: followHidden(document),
    isTyping: followTyping(document),
    prepare: (editor) => fonts.load(editor.scene().items),
  };
  const documents = createDocuments(environment);
  const team = createTeam({
    host, page: pageName, now: Date.now, later, tabs: documents.store,
    person, isHidden: () => document.hidden,
  });
  const copies: CopyEnvironment = { host, toasts, translate, merge: (open, other) => mergeWithText(environment, open, other) };
  const exports = createExportMemory(preferences);
  const settled = createStore(() => start.open === null);
  return { host, start, preferences, prefersDark, dialogs, toasts, picker, fonts, documents, library, templates, team, copies, exports, settled, measure, createId, translate, today };
}
