// Connectors of the merged blueprint. Both ends are one unit: reversing on one side and re-connecting on the other is a
// clash. A connector never dangles: where an end is gone by choice, the other side's ends hold, and else it goes.

import type { Connector } from '../blueprint/records';
import type { Decider } from './decider';
import { mergeFields } from './mergeFields';
import type { Survivors } from './survivors';
import type { Views } from './touched';

interface Ends {
  readonly from: string;
  readonly to: string;
}

export function mergeConnectors(views: Views, survivors: Survivors, decide: Decider): Connector[] {
  const merged: Connector[] = [];
  for (const id of survivors.connectors) {
    const [base, mine, theirs] = [views.base.connectors.get(id), views.mine.connectors.get(id), views.theirs.connectors.get(id)];
    const whole = mine && theirs ? joined(base, mine, theirs, survivors, decide) : (mine ?? theirs);
    if (whole) merged.push(bentWherePossible(whole, survivors));
  }
  return merged;
}

function joined(
  base: Connector | undefined, mine: Connector, theirs: Connector, survivors: Survivors, decide: Decider,
): Connector | undefined {
  const { id } = mine;
  const ref = { type: 'connector', id } as const;
  const fields = mergeFields({ base, mine, theirs }, { place: `connectors/${id}`, ref, name: mine.label ?? '', except: ['from', 'to'] }, decide);
  const ends = waysOf(base, mine, theirs, decide).find(({ from, to }) => survivors.cards.has(from) && survivors.cards.has(to));
  if (!ends) return undefined;
  return sameEnds(fields, ends) ? fields : { ...fields, from: ends.from, to: ends.to };
}

function waysOf(base: Connector | undefined, mine: Connector, theirs: Connector, decide: Decider): Ends[] {
  const rest = base ? [base] : [];
  if (sameEnds(mine, theirs) || (base && sameEnds(base, theirs))) return [mine, theirs, ...rest];
  if (base && sameEnds(base, mine)) return [theirs, mine, ...rest];
  const value = (ends: Ends | undefined) => ends && { from: ends.from, to: ends.to };
  const choice = decide.ask({
    id: `connectors/${mine.id}/ends`, kind: 'field', ref: { type: 'connector', id: mine.id }, field: 'ends', name: mine.label ?? '',
    base: value(base), mine: value(mine), theirs: value(theirs),
  });
  return choice === 'theirs' ? [theirs, mine, ...rest] : [mine, theirs, ...rest];
}

function sameEnds(a: Ends, b: Ends): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A bend at a lane or step that is gone goes too, as after a command. */
function bentWherePossible(connector: Connector, survivors: Survivors): Connector {
  const via = connector.via?.filter(({ type, id }) => survivors[type === 'lane' ? 'lanes' : 'steps'].has(id));
  if (!via || via.length === connector.via?.length) return connector;
  const { via: _gone, ...straight } = connector;
  return via.length > 0 ? { ...straight, via } : straight;
}
