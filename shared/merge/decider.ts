// Where the parts of a merge report clashes and learn what was chosen. A merge is run again with the choices, so that
// every choice leads through the same checks and none can break the blueprint.

import type { Label } from '../history/label';
import { quoted } from '../lib/text';
import type { Choice, Choices, Clash } from './clash';

/** A clash without what follows from the rest. */
export type Question = Omit<Clash, 'label' | 'suggested' | 'choices'> & Partial<Pick<Clash, 'suggested' | 'choices'>> & {
  /** What the record is called: shown in the label. */
  readonly name: string;
};

/** `base`: neither, where the merge only serves to find a base; then both sides' values are changes of it. */
export type Answer = Choice | 'base';

export interface Decider {
  readonly clashes: readonly Clash[];
  /** Reports a clash; the answer is one of the choices that it offers. */
  ask(question: Question): Answer;
}

/** Decides for nobody. */
export const undecided: Decider = { clashes: [], ask: ({ kind, suggested }) => (kind === 'deletedVsChanged' ? (suggested ?? 'mine') : 'base') };

export function decider(choices: Choices): Decider {
  const clashes: Clash[] = [];
  return {
    clashes,
    ask({ name, ...question }) {
      const clash: Clash = { choices: ['mine', 'theirs'], suggested: 'mine', ...question, label: labelOf(question, name) };
      clashes.push(clash);
      const chosen = Object.hasOwn(choices, clash.id) ? choices[clash.id] : undefined;
      return chosen !== undefined && clash.choices.includes(chosen) ? chosen : clash.suggested;
    },
  };
}

function labelOf({ kind, ref, field, mine }: Omit<Question, 'name'>, name: string): Label {
  const params = { type: ref.type, named: name ? 'yes' : 'no', name: quoted(name) };
  if (kind === 'deletedVsChanged') return { key: mine === undefined ? 'merge.clash.mineDeleted' : 'merge.clash.theirsDeleted', params };
  if (kind === 'place') return { key: 'merge.clash.place', params };
  if (kind === 'order') return { key: 'merge.clash.order', params };
  return { key: 'merge.clash.field', params: { ...params, field: labelField(field) } };
}

/** Their parts have names of their own; the persona of an emotion has not. */
const PARTED: readonly string[] = ['brief', 'style', 'standard'];

/** `brief.goal` becomes `brief_goal`. */
function labelField(field: string): string {
  const [first = '', part] = field.split('.');
  return part !== undefined && PARTED.includes(first) ? `${first}_${part}` : first;
}
