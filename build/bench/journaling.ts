// What the crash journal costs the page per edit, at several sizes: everything that runs between a change and its request.
// `node build/scripts/runTs.mjs build/bench/journaling.ts`

import { createStore } from 'zustand/vanilla';
import { createDocumentJournal } from '../../renderer/app/documents/documentJournal';
import type { DocumentsEnvironment, OnDisk } from '../../renderer/app/documents/openDocument';
import { createEditor } from '../../renderer/editor/createEditor';
import { createPreferences } from '../../renderer/editor/preferences';
import type { Host } from '../../shared/api/contract';
import { cardsInOrder } from '../../shared/blueprint/queries';
import { renameCard } from '../../shared/commands/cards/renameCard';
import { countingIds } from '../../shared/lib/ids';
import { createMeasurer } from '../../shared/scene/text/measurer';
import { generateBlueprint } from './generate';
import { generateText } from './model';

const EDITS = 400;

/** A shell that answers at once: what it does is not the page's time. A transport makes JSON of what it is asked. */
function instantHost(): Host {
  const request = async (_name: string, input: unknown) => {
    JSON.stringify(input);
    return { ok: true, value: { journal: 'j' } };
  };
  return { request, on: () => () => undefined } as unknown as Host;
}

/** Edits with a journal: ms for each, the first of which begins the journal. */
async function measure(cards: number): Promise<number[]> {
  const blueprint = generateBlueprint({ cards, connectors: cards, seed: 7 });
  const environment = {
    host: instantHost(), later: () => () => undefined, page: 'p', translate: () => () => '',
    editor: { createId: countingIds(), now: Date.now, measure: createMeasurer(), preferences: createPreferences(), prefersDark: createStore(() => ({ dark: false })) },
  } as unknown as DocumentsEnvironment;
  const file = { handle: 'h', name: 'a', place: '' };
  const editor = createEditor(environment.editor, { blueprint, file, fileHash: 'x', savedEntry: null });
  const onDisk = createStore<OnDisk>(() => ({ text: generateText(cards), readOnly: false }));
  const journal = createDocumentJournal(environment, { editor, keeps: { history: true, extra: {} }, onDisk, name: () => '' }, null);
  const ids = [...cardsInOrder(blueprint)].map(({ id }) => id);
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    editor.execute(renameCard, { id: ids[(i * 97) % ids.length] as string, title: `Renamed ${i}` });
    const began = performance.now();
    await journal.flush();
    times.push(performance.now() - began);
  }
  return times;
}

export async function main(): Promise<void> {
  for (const cards of [200, 1000, 5000]) {
    const times = await measure(cards);
    const [first = 0] = times;
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
    console.log(`${cards} cards: ${at(0.5)} ms per edit (p95 ${at(0.95)}, worst ${at(1)}; the first ${first.toFixed(2)})`);
  }
}
