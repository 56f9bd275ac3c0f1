// English: it defines the keys.

import { actions } from './en/actions';
import { analysisPanel } from './en/analysisPanel';
import { analysisTerms } from './en/analysisTerms';
import { app } from './en/app';
import { charts } from './en/charts';
import { checks } from './en/checks';
import { cli } from './en/cli';
import { domain } from './en/domain';
import { editor } from './en/editor';
import { exporting } from './en/exporting';
import { files } from './en/files';
import { format } from './en/format';
import { history } from './en/history';
import { library } from './en/library';
import { merge } from './en/merge';
import { printing } from './en/printing';
import { sharing } from './en/sharing';
import { shell } from './en/shell';
import { slides } from './en/slides';
import { style } from './en/style';
import { tables } from './en/tables';
import { team } from './en/team';

export const en = {
  ...domain,
  ...analysisTerms,
  ...history,
  ...merge,
  ...format,
  ...app,
  ...analysisPanel,
  ...charts,
  ...actions,
  ...editor,
  ...exporting,
  ...files,
  ...library,
  ...printing,
  ...sharing,
  ...shell,
  ...slides,
  ...style,
  ...tables,
  ...team,
  ...checks,
  ...cli,
} as const;
