// What the two people of the proof do: each edit is one command, and is written down.

import { eachRecord } from '../../../shared/blueprint/buckets';
import { stepOrder } from '../../../shared/blueprint/queries';
import type { Blueprint } from '../../../shared/blueprint/records';
import type { Command } from '../../../shared/commands/command';
import { commands } from '../../../shared/commands/list';
import type { Editor } from '../../../renderer/editor/editor';
import type { EditLedger, Write } from './twoHostsLedger';

interface Edit {
  readonly command: string;
  readonly args: object;
  readonly writes: readonly Write[];
}

interface Dice {
  /** Different each time. */
  readonly text: string;
  readonly pick: (list: readonly string[]) => string;
}

type Kind = (blueprint: Blueprint, dice: Dice) => Edit;

const byId = new Map(commands.map((command) => [command.id, command as Command<unknown>]));
const cards = (b: Blueprint): string[] => [...eachRecord(b.cards)].map(({ id }) => id);
const connectors = (b: Blueprint): string[] => [...eachRecord(b.connectors)].map(({ id }) => id);

/** A field gets a text of its own. */
const naming = (command: string, collection: string, field: string, ids: (b: Blueprint) => readonly string[]): Kind => (b, { text, pick }) => {
  const id = pick(ids(b));
  return { command, args: { id, [field]: text }, writes: [{ record: `${collection}/${id}`, field, value: text }] };
};

const KINDS: readonly Kind[] = [
  naming('renameCard', 'cards', 'title', cards),
  naming('renameCard', 'cards', 'title', cards),
  naming('renameLane', 'lanes', 'name', (b) => b.laneOrder),
  naming('renameStep', 'steps', 'name', stepOrder),
  naming('renamePhase', 'phases', 'name', (b) => b.phaseOrder),
  (_b, { text }) => ({ command: 'setTitle', args: { title: text }, writes: [{ record: 'blueprint', field: 'title', value: text }] }),
  (b, { text, pick }) => {
    const id = pick(cards(b));
    return { command: 'setCard', args: { ids: [id], changes: { detail: text } }, writes: [{ record: `cards/${id}`, field: 'detail', value: text }] };
  },
  (b, { text, pick }) => {
    const id = `c_${text}`;
    const card = { id, kind: 'action', lane: pick(b.laneOrder), step: pick(stepOrder(b)), span: 1, title: text };
    const record = `cards/${id}`;
    return { command: 'addCard', args: { card, index: 0 }, writes: [{ record, field: '', value: true }, { record, field: 'title', value: text }] };
  },
  (b, { pick }) => {
    const id = pick(cards(b));
    const [lane, step] = [pick(b.laneOrder), pick(stepOrder(b))];
    return { command: 'moveCards', args: { moves: [{ card: id, lane, step, index: 0 }] }, writes: [{ record: `cards/${id}`, field: 'place', value: { lane, step } }] };
  },
  (b, { pick }) => {
    const id = pick(cards(b));
    return { command: 'removeItems', args: { cards: [id], connectors: [] }, writes: [{ record: `cards/${id}`, field: '', value: false }] };
  },
  (b, { text, pick }) => {
    const id = `x_${text}`;
    const connector = { id, kind: 'flow', from: pick(cards(b)), to: pick(cards(b)) };
    return { command: 'connectCards', args: { connector }, writes: [{ record: `connectors/${id}`, field: '', value: true }] };
  },
  (b, { text, pick }) => {
    const id = pick(connectors(b));
    return { command: 'setConnector', args: { id, changes: { label: text } }, writes: [{ record: `connectors/${id}`, field: 'label', value: text }] };
  },
  (b, { text, pick }) => {
    const id = `s_${text}`;
    return { command: 'addStep', args: { id, phase: pick(b.phaseOrder), index: 0 }, writes: [{ record: `steps/${id}`, field: '', value: true }] };
  },
];

/** One random edit of the document; whether it could be done. `text` is different each time. */
export function anyEdit(editor: Editor, random: () => number, text: string, ledger: EditLedger): boolean {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { blueprint } = editor.document.getState();
  const { command, args, writes } = pick(KINDS)(blueprint, { text, pick: (list) => pick(list) ?? 'none' });
  const before = editor.document.getState().history;
  if (editor.execute(byId.get(command) as Command<unknown>, args) !== null || editor.document.getState().history === before) return false;
  for (const write of writes) ledger.wrote(write, blueprint);
  return true;
}
