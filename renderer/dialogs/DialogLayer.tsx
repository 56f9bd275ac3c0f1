// Shows the open questions, the newest in front. One list of which dialog asks what.

import { useStore } from 'zustand';
import type { AnyQuestion, DialogStack } from './dialogStack';
import { AboutDialog } from './AboutDialog';
import { CompareChoiceDialog } from './comparing/CompareChoiceDialog';
import { CompareVersionsDialog } from './comparing/CompareVersionsDialog';
import { CompareDialog } from './comparing/CompareDialog';
import { ConflictDialog, ReplaceDialog, SaveFailedDialog, TableOrSurveyDialog, UnsavedDialog } from './fileQuestions';
import { ExportDialog } from './export/ExportDialog';
import { ReplaceFilesDialog } from './export/ReplaceFilesDialog';
import { ImportDialog } from './import/ImportDialog';
import { PasteTableDialog } from './import/PasteTableDialog';
import { MergeDialog } from './merge/MergeDialog';
import { OpenFailedDialog } from './OpenFailedDialog';
import { OpenFileDialog } from './files/OpenFileDialog';
import { PickFolderDialog } from './files/PickFolderDialog';
import { SaveFileDialog } from './files/SaveFileDialog';
import { PaletteDialog } from './palette/PaletteDialog';
import { PrintDialog } from './print/PrintDialog';
import { RestoreDialog } from './restore/RestoreDialog';
import { ReportDialog } from './report/ReportDialog';
import { ShareDialog } from './share/ShareDialog';
import { SplitDialog } from './split/SplitDialog';
import { NewFromTemplateDialog } from '../home/templates/NewFromTemplateDialog';
import { RemoveTemplateDialog } from './templates/RemoveTemplateDialog';
import { TemplateNameDialog } from './templates/TemplateNameDialog';
import { SurveyDialog } from './survey/SurveyDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { YourNameDialog } from './YourNameDialog';
import { WalkThrough } from './walk/WalkThrough';

export function DialogLayer({ dialogs }: { readonly dialogs: DialogStack }) {
  const questions = useStore(dialogs.store);
  return questions.map((question) => <Question key={question.id} question={question} />);
}

function Question({ question }: { readonly question: AnyQuestion }) {
  switch (question.name) {
    case 'unsaved': return <UnsavedDialog {...question} />;
    case 'merge': return <MergeDialog {...question} />;
    case 'conflict': return <ConflictDialog {...question} />;
    case 'saveFailed': return <SaveFailedDialog {...question} />;
    case 'replace': return <ReplaceDialog {...question} />;
    case 'openFailed': return <OpenFailedDialog {...question} />;
    case 'pickOpen': return <OpenFileDialog {...question} />;
    case 'pickSave': return <SaveFileDialog {...question} />;
    case 'pickFolder': return <PickFolderDialog {...question} />;
    case 'replaceFiles': return <ReplaceFilesDialog {...question} />;
    case 'export': return <ExportDialog {...question} />;
    case 'report': return <ReportDialog {...question} />;
    case 'print': return <PrintDialog {...question} />;
    case 'split': return <SplitDialog {...question} />;
    case 'share': return <ShareDialog {...question} />;
    case 'compareChoice': return <CompareChoiceDialog {...question} />;
    case 'compareVersions': return <CompareVersionsDialog {...question} />;
    case 'compare': return <CompareDialog {...question} />;
    case 'walk': return <WalkThrough {...question} />;
    case 'importSurvey': return <SurveyDialog {...question} />;
    case 'tableOrSurvey': return <TableOrSurveyDialog {...question} />;
    case 'pasteTable': return <PasteTableDialog {...question} />;
    case 'importTable': return <ImportDialog {...question} />;
    case 'restore': return <RestoreDialog {...question} />;
    case 'shortcuts': return <ShortcutsDialog {...question} />;
    case 'palette': return <PaletteDialog {...question} />;
    case 'yourName': return <YourNameDialog {...question} />;
    case 'newFromTemplate': return <NewFromTemplateDialog {...question} />;
    case 'templateName': return <TemplateNameDialog {...question} />;
    case 'removeTemplate': return <RemoveTemplateDialog {...question} />;
    case 'about': return <AboutDialog {...question} />;
  }
}
