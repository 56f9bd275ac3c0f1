// The style of the merged blueprint, by field and by colour: one may choose a preset while another takes the badges away.

import type { Blueprint, Style } from '../blueprint/records';
import type { Three } from './clash';
import type { Decider } from './decider';
import { mergeFields } from './mergeFields';

/** undefined: as usual. */
export function mergeStyle({ base, mine, theirs }: Three<Pick<Blueprint, 'style'> | null>, decide: Decider): Style | undefined {
  const styles = { base: base?.style ?? {}, mine: mine?.style ?? {}, theirs: theirs?.style ?? {} };
  const of = { place: 'style', ref: { type: 'blueprint' }, name: '', prefix: 'style.' } as const;
  const { colors: _mine, ...fields } = mergeFields<Style>(styles, { ...of, except: ['colors'] }, decide);
  const three = { base: styles.base.colors ?? {}, mine: styles.mine.colors ?? {}, theirs: styles.theirs.colors ?? {} };
  const colors = mergeFields<NonNullable<Style['colors']>>(three, { ...of, except: [] }, decide);
  const style = Object.keys(colors).length > 0 ? { ...fields, colors } : fields;
  return Object.keys(style).length > 0 ? style : undefined;
}
