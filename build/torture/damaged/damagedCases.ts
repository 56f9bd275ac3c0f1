// The attacks: what is in each file, and what may come of it.

import { readFileSync } from 'node:fs';
import { generateBlueprint } from '../../bench/generate';
import { serializeFile } from '../../../shared/format/serializeFile';

export interface Attack {
  readonly name: string;
  /** Made when it is its turn, since some are large. */
  readonly bytes: () => Uint8Array;
  /** `opens`, or types of errors. */
  readonly expect: readonly string[];
}

const MB = 1024 * 1024;
const sample = readFileSync('tests/fixtures/format/version-1.blueprint', 'utf8');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

type Json = Record<string, unknown>;
/** The object at a place of the sample. */
const at = (file: Json, ...place: string[]): Json => place.reduce((value, key) => value[key] as Json, file);
/** The sample, changed as data. */
const changed = (change: (file: Json) => void) => (): Uint8Array => {
  const file = JSON.parse(sample) as Json;
  change(file);
  return utf8(JSON.stringify(file));
};
/** The sample, changed as text. */
const replaced = (from: string | RegExp, to: string) => (): Uint8Array => {
  const text = sample.replace(from, () => to);
  if (text === sample) throw new Error(`The sample lacks ${String(from)}`);
  return utf8(text);
};
/** A history of one step that does this, and whatever undoes it. */
const history = (patches: unknown) => changed((file) => {
  Object.assign(file, { history: { position: 1, entries: [{
    id: 'e', at: 1, label: { key: 'history.addCard' }, patches: [], inverse: patches, selectionBefore: [], selectionAfter: [],
  }] } });
});
const picture = (data: Uint8Array | string, mime = 'image/png', size = { width: 1, height: 1 }) => changed((file) => {
  Object.assign(at(file, 'blueprint', 'images'), { evil: { id: 'evil', mime, ...size, data: Buffer.from(data).toString('base64') } });
  Object.assign(at(file, 'blueprint', 'cards', 'c_1'), { kind: 'image', image: 'evil' });
});
/** The head of a PNG of that size; nothing follows. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000806000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

function* keys(): Generator<Attack> {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    const there: [string, string][] = [
      ['the envelope', '"blueprint": {'], ['the blueprint', '"brief": {'], ['the brief', '"granularity":'],
      ['a record', '"span": 1'], ['the history', '"entries": ['],
    ];
    for (const [place, mark] of there) {
      yield { name: `${key} in ${place}`, bytes: replaced(mark, `"${key}": {"polluted": true}, ${mark}`), expect: ['invalid'] };
    }
    yield { name: `${key} as the id of a lane`, bytes: () => utf8(sample.replaceAll('"l_1"', `"${key}"`)), expect: ['invalid'] };
    yield { name: `${key} as the id of a card`, bytes: () => utf8(sample.replaceAll('"c_1"', `"${key}"`)), expect: ['invalid'] };
    yield { name: `${key} in a patch's path`, bytes: history([{ op: 'replace', path: [key, 'polluted'], value: 1 }]), expect: ['opens'] };
    yield { name: `${key} as the card of a patch`, bytes: history([{ op: 'add', path: ['cards', key], value: { id: key } }]), expect: ['opens'] };
  }
}

function* histories(): Generator<Attack> {
  const cases: [string, unknown][] = [
    ['makes a list four billion long', [{ op: 'replace', path: ['phaseOrder', 'length'], value: 4294967295 }]],
    ['sets item four billion', [{ op: 'replace', path: ['phaseOrder', 4294967294], value: 'p' }]],
    ['replaces all cards', [{ op: 'replace', path: ['cards'], value: {} }]],
    ['replaces the root', [{ op: 'replace', path: [], value: {} }]],
    ['goes through a text', [{ op: 'replace', path: ['title', 'length', 'x'], value: 1 }]],
    ['has a million patches', Array.from({ length: 150_000 }, () => ({ op: 'replace', path: ['title'], value: 'x' }))],
    ['has a path of 100,000 parts', [{ op: 'replace', path: Array(100_000).fill('title'), value: 1 }]],
    ['has a title of 10 MB', [{ op: 'replace', path: ['title'], value: 'x'.repeat(10 * MB) }]],
  ];
  for (const [name, patches] of cases) yield { name: `history ${name}`, bytes: history(patches), expect: ['opens'] };
  yield { name: 'history that is a number', bytes: changed((file) => Object.assign(file, { history: 1 })), expect: ['opens'] };
  yield { name: 'history with entries without end', bytes: changed((file) => Object.assign(file, { history: { position: 0, entries: Array(400_000).fill(0) } })), expect: ['opens'] };
}

function* encodings(): Generator<Attack> {
  const bytes = utf8(sample);
  const utf16 = (): Uint8Array => Buffer.from(`\uFEFF${sample}`, 'utf16le');
  yield { name: 'UTF-8 with a byte order mark', bytes: () => utf8(`\uFEFF${sample}`), expect: ['opens'] };
  yield { name: 'UTF-16, little endian', bytes: utf16, expect: ['notText'] };
  yield { name: 'UTF-16, big endian', bytes: () => Buffer.from(utf16()).swap16(), expect: ['notText'] };
  yield { name: 'UTF-16 without a mark', bytes: () => Buffer.from(sample, 'utf16le'), expect: ['notText'] };
  yield { name: 'bytes that are no UTF-8', bytes: () => Buffer.concat([bytes.subarray(0, 900), Buffer.from([0xc3, 0x28, 0xff]), bytes.subarray(900)]), expect: ['notText'] };
  yield { name: 'zeros only, as after a power cut', bytes: () => new Uint8Array(MB), expect: ['notText', 'empty', 'notJson'] };
  yield { name: 'lone surrogates in a title', bytes: replaced('Frozen sample', '\\ud800 \\udfff'), expect: ['opens'] };
  yield { name: 'NUL in a title', bytes: replaced('Frozen sample', '\\u0000'), expect: ['opens'] };
  yield { name: 'NUL between fields', bytes: replaced('"brief"', '\u0000"brief"'), expect: ['notJson'] };
  yield { name: 'letters that turn the direction', bytes: replaced('Frozen sample', '\u202egnp.exe'), expect: ['opens'] };
}

const card = (fields: object) => changed((file) => Object.assign(at(file, 'blueprint', 'cards', 'c_1'), fields));
const field = (name: string, value: unknown) => changed((file) => Object.assign(at(file, 'blueprint'), { [name]: value }));

function* values(): Generator<Attack> {
  const cards: [string, object][] = [
    ['a span of 1e308', { span: 1e308 }], ['a span of -1', { span: -1 }], ['a span of half a step', { span: 0.5 }],
    ['a span beyond the last step', { span: 9_000_000_000 }], ['a negative time', { time: { min: -1 } }],
    ['a title that is a list', { title: ['x'] }], ['channels that are a text', { channels: 'web' }],
    ['a lane that is nowhere', { lane: 'l_404' }], ['a picture that is nowhere', { image: '404' }],
  ];
  for (const [name, fields] of cards) yield { name: `a card with ${name}`, bytes: card(fields), expect: ['invalid'] };
  const fields: [string, string, unknown][] = [
    ['cards that are a list', 'cards', []], ['cards that are null', 'cards', null], ['steps that are true', 'steps', true],
    ['an order with itself', 'phaseOrder', ['phaseOrder']], ['an order of numbers', 'laneOrder', Array(300).fill(1)],
    ['no lanes', 'laneOrder', []], ['a connector of itself', 'connectors', { x: { id: 'x', kind: 'flow', from: 'c_1', to: 'c_1' } }],
    ['connectors in a ring that dangles', 'connectors', { x: { id: 'x', kind: 'flow', from: 'x', to: 'y' }, y: { id: 'y', kind: 'flow', from: 'y', to: 'x' } }],
  ];
  for (const [name, key, value] of fields) yield { name, bytes: field(key, value), expect: ['invalid'] };
  yield { name: 'a step as narrow as -5', bytes: replaced('"name": "', '"width": -5, "name": "'), expect: ['invalid', 'opens'] };
  for (const number of ['NaN', 'Infinity', '-Infinity', '0x10', '.5']) yield { name: `${number} as a number`, bytes: replaced('"span": 1', `"span": ${number}`), expect: ['notJson'] };
  yield { name: '1e999 as a number', bytes: replaced('"span": 1', '"span": 1e999'), expect: ['invalid'] };
  yield { name: '1e999 in an unknown field', bytes: replaced('"span": 1', '"future": 1e999, "span": 1'), expect: ['invalid'] };
  yield { name: 'a key twice', bytes: replaced('"span": 1', '"span": 1, "span": 2'), expect: ['duplicateKey'] };
  yield { name: 'a key twice, once escaped', bytes: replaced('"span": 1', '"span": 1, "\\u0073pan": 2'), expect: ['duplicateKey'] };
  for (const script of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '[a](javascript:alert(1))', '${alert(1)}', '{x, plural, other {}}']) {
    yield { name: `text: ${script}`, bytes: replaced('Frozen sample', script), expect: ['opens'] };
  }
}

function* pictures(): Generator<Attack> {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><image href="https://example.com/x.png"/></svg>';
  yield { name: 'an SVG with script that says it is a PNG', bytes: picture(svg), expect: ['opens'] };
  yield { name: 'an SVG that says so', bytes: picture(svg, 'image/svg+xml'), expect: ['invalid'] };
  yield { name: 'HTML as a picture', bytes: picture('<html>', 'text/html'), expect: ['invalid'] };
  yield { name: 'a picture at an address', bytes: changed((file) => Object.assign(Object.values(at(file, 'blueprint', 'images'))[0] as Json, { data: 'https://example.com/x.png' })), expect: ['invalid'] };
  yield { name: 'a PNG of 50,000 × 50,000 declared small', bytes: picture(pngHead(50_000, 50_000)), expect: ['opens'] };
  yield { name: 'a PNG that says it is a JPEG', bytes: picture(pngHead(1, 1), 'image/jpeg'), expect: ['opens'] };
  yield { name: 'a JPEG without end', bytes: picture(Buffer.alloc(MB, 0xff).fill(0xd8, 1, 2), 'image/jpeg'), expect: ['opens'] };
  yield { name: 'a picture of 9e15 × 1 px', bytes: picture(pngHead(1, 1), 'image/png', { width: 9e15, height: 1 }), expect: ['opens'] };
  yield { name: '3,000 pictures', bytes: changed((file) => {
    for (let i = 0; i < 3000; i++) Object.assign(at(file, 'blueprint', 'images'), { [`i${i}`]: { id: `i${i}`, mime: 'image/png', width: 1, height: 1, data: '' } });
  }), expect: ['tooLarge'] };
}

const large = (cards: number, connectors: number) => (): Uint8Array => utf8(serializeFile({ blueprint: generateBlueprint({ cards, connectors, seed: 1 }), history: null }));

function* sizes(): Generator<Attack> {
  yield { name: 'nothing', bytes: () => new Uint8Array(0), expect: ['empty'] };
  yield { name: 'nested 100,000 deep', bytes: () => utf8(`{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`), expect: ['tooDeep'] };
  yield { name: 'nested 100,000 deep in an unknown field', bytes: replaced('"span": 1', `"x": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}, "span": 1`), expect: ['tooDeep'] };
  yield { name: 'nested without end', bytes: () => utf8('['.repeat(10 * MB)), expect: ['tooDeep'] };
  yield { name: '5,000 cards and 5,000 connectors', bytes: large(5_000, 5_000), expect: ['opens'] };
  yield { name: 'a million cards', bytes: large(1_000_000, 0), expect: ['tooLarge'] };
  yield { name: '30,000 cards', bytes: large(30_000, 100), expect: ['tooLarge'] };
  yield { name: '9,000 cards, 25,000 connectors', bytes: large(9_000, 25_000), expect: ['tooLarge'] };
  yield { name: '100,000 lanes', bytes: field('laneOrder', Array.from({ length: 100_000 }, (_, i) => `l${i}`)), expect: ['tooLarge'] };
  yield { name: '150,000 wrong channels on a card', bytes: card({ channels: Array(150_000).fill('fax') }), expect: ['invalid'] };
  yield { name: '900,000 wrong channels on a card', bytes: card({ channels: Array(900_000).fill(1) }), expect: ['invalid', 'tooLarge'] };
  yield { name: 'a title of 50 MB', bytes: replaced('Frozen sample', 'x'.repeat(50 * MB)), expect: ['tooLarge'] };
  yield { name: 'a title of 100,000 characters', bytes: field('title', '长'.repeat(100_000)), expect: ['opens'] };
  yield { name: 'a card of 100,000 lines', bytes: card({ title: '\n'.repeat(99_000) }), expect: ['opens'] };
  yield { name: 'a key of 50 MB', bytes: replaced('"span": 1', `"${'k'.repeat(50 * MB)}": 1, "span": "x"`), expect: ['invalid'] };
  yield { name: '120 MB in an unknown field', bytes: replaced('"span": 1', `"future": "${'x'.repeat(120 * MB)}", "span": 1`), expect: ['opens', 'tooLarge'] };
  yield { name: '120 MB of empty lists', bytes: () => utf8(`{"format": "sightline-blueprint", "version": 1, "x": [${'[],'.repeat(40 * MB)}0]}`), expect: ['tooLarge'] };
  yield { name: '120 MB of line ends', bytes: () => utf8(`{${'\n'.repeat(120 * MB)}x`), expect: ['notJson'] };
  yield { name: '120 MB of one number', bytes: () => utf8('1'.repeat(120 * MB)), expect: ['notBlueprint', 'invalid', 'notJson'] };
  yield { name: '120 MB of backslashes', bytes: () => utf8(`{"x": "${'\\'.repeat(120 * MB)}"}`), expect: ['notBlueprint', 'truncated', 'notJson'] };
  yield { name: '120 MB of quotation marks', bytes: () => utf8('"'.repeat(120 * MB)), expect: ['notJson'] };
  yield { name: '500 MB', bytes: () => Buffer.alloc(500 * MB, 32), expect: ['tooLarge'] };
}

/** All of them. */
export function* attacks(): Generator<Attack> {
  yield* keys();
  yield* histories();
  yield* encodings();
  yield* values();
  yield* pictures();
  yield* sizes();
}
