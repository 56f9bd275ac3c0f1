// The command line, read and refused.

import { describe, expect, test } from 'vitest';
import { FORMATS, readExportArguments } from '../../../../electron/cli/readExportArguments';

const read = (line: string) => readExportArguments(line.split(' ').filter(Boolean));

describe('what is asked for', () => {
  test.each([
    ['a.blueprint --to pdf', { format: 'pdf', locale: undefined, scale: 2, dpi: 192 }],
    ['a --out b/c.SVG --locale zh-CN', { format: 'svg', locale: 'zh-CN', scale: 2, dpi: 192 }],
    ['a --to png --scale 1.5', { format: 'png', locale: undefined, scale: 1.5, dpi: 144 }],
    ['a --to png --dpi 300', { format: 'png', locale: undefined, scale: 3.125, dpi: 300 }],
    ['a --to png --width 7680 --transparent', { format: 'png', width: 7680, transparent: true }],
    ['a --to webp --quality 80 --scale 3', { format: 'webp', quality: 80, scale: 3 }],
    ['a --out b.JPG', { format: 'jpeg' }],
    ['a --to png --dpi 300 --scale 1', { format: 'png', locale: undefined, scale: 1, dpi: 300 }],
  ])('%s', (line, options) => {
    expect(read(line)).toMatchObject({ ok: true, value: { inputs: [line.split(' ')[0]], options } });
  });

  test('several files, and --force', () => {
    expect(read('a b --to pdf --force')).toMatchObject({ ok: true, value: { inputs: ['a', 'b'], force: true } });
  });

  test('folders below, and no talk', () => {
    expect(read('dir -rq --to pdf')).toMatchObject({ ok: true, value: { recursive: true, quiet: true, inputs: ['dir'] } });
    expect(read('dir --to pdf')).toMatchObject({ ok: true, value: { recursive: false, quiet: false } });
  });

  test.each([
    ['a --to pdf --phases 1,Arrival', { type: 'phases', names: ['1', 'Arrival'], separate: false }],
    ['a --to png --phase-files', { type: 'phases', names: null, separate: true }],
    ['a --to svg --phases 到店，2 --phase-files', { type: 'phases', names: ['到店', '2'], separate: true }],
    ['a --to svg --lanes customer,2', { type: 'lanes', names: ['customer', '2'] }],
  ])('%s', (line, part) => {
    expect(read(line)).toMatchObject({ ok: true, value: { options: { part } } });
  });

  test('the blueprint inside', () => {
    expect(read('a --to svg --embed')).toMatchObject({ ok: true, value: { options: { embed: true } } });
  });

  test('a slide for each phase', () => {
    expect(read('a --to pptx --slides phases')).toMatchObject({ ok: true, value: { options: { format: 'pptx', slides: 'phases' } } });
  });

  test('help, whatever else is wrong', () => {
    expect(read('--help --to gif')).toMatchObject({ ok: true, value: { help: true } });
  });
});

describe('pages', () => {
  test.each([
    ['a --to pdf --paper a3', { paper: 'A3', landscape: true, size: 'fit', columns: 1, rows: 1 }],
    ['a --to pdf --paper A3 --portrait --fit 2x3 --margin 12.5', { landscape: false, columns: 2, rows: 3, margin: 12.5 }],
    ['a --to pdf --paper A4 --tile --overlap 15', { size: 'scale', percent: 100, overlap: 15, marks: true }],
    ['a --to pdf --paper 900x600 --percent 150 --plain', { paper: 'custom', width: 900, height: 600, percent: 150, marks: false, repeat: false }],
  ])('%s', (line, page) => {
    expect(read(line)).toMatchObject({ ok: true, value: { options: { page } } });
  });

  test('a page is as large as the sheet unless told', () => {
    const answer = read('a --to pdf');
    expect(answer.ok && answer.value.options.page).toBeUndefined();
  });
});

describe('what is refused', () => {
  test.each([
    ['--to pdf', 'cli.noFile', undefined],
    ['a', 'cli.noFormat', { formats: FORMATS }],
    ['a --to gif', 'cli.badFormat', { value: 'gif', formats: FORMATS }],
    ['a --out b.gif', 'cli.badFormat', { value: 'gif', formats: FORMATS }],
    ['a --to png --scale 65', 'cli.badNumber', { option: 'scale', value: '65', min: 0.1, max: 64 }],
    ['a --to png --dpi big', 'cli.badNumber', { option: 'dpi', value: 'big', min: 36, max: 1200 }],
    ['a --to png --width 10.5', 'cli.badNumber', { option: 'width', value: '10.5', min: 16, max: 300_000 }],
    ['a --to jpg --quality 0', 'cli.badNumber', { option: 'quality', value: '0', min: 1, max: 100 }],
    ['a --to pdf --dpi 300', 'cli.onlyPictures', { option: 'dpi' }],
    ['a --to svg --transparent', 'cli.onlyPictures', { option: 'transparent' }],
    ['a --to png --width 800 --dpi 300', 'cli.oneSize', undefined],
    ['a --to jpeg --transparent', 'cli.jpegOpaque', undefined],
    ['a --to png --quality 80', 'cli.pngQuality', undefined],
    ['a --to pdf --locale de', 'cli.badLocale', { value: 'de' }],
    ['a --to pdf --colour', 'cli.unknownOption', { option: '--colour' }],
    ['a --to', 'cli.unknownOption', { option: '--to' }],
    ['a --to pdf --paper A7', 'cli.badPaper', { value: 'A7' }],
    ['a --to pdf --tile', 'cli.noPaper', undefined],
    ['a --to pdf --paper A4 --fit 0x1', 'cli.badNumber', { option: 'fit', value: '0x1', min: 1, max: 50 }],
    ['a --to pdf --paper A4 --fit two', 'cli.badFit', { value: 'two' }],
    ['a --to pdf --paper A4 --margin -1', 'cli.unknownOption', { option: '--margin' }],
    ['a --to pdf --paper A4 --margin=-1', 'cli.badNumber', { option: 'margin', value: '-1', min: 0, max: 200 }],
    ['a --to pdf --paper A4 --fit 2x1 --tile', 'cli.oneOf', { first: 'fit', second: 'tile' }],
    ['a --to pdf --paper A4 --landscape --portrait', 'cli.oneOf', { first: 'landscape', second: 'portrait' }],
    ['a --to pdf --slides one', 'cli.onlySlides', undefined],
    ['a --to pptx --slides all', 'cli.badSlides', { value: 'all' }],
    ['a --to webp --embed', 'cli.noCarrier', undefined],
    ['a --to pdf --phases ,', 'cli.noParts', { option: 'phases' }],
    ['a --to pdf --phases 1 --lanes 1', 'cli.oneOf', { first: 'lanes', second: 'phases' }],
    ['a --to pdf --phase-files --lanes 1', 'cli.oneOf', { first: 'lanes', second: 'phase-files' }],
    ['a --to svg --paper A4', 'cli.onlyPdf', { option: 'paper' }],
  ])('%s', (line, key, params) => {
    expect(read(line)).toEqual({ ok: false, error: params ? { key, params } : { key } });
  });
});
