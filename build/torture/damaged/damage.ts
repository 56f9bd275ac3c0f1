// Ways in which files get damaged: by failing disks, interrupted copies, careless merges and clever hands. Each is decided
// by a random source alone, so that every damaged file can be made again from its number.

import { seededRandom } from '../../bench/generate';

type Random = () => number;
type Damage = (file: Buffer, random: Random, other: Buffer) => Buffer;

const upTo = (limit: number, random: Random): number => Math.floor(random() * limit);

/** The parts of JSON: texts, numbers, words, brackets. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:]/g;
const VALUE = /^["\dtfn-]/;

const VALUES = [
  'null', 'true', '0', '-1', '1e308', '1e999', '""', '"\\ud800"', '"__proto__"', '[]', '{}', '[[]]', '{"id": "c_1"}', '"c_1"', '99999999999',
];

function bits(file: Buffer, random: Random): Buffer {
  const damaged = Buffer.from(file);
  for (let i = upTo(8, random); i >= 0; i--) {
    const at = upTo(damaged.length, random);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << upTo(8, random));
  }
  return damaged;
}

function cut(file: Buffer, random: Random): Buffer {
  const [a, b] = [upTo(file.length, random), upTo(file.length, random)].sort((x, y) => x - y) as [number, number];
  return [file.subarray(0, a), file.subarray(b), Buffer.concat([file.subarray(0, a), file.subarray(b)])][upTo(3, random)] as Buffer;
}

/** A stretch of this file or another lands somewhere, over what was there or between. */
function splice(file: Buffer, random: Random, other: Buffer): Buffer {
  const source = random() < 0.5 ? file : other;
  const from = upTo(source.length, random);
  const piece = source.subarray(from, from + upTo(4096, random));
  const at = upTo(file.length, random);
  return Buffer.concat([file.subarray(0, at), piece, file.subarray(at + (random() < 0.5 ? piece.length : 0))]);
}

/** Blocks that were never written read as zeros. */
function zeros(file: Buffer, random: Random): Buffer {
  const damaged = Buffer.from(file);
  const at = upTo(file.length, random);
  return damaged.fill(0, at, Math.min(file.length, at + upTo(4096, random)));
}

/** Replaces some tokens by others. */
function withTokens(file: Buffer, random: Random, change: (tokens: string[], at: number) => void): Buffer {
  const text = file.toString('utf8');
  const tokens = text.match(TOKENS) ?? [];
  const values = tokens.flatMap((token, i) => (VALUE.test(token) && tokens[i + 1] !== ':' ? [i] : []));
  for (let i = upTo(3, random); i >= 0; i--) change(tokens, values[upTo(values.length, random)] ?? 0);
  return Buffer.from(tokens.join(' '));
}

const swap: Damage = (file, random) => withTokens(file, random, (tokens, at) => {
  const with_ = upTo(tokens.length, random);
  [tokens[at], tokens[with_]] = [tokens[with_] as string, tokens[at] as string];
});

const retype: Damage = (file, random) => withTokens(file, random, (tokens, at) => {
  tokens[at] = VALUES[upTo(VALUES.length, random)] as string;
});

/** Another value of the same file: references that dangle, or that lead in a ring. */
const confuse: Damage = (file, random) => withTokens(file, random, (tokens, at) => {
  const texts = tokens.filter((token) => token.startsWith('"'));
  tokens[at] = texts[upTo(texts.length, random)] as string;
});

const nest: Damage = (file, random) => withTokens(file, random, (tokens, at) => {
  const depth = upTo(random() < 0.5 ? 120 : 50_000, random);
  const [open, close] = random() < 0.5 ? ['[', ']'] : ['{"a":', '}'];
  tokens[at] = open.repeat(depth) + tokens[at] + close.repeat(depth);
});

const WAYS: readonly Damage[] = [bits, bits, cut, splice, zeros, swap, retype, retype, confuse, confuse, nest];

/** Damaged file number `number`; the same each time. */
export function damagedFile(sources: readonly Buffer[], number: number): Buffer {
  const random = seededRandom(number);
  // The first numbers of neighbouring seeds are alike.
  random();
  const pick = (): Buffer => sources[upTo(sources.length, random)] as Buffer;
  let file = pick();
  for (let i = random() < 0.8 ? 1 : 2; i > 0; i--) file = (WAYS[upTo(WAYS.length, random)] as Damage)(file, random, pick());
  return file;
}
