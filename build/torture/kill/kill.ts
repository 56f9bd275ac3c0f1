// Proof: a process that saves again and again is killed at a random moment, and another one goes on. Every time the document
// is the last version that was said to be saved or the one after it, whole; and after the next start no other file is there.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { nodeConfig } from '../../vite/node.mjs';
import { figure, type Figure } from '../figure';
import { killFile, versionTexts } from './killVersions';
import { quickFolder } from '../quickFolder';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Longer than a few saves take, ms. */
const LONGEST_LIFE = 40;

interface Life {
  /** What it said, line by line. */
  readonly lines: readonly string[];
  /** It was killed between two answers, so in the middle of a save. */
  readonly wasKilled: boolean;
}

/** Runs a child until it is killed, so many ms after it began to save. */
function live(script: string, args: readonly string[], ms: number): Promise<Life> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let timer: NodeJS.Timeout | undefined;
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += `\nerror ${text}\n`));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (timer === undefined && said.includes('ready\n')) timer = setTimeout(() => child.kill('SIGKILL'), ms);
    });
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ lines: said.split('\n').filter((line) => line !== ''), wasKilled: signal === 'SIGKILL' });
    });
  });
}

interface Place {
  readonly folder: string;
  readonly data: string;
}

/** What the children's lives have come to. */
interface Story {
  saved: number;
  saves: number;
  swept: number;
  readonly failures: string[];
}

function look({ folder }: Place, { lines, wasKilled }: Life, round: number, textOf: (version: number) => string, story: Story): void {
  const fail = (what: string): void => void story.failures.push(`kill ${round}: ${what}`);
  if (!wasKilled) fail(`it ended by itself: ${lines.at(-1) ?? ''}`);
  for (const line of lines) {
    const [what, first = '', rest = ''] = line.split(' ');
    if (what === 'error') fail(line);
    if (what === 'saved') story.saved = Number(first);
    if (what === 'saved') story.saves += 1;
    if (what === 'swept') story.swept += Number(first);
    if (what === 'swept' && rest !== '') fail(`stray files after the start: ${rest}`);
  }
  const text = readFileSync(join(folder, killFile), 'utf8');
  const found = [story.saved, story.saved + 1].find((version) => text === textOf(version));
  if (found === undefined) return fail(`lost or damaged: ${text.length} characters, version ${story.saved} was saved`);
  story.saved = found;
}

/** Bundles the child, so that it starts fast. */
async function bundleChild(out: string): Promise<string> {
  await build(nodeConfig(ROOT, out, { killChild: 'build/torture/kill/killChild.ts' }, 'es'));
  writeFileSync(join(out, 'package.json'), '{"type": "module"}');
  return join(out, 'killChild.js');
}

/** @param kills how many @param careless the saver to find out, instead of the real one */
export async function kill({ kills = 1000, careless = false }: { readonly kills?: number; readonly careless?: boolean } = {}): Promise<Figure> {
  const root = mkdtempSync(join(quickFolder(), 'sightline-kill-'));
  const place = { folder: join(root, 'drive'), data: join(root, 'data') };
  for (const folder of Object.values(place)) mkdirSync(folder);
  const textOf = versionTexts();
  const story: Story = { saved: 0, saves: 0, swept: 0, failures: [] };
  try {
    const script = await bundleChild(join(root, 'child'));
    writeFileSync(join(place.folder, killFile), textOf(0));
    for (let round = 1; round <= kills && story.failures.length < 20; round++) {
      const args = [place.folder, place.data, String(story.saved + 1), careless ? 'careless' : 'careful'];
      look(place, await live(script, args, Math.random() * LONGEST_LIFE), round, textOf, story);
    }
    const last = await live(script, [place.folder, place.data, String(story.saved + 1)], 0);
    look(place, last, kills + 1, textOf, story);
    return figure(`kill -9: ${kills} kills while saving, ${story.saves} saves between them: 0 lost, 0 damaged; ${story.swept} leftovers swept, 0 stray files after the next start`, story.failures);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
