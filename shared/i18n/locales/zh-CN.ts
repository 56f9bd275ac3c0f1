// Simplified Chinese.

import type { Messages } from '../messages';
import { actions } from './zh-CN/actions';
import { analysisPanel } from './zh-CN/analysisPanel';
import { analysisTerms } from './zh-CN/analysisTerms';
import { analysisViews } from './zh-CN/analysisViews';
import { app } from './zh-CN/app';
import { charts } from './zh-CN/charts';
import { checks } from './zh-CN/checks';
import { checksPanel } from './zh-CN/checksPanel';
import { cli } from './zh-CN/cli';
import { comments } from './zh-CN/comments';
import { comparing } from './zh-CN/comparing';
import { domain } from './zh-CN/domain';
import { editor } from './zh-CN/editor';
import { exporting } from './zh-CN/exporting';
import { files } from './zh-CN/files';
import { format } from './zh-CN/format';
import { history } from './zh-CN/history';
import { insights } from './zh-CN/insights';
import { library } from './zh-CN/library';
import { measures } from './zh-CN/measures';
import { measureViews } from './zh-CN/measureViews';
import { merge } from './zh-CN/merge';
import { people } from './zh-CN/people';
import { printing } from './zh-CN/printing';
import { report } from './zh-CN/report';
import { sharing } from './zh-CN/sharing';
import { shell } from './zh-CN/shell';
import { slides } from './zh-CN/slides';
import { splitting } from './zh-CN/splitting';
import { style } from './zh-CN/style';
import { survey } from './zh-CN/survey';
import { tables } from './zh-CN/tables';
import { team } from './zh-CN/team';
import { walk } from './zh-CN/walk';
import { templates } from './zh-CN/templates';
import { touchpoints } from './zh-CN/touchpoints';

export const zhCN: Messages = {
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
};
