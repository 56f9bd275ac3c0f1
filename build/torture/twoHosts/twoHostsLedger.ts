// What two people did to one file: who wrote what where, and what became of it. Written without looking at how merging
// works. Texts are all different, so that a value tells who wrote it; whoever writes over a value has seen it.

import { cardOf, connectorOf } from '../../../shared/blueprint/queries';
import type { Blueprint } from '../../../shared/blueprint/records';
import { sameValue } from '../../../shared/lib/sameValue';
import type { Merge } from '../../../shared/merge/mergeBlueprints';

/** A place in the blueprint, `cards/c_1/title`; the field is empty for the whole record: then `true` or `false`, there or not. */
export interface Write {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
}

export interface EditLedger {
  /** One did this, having seen that. */
  wrote(write: Write, seen: Blueprint): void;
  /** These clashes were shown. */
  shown(merge: Merge): void;
  clashes(): number;
  /** What is neither in the end nor was in a clash. */
  missing(end: Blueprint): string[];
}

export function recordAt(blueprint: Blueprint, record: string): Readonly<Record<string, unknown>> | undefined {
  const [collection = '', id = ''] = record.split('/');
  if (collection === 'blueprint') return { title: blueprint.title };
  const found = { cards: cardOf, connectors: connectorOf }[collection as 'cards']?.(blueprint, id)
    ?? (blueprint as unknown as Record<string, Record<string, object>>)[collection]?.[id];
  return found as Readonly<Record<string, unknown>> | undefined;
}

function valueAt(blueprint: Blueprint, { record, field }: Write): unknown {
  const found = recordAt(blueprint, record);
  if (field === '') return found !== undefined;
  if (field === 'place') return found && { lane: found['lane'], step: found['step'] };
  return found?.[field];
}

/** What goes with a record: a card's connectors. */
function goesWith({ record }: Write, gone: string, blueprint: Blueprint): boolean {
  const ends = record.startsWith('connectors/') ? recordAt(blueprint, record) : undefined;
  return record === gone || (ends !== undefined && [ends['from'], ends['to']].some((end) => gone === `cards/${String(end)}`));
}

export function editLedger(): EditLedger {
  const standing = new Set<Write>();
  let clashes = 0;

  function overwrittenBy(write: Write, before: Write, seen: Blueprint): boolean {
    if (!sameValue(valueAt(seen, before), before.value)) return false;
    const deletes = write.field === '' && write.value === false;
    return deletes ? goesWith(before, write.record, seen) : write.record === before.record && write.field === before.field;
  }

  return {
    wrote(write, seen) {
      for (const before of standing) if (overwrittenBy(write, before, seen)) standing.delete(before);
      standing.add(write);
    },
    shown({ clashes: open, mine, theirs }) {
      clashes += open.length;
      for (const { id, kind } of open) {
        for (const write of standing) {
          const isAsked = kind === 'deletedVsChanged'
            ? goesWith(write, id, mine) || goesWith(write, id, theirs)
            : id === `${write.record}/${write.field}` || (id === 'blueprint/title' && write.record === 'blueprint');
          const isSeen = sameValue(valueAt(mine, write), write.value) || sameValue(valueAt(theirs, write), write.value);
          if (isAsked && isSeen) standing.delete(write);
        }
      }
    },
    clashes: () => clashes,
    missing: (end) => [...standing].filter((write) => !sameValue(valueAt(end, write), write.value))
      .map(({ record, field, value }) => `${record}/${field} ${JSON.stringify(value)} is lost`),
  };
}
