// Proof that two people on one file lose nothing: two real shells over one folder, each with the page's own documents, make
// edits and save in any order. Every edit has to be in the file at the end, unless somebody who saw it did something else,
// or it was in a clash that was shown. `node build/scripts/runTs.mjs build/torture/twoHosts/twoHosts.ts --edits 200`

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../bench/generate';
import { sameValue } from '../../../shared/lib/sameValue';
import { figure, type Figure } from '../figure';
import { editLedger } from './twoHostsLedger';
import { anyEdit } from './twoHostsEdits';
import { startHost, type SharingHost } from './twoHostsHost';

export interface TwoHostsOptions {
  readonly edits?: number;
  /** How often the whole is done, each time with other edits. */
  readonly rounds?: number;
  readonly seed?: number;
  /** Saves without looking what the file holds; the proof has to find that out. */
  readonly careless?: boolean;
}

interface Round {
  readonly saves: number;
  readonly merges: number;
  readonly clashes: number;
  readonly failures: readonly string[];
}

type Both = readonly [SharingHost, SharingHost];

/** Saves and looks in turns until both have the same and nothing is left to be saved. */
async function finish([one, other]: Both): Promise<string[]> {
  for (let turn = 0; turn < 6; turn++) {
    for (const host of [one, other]) {
      await host.look();
      await host.save();
    }
    if (!one.isDirty() && !other.isDirty() && sameValue(one.blueprint(), other.blueprint())) return [];
  }
  return ['the two don’t come to an agreement'];
}

async function round(folder: string, seed: number, edits: number, careless: boolean): Promise<Round> {
  const random = seededRandom(seed);
  const ledger = editLedger();
  const make = (name: string) => startHost({ folder, name, seed, random, careless, onClash: (merge) => ledger.shown(merge) });
  const hosts: Both = [await make('Anna'), await make('Bo')];
  try {
    for (let made = 0; made < edits;) {
      const host = hosts[random() < 0.5 ? 0 : 1];
      const chance = random();
      if (chance < 0.1) await host.save();
      else if (chance < 0.14) await Promise.all(hosts.map((one) => one.save()));
      else if (chance < 0.22) await host.look();
      else if (anyEdit(host.editor(), random, `${host.name}${seed}n${made}`, ledger)) made++;
    }
    const disagreement = await finish(hosts);
    const failures = [...disagreement, ...ledger.missing(await hosts[0].inFile())].map((what) => `seed ${seed}: ${what}`);
    const sum = (of: (host: SharingHost) => number) => of(hosts[0]) + of(hosts[1]);
    return { saves: sum((host) => host.saves()), merges: sum((host) => host.merges()), clashes: ledger.clashes(), failures };
  } finally {
    for (const host of hosts) await host.stop();
  }
}

export async function twoHosts({ edits = 200, rounds = 20, seed = 1, careless = false }: TwoHostsOptions = {}): Promise<Figure> {
  const all: Round[] = [];
  for (let i = 0; i < rounds; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-two-'));
    try {
      all.push(await round(folder, seed + i, edits, careless));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const sum = (of: (one: Round) => number) => all.reduce((total, one) => total + of(one), 0);
  const failures = all.flatMap((one) => one.failures);
  return figure(
    `two hosts: ${rounds} × ${edits} edits by two people on one file, ${sum((one) => one.saves)} saves, ${sum((one) => one.merges)} merges, ` +
    `${sum((one) => one.clashes)} clashes shown, ${failures.length} edits lost`, failures);
}

export async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: number) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
  const { line, failures } = await twoHosts({ edits: option('--edits', 200), rounds: option('--rounds', 20), seed: option('--seed', 1), careless: args.includes('--careless') });
  console.log(line);
  for (const failure of failures.slice(1, 20)) console.log(failure);
  if (failures.length > 0) process.exitCode = 1;
}
