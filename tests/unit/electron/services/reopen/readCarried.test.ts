// What an export carries opens as the very blueprint that it shows; a file that is cut, changed, foreign or out to blow up the
// memory says so and opens as nothing.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportFormat } from '#shared/api/requests/export';
import { eachRecord, putRecord } from '#shared/blueprint/buckets';
import type { Card, Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { crc32 } from '#shared/format/carried/crc32';
import { pngTextData } from '#shared/format/carried/pngText';
import { svgMetadata } from '#shared/format/carried/svgCarried';
import { disk } from '../../../../../electron/services/disk/disk';
import { drawBlueprint } from '../../../../../electron/services/export/drawBlueprint';
import { readCarried } from '../../../../../electron/services/reopen/readCarried';
import { prepareFonts } from '../../../../outputs/support/files';
import { FONTS_DIR } from '../../../../outputs/support/raster';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sightline-carried-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const environment = { fontsDir: FONTS_DIR, systemFonts: { find: () => undefined }, onProgress: () => undefined };
const FORMATS = ['png', 'svg', 'pdf'] as const;
const LOCALES = ['en', 'zh-CN'] as const;

function example(locale: (typeof LOCALES)[number]): Blueprint {
  const opened = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
  if (!opened.ok) throw new Error('the example does not open');
  return opened.value.blueprint;
}

beforeAll(prepareFonts);

async function exported(blueprint: Blueprint, format: ExportFormat, embed: boolean): Promise<Buffer> {
  const text = serializeFile({ blueprint, history: null });
  const drawn = await drawBlueprint(text, { format, locale: 'en', scale: 0.25, dpi: 96, embed }, environment);
  if (!drawn.ok) throw new Error(drawn.error.code);
  return Buffer.from(drawn.value.bytes);
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function carried(name: string, bytes: Uint8Array | string): Promise<string> {
  const read = await readCarried(disk, file(name, bytes));
  return read.ok ? read.value : read.error.code;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}

function hasQpdf(): boolean {
  try {
    return execFileSync('qpdf', ['--version'], { encoding: 'utf8' }).includes('qpdf');
  } catch {
    return false;
  }
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

describe.each(FORMATS)('%s', (format) => {
  let bytes: Record<string, Buffer> = {};
  let plain: Buffer = Buffer.alloc(0);

  beforeAll(async () => {
    const made = await Promise.all(LOCALES.map(async (locale) => [locale, await exported(example(locale), format, true)] as const));
    bytes = Object.fromEntries(made);
    plain = await exported(example('en'), format, false);
  });

  test.each(LOCALES)('carries the whole blueprint (%s)', async (locale) => {
    const opened = parseFile(await carried(`a.${format}`, bytes[locale] ?? ''));
    expect(opened.ok && opened.value.blueprint).toEqual(example(locale));
    expect(opened.ok && opened.value.history).toBe(null);
  });

  test('carries nothing where that was not asked for', async () => {
    expect(await carried(`a.${format}`, plain)).toBe('nothingCarried');
  });

  test('is told by its content, not by its name', async () => {
    expect(parseFile(await carried('a.txt', bytes['en'] ?? '')).ok).toBe(true);
  });

  test('cut or changed anywhere, it gives back the very blueprint or says what is wrong', async () => {
    const whole = bytes['en'] ?? Buffer.alloc(0);
    const text = await carried(`a.${format}`, whole);
    const answers = new Set<string>();
    for (let part = 0; part < 40; part++) {
      const at = Math.floor((whole.length * part) / 40);
      answers.add(await carried(`cut.${format}`, whole.subarray(0, at)));
      const changed = Buffer.from(whole);
      changed.fill(0x5a, at, at + 9);
      answers.add(await carried(`changed.${format}`, changed));
    }
    answers.delete(text);
    expect([...answers].sort()).toEqual(['carriedDamaged', 'nothingCarried']);
  });
});

test('private notes stay out of it', async () => {
  const blueprint = structuredClone(example('en'));
  const [card] = [...eachRecord(blueprint.cards)] as (Card & { privateNotes?: string })[];
  if (card) putRecord(blueprint.cards, { ...card, privateNotes: 'never tell the client' });
  const text = await carried('a.png', await exported(blueprint, 'png', true));
  expect(text).toContain(card?.title);
  expect(text).not.toContain('never tell');
});

test('a PNG is read from chunk to chunk, also where ours comes last', async () => {
  const text = pngTextData(deflateSync('{"a":"蓝图"}'));
  const others = [chunk('IHDR', Buffer.alloc(13)), chunk('tEXt', Buffer.from('Comment\0hello')), chunk('IDAT', Buffer.alloc(5000))];
  expect(await carried('a.png', Buffer.concat([SIGNATURE, ...others, chunk('iTXt', text), chunk('IEND', Buffer.alloc(0))]))).toBe('{"a":"蓝图"}');
  expect(await carried('a.png', Buffer.concat([SIGNATURE, ...others, chunk('IEND', Buffer.alloc(0))]))).toBe('nothingCarried');
  // Empty chunks without an end.
  expect(await carried('a.png', Buffer.concat([SIGNATURE, ...Array.from({ length: 21_000 }, () => chunk('teSt', Buffer.alloc(0)))]))).toBe('nothingCarried');
});

test('an SVG is read as XML: under any prefix, in lines, and not from what only looks like it', async () => {
  const base64 = deflateSync('{"a":1}').toString('base64');
  const inLines = base64.replace(/.{8}/g, '$&\n  ');
  const ours = svgMetadata(base64);
  const svg = (inside: string) => `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" id="a>b">${inside}</svg>`;
  expect(await carried('a.svg', svg(ours))).toBe('{"a":1}');
  expect(await carried('a.svg', svg(`<metadata xmlns:ns0="urn:sightline:blueprint"><ns0:blueprint>\n${inLines}</ns0:blueprint></metadata>`))).toBe('{"a":1}');
  for (const inside of [`<!--${ours}-->`, `<desc><![CDATA[${ours}]]></desc>`, `<g data-a='${ours}'/>`, '<blueprint>urn:sightline:blueprint</blueprint>']) {
    expect(await carried('a.svg', svg(inside))).toBe('nothingCarried');
  }
  expect(await carried('a.svg', svg(svgMetadata('not/base64!')))).toBe('carriedDamaged');
});

test('what unpacks to more than any blueprint may have is refused', async () => {
  const bomb = deflateSync(Buffer.alloc(129 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(200_000);
  expect(await carried('bomb.png', Buffer.concat([SIGNATURE, chunk('iTXt', pngTextData(bomb))]))).toBe('carriedTooLarge');
  const stream = (dict: string) => Buffer.concat([Buffer.from(`1 0 obj\n<< ${dict} /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`), bomb, Buffer.from('\nendstream\nendobj\n')]);
  const attached = Buffer.from('2 0 obj\n<< /Type /Filespec /F (a.blueprint) /EF << /F 1 0 R >> >>\nendobj\n');
  expect(await carried('bomb.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), stream('/Type /EmbeddedFile'), attached]))).toBe('carriedTooLarge');
  expect(await carried('bomb.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), stream('/Type /ObjStm /N 1 /First 4')]))).toBe('carriedTooLarge');
});

test('a PDF still gives it back after another program has saved and packed it', async () => {
  const blueprint = example('zh-CN');
  const pdf = await exported(blueprint, 'pdf', true);
  const again = await (await PDFDocument.load(pdf)).save({ useObjectStreams: true });
  expect(Buffer.from(again).includes('/EF')).toBe(false);
  const opened = parseFile(await carried('again.pdf', again));
  expect(opened.ok && opened.value.blueprint).toEqual(blueprint);
});

test('a foreign PDF, with or without other attachments, says that there is none', async () => {
  const doc = await PDFDocument.create();
  doc.addPage();
  await doc.attach(Buffer.from('a,b'), 'costs.csv', { mimeType: 'text/csv' });
  expect(await carried('foreign.pdf', await doc.save())).toBe('nothingCarried');
  expect(await carried('empty.pdf', '')).toBe('nothingCarried');
  expect(await carried('words.pdf', '%PDF-1.4 obj obj 1 0 obj << /A [ ( \\( 2 0 obj')).toBe('nothingCarried');
});

test('a PDF of nothing but values or objects ends the reading, not the memory', async () => {
  const of = (pattern: string) => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj '), Buffer.alloc(3_500_000, pattern)]);
  for (const pattern of ['[', '1 0 obj ']) expect(await carried('many.pdf', of(pattern))).toBe('carriedTooLarge');
  for (const pattern of ['(', '<<']) expect(await carried('open.pdf', of(pattern))).toMatch(/nothingCarried|carriedTooLarge/);
});

test('what can not be read at all says why', async () => {
  expect(await readCarried(disk, join(folder, 'gone.png'))).toMatchObject({ error: { code: 'notFound' } });
  expect(await readCarried(disk, folder)).toMatchObject({ error: { code: 'isFolder' } });
});

test.runIf(hasQpdf())('the PDF is sound, lists the blueprint among its attachments, and a password on it is said', async () => {
  const path = file('whole.pdf', await exported(example('zh-CN'), 'pdf', true));
  execFileSync('qpdf', ['--check', path]);
  expect(execFileSync('qpdf', ['--list-attachments', path], { encoding: 'utf8' })).toContain('.blueprint');
  const locked = join(folder, 'locked.pdf');
  execFileSync('qpdf', ['--encrypt', 'a', 'b', '256', '--', path, locked]);
  expect(await readCarried(disk, locked)).toMatchObject({ error: { code: 'carriedLocked' } });
});
