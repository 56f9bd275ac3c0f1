// Three people edit one file and merge each other in any order, through the file's text: the last common state must
// always be found, no merge may lose anything since then, and when all have merged all, all have the same.

import type { Blueprint } from '../../../shared/blueprint/records';
import { parseFile } from '../../../shared/format/parseFile';
import { serializeFile } from '../../../shared/format/serializeFile';
import { emptyHistory } from '../../../shared/history/history';
import type { HistoryEntry } from '../../../shared/history/history';
import { sameValue } from '../../../shared/lib/sameValue';
import { commonBase } from '../../../shared/merge/commonBase';
import type { Versioned } from '../../../shared/merge/lineage';
import { mergeBlueprints } from '../../../shared/merge/mergeBlueprints';
import { mergeHistories } from '../../../shared/merge/mergeHistories';
import { generateBlueprint, seededRandom } from '../../bench/generate';
import { lossesOf } from './mergeLosses';
import { randomEdits } from '../randomEdits';

interface Chain {
  readonly people: Versioned[];
  readonly wrong: string[];
  made: number;
  merges: number;
}

/** What went wrong in one chain of so many turns, and how many merges it took. */
export function mergeChain(seed: number, turns: number): { wrong: readonly string[]; merges: number } {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const start = withEdits({ blueprint: generateBlueprint({ cards: 12, connectors: 8, seed }), history: emptyHistory }, seed * 7919, 'start');
  const chain: Chain = { people: [start, start, start], wrong: [], made: 0, merges: 0 };
  for (let turn = 0; turn < turns; turn++) {
    const who = upTo(3);
    if (random() < 0.6) chain.people[who] = withEdits(chain.people[who] as Versioned, seed * 7919 + turn + 1, `${who}x${turn}x`);
    else mergeInto(chain, who, (who + 1 + upTo(2)) % 3);
  }
  for (const [who, other] of [[0, 1], [0, 2], [1, 0], [2, 0]] as const) mergeInto(chain, who, other);
  const [a, b, c] = chain.people.map(({ blueprint }) => blueprint);
  if (!sameValue(a, b) || !sameValue(a, c)) chain.wrong.push(`seed ${seed}: not the same in the end`);
  return { wrong: chain.wrong.map((what) => `chain ${seed}: ${what}`), merges: chain.merges };
}

function withEdits(document: Versioned, seed: number, who: string): Versioned {
  const edits = randomEdits(document.blueprint, { seed, count: 3, who });
  const entries = edits.map(({ patches, inverse }, i): HistoryEntry => ({
    id: `e_${who}${i}`, label: { key: 'history.addPhase' }, patches, inverse, selectionBefore: [], selectionAfter: [], at: i,
  }));
  const all = [...document.history.entries, ...entries];
  return { blueprint: edits.at(-1)?.blueprint ?? document.blueprint, history: { entries: all, position: all.length } };
}

function mergeInto(chain: Chain, who: number, other: number): void {
  const mine = chain.people[who] as Versioned;
  const theirs = reopened(chain.people[other] as Versioned);
  const base = commonBase(mine, theirs);
  chain.merges++;
  if (!base) chain.wrong.push(`merge ${chain.merges}: no common state`);
  const merge = mergeBlueprints(base, mine.blueprint, theirs.blueprint);
  if (base) chain.wrong.push(...(['mine', 'theirs'] as const).flatMap((side) => lossesOf({ ...merge, base }, side)));
  const id = `m_${chain.made++}`;
  const merged: Blueprint = merge.merged;
  chain.people[who] = reopened({ blueprint: merged, history: mergeHistories(mine, theirs, merged, { id, at: chain.made, from: `${other}` }) });
}

function reopened(document: Versioned): Versioned {
  const opened = parseFile(serializeFile(document));
  if (!opened.ok || opened.value.notes.length > 0 || !opened.value.history) throw new Error('the merged file does not open with its history');
  return { blueprint: opened.value.blueprint, history: opened.value.history };
}
