// Proof: the whole app is killed between edits, and started again. Every time each document is there as it was at most a
// second before the kill, or later; the one in a file as well as the one that was never saved.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { nodeConfig } from '../../vite/node.mjs';
import { appKillFile } from './appKillFile';
import { documentText } from '../documentText';
import { figure, type Figure } from '../figure';
import { quickFolder } from '../quickFolder';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What a crash may cost, ms. */
const ALLOWED_MS = 1000;
/** How often at most the app waits for its turn until a change is on the disk; on a busy machine each time takes a while. */
const TURNS = 30;
/** The longest pause that the app makes of its own, ms. */
const PAUSE_MS = 300;

interface Options {
  readonly kills?: number;
  /** The longest that the app lives, ms. */
  readonly life?: number;
  /** An app without a journal, to be found out: it lives as long each time, and no slowness excuses it. */
  readonly careless?: boolean;
}

/** What a document looked like at a moment. */
interface Look {
  readonly look: string;
  /** ms since 1970 */
  readonly at: number;
}

interface Life {
  readonly found: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, readonly Look[]>>;
  /** How many documents were open at its start. */
  readonly open: number;
  readonly errors: readonly string[];
  readonly killedAt: number;
  /** The longest wait for a turn, ms. */
  readonly lag: number;
  /** How long at its end it had no turn, ms: a wait that it could not tell of any more. */
  readonly starved: number;
}

function lifeOf(lines: readonly string[], killedAt: number): Life {
  const found: Record<string, string> = {};
  const looks: Record<string, Look[]> = { file: [], new: [] };
  const errors: string[] = [];
  let [open, lag] = [0, 0];
  for (const line of lines) {
    const [what, name = '', look = '', at = '', waited = '0'] = line.split(' ');
    lag = Math.max(lag, what === 'look' ? Number(waited) : 0);
    if (what === 'found') found[name] = look;
    else if (what === 'open') open = Number(name);
    else if (what !== 'look' && what !== 'ready') errors.push(line);
    if (what === 'look' || what === 'found') looks[name]?.push({ look, at: Number(at) });
  }
  const lastLook = Math.max(...Object.values(looks).map((list) => list.at(-1)?.at ?? 0));
  return { found, looks, open, errors, killedAt, lag, starved: Math.max(0, killedAt - lastLook - PAUSE_MS) };
}

/** Runs the app until it is killed, so many ms after it is ready. */
function live(script: string, args: readonly string[], ms: number): Promise<Life> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let killedAt = 0;
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => {
      killedAt = Date.now();
      child.kill('SIGKILL');
    };
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('ready\n')) timer ??= setTimeout(end, ms);
    });
    child.on('close', () => {
      clearTimeout(timer);
      // The last line may have been cut off by the kill.
      resolve(lifeOf(said.split('\n').slice(0, -1), killedAt || Date.now()));
    });
  });
}

/** How long before the kill the first step was that is missing, ms; null: what was found was never there. */
function lost(name: string, before: Life, after: Life): number | null {
  const looks = before.looks[name] ?? [];
  const at = looks.findLastIndex(({ look }) => look === after.found[name]);
  if (at < 0) return null;
  const missing = looks[at + 1];
  return missing ? before.killedAt - missing.at : 0;
}

interface Story {
  steps: number;
  /** ms */
  worst: number;
  /** ms */
  lag: number;
  readonly turns: number;
  readonly failures: string[];
}

function compare(before: Life, after: Life, round: number, story: Story): void {
  const allowed = ALLOWED_MS + (story.turns > 0 ? story.turns * before.lag + before.starved : 0);
  for (const name of ['file', 'new']) {
    const ms = lost(name, before, after);
    story.steps += before.looks[name]?.length ?? 0;
    story.worst = Math.max(story.worst, ms ?? 0);
    story.lag = Math.max(story.lag, before.lag);
    if (ms === null) story.failures.push(`kill ${round}: the document (${name}) is none that was there`);
    else if (ms > allowed) story.failures.push(`kill ${round}: the document (${name}) lacks the last ${ms} ms (lag ${before.lag} ms, then ${before.starved} ms without a turn)`);
  }
  if (after.open !== 2) story.failures.push(`kill ${round}: ${after.open} documents are open instead of 2`);
  story.failures.push(...after.errors.slice(0, 3).map((error) => `kill ${round}: ${error}`));
}

async function bundleChild(out: string): Promise<string> {
  await build(nodeConfig(ROOT, out, { appKillChild: 'build/torture/appKill/appKillChild.ts' }, 'es'));
  writeFileSync(join(out, 'package.json'), '{"type": "module"}');
  return join(out, 'appKillChild.js');
}

export async function appKill({ kills = 200, life = 2500, careless = false }: Options = {}): Promise<Figure> {
  const root = mkdtempSync(join(quickFolder(), 'sightline-app-kill-'));
  const [folder, data] = [join(root, 'drive'), join(root, 'data')];
  [folder, data].forEach((place) => mkdirSync(place));
  const story: Story = { steps: 0, worst: 0, lag: 0, turns: careless ? 0 : TURNS, failures: [] };
  const ms = () => (careless ? life : Math.random() * life);
  try {
    const script = await bundleChild(join(root, 'child'));
    writeFileSync(join(folder, appKillFile), documentText('Edited'));
    const args = [folder, data, careless ? 'careless' : 'careful'];
    let before = await live(script, args, ms());
    for (let round = 1; round <= kills && story.failures.length < 20; round++) {
      const after = await live(script, args, round === kills ? 0 : ms());
      compare(before, after, round, story);
      before = after;
    }
    return figure(`app kill -9: ${kills} kills between ${story.steps} steps in 2 documents: at most the last ${(story.worst / 1000).toFixed(2)} s are missing (the machine kept the app waiting for up to ${story.lag} ms)`, story.failures);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
