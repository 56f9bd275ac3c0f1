// Changes how the sheet looks. A logo comes with its picture, which is stored once.

import { changeStyle, type StyleChanges } from '../../blueprint/style';
import type { StoredImage } from '../../blueprint/records';
import type { Command } from '../command';
import { needsFreeId } from '../parts/refusals';

export interface SetStyleArgs {
  readonly changes: Omit<StyleChanges, 'logo'> & {
    /** `null` takes it away. */
    readonly logo?: StoredImage | null;
  };
}

export const setStyle: Command<SetStyleArgs> = {
  id: 'setStyle',
  label: () => ({ key: 'history.setStyle' }),
  can: (_blueprint, { changes }) => (changes.logo ? needsFreeId(false, changes.logo.id) : null),
  run(draft, { changes: { logo, ...changes } }) {
    if (logo && !draft.images[logo.id]) draft.images[logo.id] = { ...logo };
    changeStyle(draft, logo === undefined ? changes : { ...changes, logo: logo && logo.id });
  },
  mergeKey: ({ changes }) => `setStyle:${[...Object.keys(changes), ...Object.keys(changes.colors ?? {})].join()}`,
};
