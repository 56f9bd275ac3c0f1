// Changes fields of the brief.

import type { Brief } from '../../blueprint/records';
import type { Command } from '../command';

export interface SetBriefArgs {
  readonly changes: Readonly<Partial<Brief>>;
}

export const setBrief: Command<SetBriefArgs> = {
  id: 'setBrief',
  label: () => ({ key: 'history.setBrief' }),
  can: () => null,
  run(draft, { changes }) {
    const { authors, ...texts } = changes;
    Object.assign(draft.brief, withoutUndefined(texts));
    if (authors && authors.join('\n') !== draft.brief.authors.join('\n')) draft.brief.authors = [...authors];
  },
  mergeKey: ({ changes }) => `setBrief:${Object.keys(changes).join()}`,
};

function withoutUndefined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
