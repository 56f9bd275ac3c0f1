// English: it defines the keys.

import { actions } from './en/actions';
import { analysisPanel } from './en/analysisPanel';
import { analysisTerms } from './en/analysisTerms';
import { analysisViews } from './en/analysisViews';
import { app } from './en/app';
import { charts } from './en/charts';
import { checks } from './en/checks';
import { checksPanel } from './en/checksPanel';
import { cli } from './en/cli';
import { comments } from './en/comments';
import { comparing } from './en/comparing';
import { domain } from './en/domain';
import { editor } from './en/editor';
import { exporting } from './en/exporting';
import { files } from './en/files';
import { format } from './en/format';
import { history } from './en/history';
import { insights } from './en/insights';
import { library } from './en/library';
import { measures } from './en/measures';
import { measureViews } from './en/measureViews';
import { merge } from './en/merge';
import { people } from './en/people';
import { printing } from './en/printing';
import { report } from './en/report';
import { sharing } from './en/sharing';
import { shell } from './en/shell';
import { slides } from './en/slides';
import { splitting } from './en/splitting';
import { style } from './en/style';
import { survey } from './en/survey';
import { tables } from './en/tables';
import { team } from './en/team';
import { walk } from './en/walk';
import { templates } from './en/templates';
import { touchpoints } from './en/touchpoints';

export const en = {
  ...domain,
  ...comparing,
  ...analysisTerms,
  ...history,
  ...measures,
  ...measureViews,
  ...merge,
  ...format,
  ...app,
  ...analysisPanel,
  ...insights,
  ...comments,
  ...analysisViews,
  ...charts,
  ...actions,
  ...editor,
  ...exporting,
  ...files,
  ...library,
  ...people,
  ...printing,
  ...report,
  ...sharing,
  ...shell,
  ...slides,
  ...splitting,
  ...style,
  ...survey,
  ...tables,
  ...team,
  ...templates,
  ...walk,
  ...touchpoints,
  ...checks,
  ...checksPanel,
  ...cli,
} as const;
