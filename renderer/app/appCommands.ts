// What actions ask of the app around the editor.

import type { LinkPlace } from '#shared/blueprint/fileLinks';
import type { PhaseId } from '#shared/blueprint/records';
import type { ActionContext, AppCommands } from '../actions/action';
import type { Editor } from '../editor/editor';
import { ANALYSIS_AT_FIRST } from '../editor/preferences';
import type { AppModel } from './appModel';
import { exportAgain, showExport, showReport } from './exportAgain';
import { createPalette } from './palette';
import { printDocument } from './printDocument';
import { pickSurvey } from './documents/importSurvey';
import { compareWith, makeToBe } from './documents/compareWith';
import { chooseLinked, openLinked } from './documents/linkedState';
import { pasteTable, pickTable } from './documents/importTable';
import { restoreVersion } from './documents/restoreVersion';
import { splitDocument } from './documents/splitDocument';
import { shareCopy } from './shareCopy';
import { focusInspector } from './keys/inspectorFocus';
import { newFromTemplate, saveAsTemplate } from './templateCommands';
import { createSystemClipboard } from './system/systemClipboard';

/** A half-typed text counts: leaving the field hands it on, and the focus comes back to it. */
export function handOnTyping(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus();
}

async function askName({ dialogs, preferences, start }: AppModel): Promise<void> {
  const name = await dialogs.ask('yourName', { name: preferences.getState().name ?? '', userName: start.userName });
  if (name !== null) preferences.setState({ name });
}

function walkThrough({ dialogs }: AppModel, editor: Editor | undefined): void {
  if (editor) void dialogs.ask('walk', { editor });
}

function typed<Args extends readonly unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  return (...args) => {
    handOnTyping();
    run(...args);
  };
}

function inspectorCommands({ documents, preferences }: AppModel): Pick<AppCommands, 'showBrief' | 'showDetails'> {
  return {
    showBrief() {
      documents.front()?.editor.select([]);
      preferences.setState({ inspector: true, panel: 'inspector' });
      focusInspector(true);
    },
    showDetails() {
      preferences.setState({ inspector: true, panel: 'inspector' });
      focusInspector();
    },
  };
}

/** What concerns the document in front as a whole. */
function documentCommands(app: AppModel) {
  const { documents } = app;
  const front = (): Editor | undefined => documents.front()?.editor;
  return {
    newDocument: () => void documents.create(),
    newFromTemplate: typed(() => void newFromTemplate(app)),
    saveAsTemplate: typed(() => void saveAsTemplate(app, front())),
    open: () => void documents.open(),
    importTable: typed(() => void pickTable(app)),
    importSurvey: typed(() => void pickSurvey(app, front())),
    pasteTable: typed(() => void pasteTable(app)),
    save: typed(() => void documents.save()),
    saveAs: typed(() => void documents.saveAs()),
    closeDocument: typed(() => void documents.close()),
    showExport: typed(() => showExport(app, front())),
    showReport: typed(() => showReport(app, front())),
    shareCopy: typed(() => void shareCopy(app, front())),
    showVersions: typed(() => void restoreVersion(app, front())),
    showPrint: typed(() => void printDocument(app, front())),
    exportAgain: typed(() => void exportAgain(app, front())),
    compareWith: typed(() => void compareWith(app, front())),
    makeToBe: typed(() => void makeToBe(app, front())),
    openLinked: typed((place: LinkPlace) => void openLinked(app, front(), place)),
    chooseLinked: typed((place: LinkPlace) => void chooseLinked(app, front(), place)),
    splitIntoFiles: typed((phases: readonly PhaseId[]) => void splitDocument(app, front(), phases)),
    walkThrough: typed(() => walkThrough(app, front())),
  };
}

export function createAppCommands(app: AppModel): AppCommands {
  const { documents, preferences, dialogs } = app;
  const palette = createPalette(dialogs);
  const contextNow = (): ActionContext => ({ app: commands, editor: documents.front()?.editor ?? null, preferences });
  const commands: AppCommands = {
    ...documentCommands(app),
    ...inspectorCommands(app),
    showPalette() {
      handOnTyping();
      void palette(contextNow());
    },
    showShortcuts: () => void dialogs.ask('shortcuts', { context: contextNow() }),
    showYourName: () => void askName(app),
    setLocale: (locale) => preferences.setState({ locale }),
    setTheme: (theme) => preferences.setState({ theme }),
    toggleInspector: () => preferences.setState({ inspector: !preferences.getState().inspector }),
    togglePanel(panel) {
      const shown = preferences.getState();
      preferences.setState({ panel, inspector: !(shown.inspector && shown.panel === panel) });
    },
    showPanel: (panel) => preferences.setState({ panel, inspector: true }),
    say: ({ key, params }) => app.toasts.show({ text: app.translate()(key, params) }),
    clipboard: createSystemClipboard(app),
    toggleMinimap: () => preferences.setState({ minimap: !preferences.getState().minimap }),
    toggleAnalysis() {
      const { analysis = ANALYSIS_AT_FIRST } = preferences.getState();
      preferences.setState({ analysis: { ...analysis, shown: !analysis.shown } });
    },
    addLibraryFolder() {
      handOnTyping();
      documents.activate(null);
      void app.library.addFolder();
    },
    refreshLibrary: () => void app.library.refresh(),
    showHome() {
      handOnTyping();
      documents.activate(null);
    },
    nextDocument(by) {
      handOnTyping();
      documents.next(by);
    },
  };
  return commands;
}
