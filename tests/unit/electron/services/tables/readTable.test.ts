// Tables as they come: encodings, separators, damaged and hostile files.

import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readTable } from '../../../../../electron/services/tables/readTable';
import { TABLE_LIMITS } from '#shared/tables/tableLimits';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array) => {
  const read = await readTable('a.csv', bytes);
  return read.ok ? read.value[0]?.rows : read.error.code;
};

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

test('UTF-8 and UTF-16, with a mark and without', async () => {
  const rows = [['阶段', 'What'], ['到店', 'a,b']];
  const text = '阶段,What\r\n到店,"a,b"\r\n';
  expect(await rowsOf(utf8(text))).toEqual(rows);
  expect(await rowsOf(utf8(`\ufeff${text}`))).toEqual(rows);
  for (const big of [false, true]) expect(await rowsOf(utf16(text, big, true))).toEqual(rows);
  expect(await rowsOf(utf16('Phase;What\r\nArrival;x', false, false))).toEqual([['Phase', 'What'], ['Arrival', 'x']]);
});

test('the code pages of Chinese and western computers', async () => {
  // 阶段,内容 and 到店,登记 in GB 18030.
  const chinese = new Uint8Array([0xbd, 0xd7, 0xb6, 0xce, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xb5, 0xbd, 0xb5, 0xea, 0x2c, 0xb5, 0xc7, 0xbc, 0xc7]);
  expect(await rowsOf(chinese)).toEqual([['阶段', '内容'], ['到店', '登记']]);
  expect(await rowsOf(new Uint8Array(Buffer.from('Caf\xe9;M\xfcller\nGar\xe7on;Stra\xdfe', 'latin1')))).toEqual([['Café', 'Müller'], ['Garçon', 'Straße']]);
});

test('comma, semicolon and tab; line ends and separators in quotation marks', async () => {
  for (const separator of [',', ';', '\t']) {
    expect(await rowsOf(utf8(`a${separator}"b${separator}\n""c"""\nd${separator}e, f; g`.replaceAll('e, f; g', '"e, f; g"')))).toEqual([['a', `b${separator}\n"c"`], ['d', 'e, f; g']]);
  }
});

test('empty files have no rows; what is no text is refused', async () => {
  expect(await rowsOf(utf8(''))).toEqual([]);
  expect(await rowsOf(utf8('\ufeff\r\n \r\n'))).toEqual([]);
  expect(await rowsOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0]))).toBe('brokenTable');
  expect(await rowsOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('oldSpreadsheet');
});

test('archives that are broken, no workbook, or larger than they look are refused before they are unpacked', async () => {
  const zip = await new JSZip().file('a.txt', 'x').generateAsync({ type: 'uint8array' });
  expect(await rowsOf(zip)).toBe('brokenTable');
  expect(await rowsOf(zip.subarray(0, zip.length - 10))).toBe('brokenTable');
  const bomb = Buffer.from(await new JSZip().file('xl/workbook.xml', 'x'.repeat(1000)).generateAsync({ type: 'uint8array' }));
  bomb.writeUInt32LE(3_000_000_000, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  expect(await rowsOf(bomb)).toBe('tooLarge');
  expect(await rowsOf(new Uint8Array(TABLE_LIMITS.bytes + 1))).toBe('tooLarge');
});

test('more rows than a blueprint could hold are refused with their number', async () => {
  const read = await readTable('a.csv', utf8('a,b\n'.repeat(100_000)));
  expect(read).toEqual({ ok: false, error: { code: 'manyRows', args: { name: 'a.csv', rows: 100_000, most: TABLE_LIMITS.rows } } });
});
