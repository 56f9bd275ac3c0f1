// English: it defines the keys.

import { actions } from './en/actions';
import { app } from './en/app';
import { cli } from './en/cli';
import { domain } from './en/domain';
import { editor } from './en/editor';
import { files } from './en/files';
import { format } from './en/format';
import { history } from './en/history';
import { merge } from './en/merge';
import { shell } from './en/shell';

export const en = {
  ...domain,
  ...history,
  ...merge,
  ...format,
  ...app,
  ...actions,
  ...editor,
  ...files,
  ...shell,
  ...cli,
} as const;
