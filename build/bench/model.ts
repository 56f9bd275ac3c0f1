// The part of the benchmark that needs no browser: parsing, editing, undo, building the picture, serialising. And where
// on the canvas a card is, so that the other part can grab one.

import { cardsInOrder } from '../../shared/blueprint/queries';
import type { Blueprint } from '../../shared/blueprint/records';
import { executeCommand } from '../../shared/commands/execute';
import { moveCards } from '../../shared/commands/cards/moveCards';
import { renameCard } from '../../shared/commands/cards/renameCard';
import { parseFile } from '../../shared/format/parseFile';
import { serializeFile } from '../../shared/format/serializeFile';
import { undo } from '../../shared/history/walk';
import { translator } from '../../shared/i18n/translator';
import type { Point } from '../../shared/lib/geometry';
import { center } from '../../shared/lib/geometry';
import { sceneBuilder } from '../../shared/scene/build';
import { createMeasurer } from '../../shared/scene/text/measurer';
import { lightTheme } from '../../shared/scene/theme';
import { openingViewport, toScreen, type Size } from '../../renderer/editor/camera/camera';
import { generateBlueprint } from './generate';

const EDITS = 50;

/** A file with so many cards and as many connectors. */
export function generateText(cards: number): string {
  return serializeFile({ blueprint: generateBlueprint({ cards, connectors: cards, seed: 7 }), history: null });
}

function blueprintIn(text: string): Blueprint {
  const parsed = parseFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.blueprint;
}

function newBuilder(): (blueprint: Blueprint) => ReturnType<ReturnType<typeof sceneBuilder>> {
  return sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') });
}

function timed<T>(run: () => T): { ms: number; value: T } {
  const began = performance.now();
  const value = run();
  return { ms: performance.now() - began, value };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs `EDITS` edits, each on the result of the one before; the median of each part in ms. */
function measureEdits(start: Blueprint): { edit: number; undo: number; scene: number } {
  const build = newBuilder();
  build(start);
  const ids = [...cardsInOrder(start)].map((card) => card.id);
  const edits: number[] = [];
  const undos: number[] = [];
  const scenes: number[] = [];
  let blueprint = start;
  for (let i = 0; i < EDITS; i++) {
    const id = ids[(i * 97) % ids.length] as string;
    const edit = timed(() => executeCommand(blueprint, renameCard, { id, title: `Renamed ${i}` }));
    if (!edit.value.ok) throw new Error('renaming was refused');
    edits.push(edit.ms);
    const { blueprint: next, patches, inverse } = edit.value.value;
    const entry = { id: 'h', label: { key: 'history.renameCard' } as const, patches, inverse, selectionBefore: [], selectionAfter: [], at: 0 };
    undos.push(timed(() => undo({ entries: [entry], position: 1 }, next)).ms);
    scenes.push(timed(() => build(next)).ms);
    blueprint = next;
  }
  return { edit: median(edits), undo: median(undos), scene: median(scenes) };
}

/** Moves a card to and fro, as dragging does: command, behaviors and picture for each move. */
function measureMoves(start: Blueprint): number {
  const build = newBuilder();
  build(start);
  const cards = [...cardsInOrder(start)];
  const card = cards[Math.floor(cards.length / 2)];
  const steps = Object.keys(start.steps);
  if (!card) return Number.NaN;
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const step = steps[Math.floor((i * steps.length) / EDITS)] as string;
    times.push(timed(() => {
      const moved = executeCommand(start, moveCards, { moves: [{ card: card.id, lane: card.lane, step }] });
      if (moved.ok) build(moved.value.blueprint);
    }).ms);
  }
  return median(times);
}

/** Figures of one run in Node, by the name of their row. */
export function measureModel(text: string): Record<string, number> {
  const parse = timed(() => blueprintIn(text));
  const scene = timed(() => newBuilder()(parse.value));
  const edits = measureEdits(parse.value);
  const serialise = timed(() => serializeFile({ blueprint: parse.value, history: null }));
  return {
    'Node: parse and check (ms)': parse.ms,
    'Node: first picture (ms)': scene.ms,
    'Node: one edit in the model (ms)': edits.edit,
    'Node: undo in the model (ms)': edits.undo,
    'Node: picture after an edit (ms)': edits.scene,
    'Node: moving a card, with picture (ms)': measureMoves(parse.value),
    'Node: serialise (ms)': serialise.ms,
    'file size (KB)': text.length / 1000,
  };
}

/**
 * A card of each of the steps nearest to the canvas' middle when the file has just been opened, as many as hold so many
 * cards together: their middles in px from the canvas' corner, the nearest first.
 */
export function locateCards(text: string, canvas: Size, together: number): Point[] {
  const blueprint = blueprintIn(text);
  const scene = newBuilder()(blueprint);
  const viewport = openingViewport(scene, canvas);
  const distance = (p: Point): number => Math.hypot(p.x - canvas.width / 2, p.y - canvas.height / 2);
  const seen = [...cardsInOrder(blueprint)].flatMap(({ id, step }) => {
    const box = scene.geometry.cards.get(id)?.box;
    const at = box && toScreen(viewport, center(box));
    return at && Math.abs(at.x - canvas.width / 2) < canvas.width * 0.35 && Math.abs(at.y - canvas.height / 2) < canvas.height / 3 ? [{ step, at }] : [];
  }).sort((a, b) => distance(a.at) - distance(b.at));
  const points = new Map<string, Point>();
  let held = 0;
  for (const { step, at } of seen) {
    if (points.has(step) || held >= together) continue;
    points.set(step, at);
    held += Object.values(blueprint.steps[step]?.cells ?? {}).flat().length;
  }
  return [...points.values()];
}
