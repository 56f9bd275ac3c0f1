// Gives the blueprint another title.

import { quoted } from '../../lib/text';
import type { Command } from '../command';

export interface SetTitleArgs {
  readonly title: string;
}

export const setTitle: Command<SetTitleArgs> = {
  id: 'setTitle',
  label: (_blueprint, { title }) => ({ key: 'history.setTitle', params: { name: quoted(title) } }),
  can: () => null,
  run(draft, { title }) {
    draft.title = title;
  },
  mergeKey: () => 'setTitle',
};
