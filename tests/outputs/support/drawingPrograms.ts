// SVG files as Inkscape and LibreOffice show them, with the bundled fonts installed for them alone.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FONTS_DIR, rasterOf, type Raster } from './raster';

const is = (program: string, args: string[]): boolean => process.platform === 'linux' && spawnSync(program, args).status === 0;

export const hasInkscape = is('inkscape', ['--version']);
export const hasLibreOffice = is('soffice', ['--version']) && is('pdftoppm', ['-v']);

function inFolder<T>(svg: Uint8Array, use: (folder: string, run: (program: string, args: string[]) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-drawing-'));
  try {
    writeFileSync(join(folder, 'sheet.svg'), svg);
    writeFileSync(join(folder, 'fonts.conf'), [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
      `<dir>${FONTS_DIR}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${folder}/cache</cachedir></fontconfig>`,
    ].join(''));
    const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    return use(folder, (program, args) => execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function inkscapeRaster(svg: Uint8Array, scale: number): Promise<Raster> {
  return rasterOf(inFolder(svg, (folder, run) => {
    run('inkscape', ['sheet.svg', '--export-filename=sheet.png', `--export-dpi=${96 * scale}`]);
    return readFileSync(join(folder, 'sheet.png'));
  }));
}

/** The ids that Inkscape knows, from its own list of objects. */
export function inkscapeIds(svg: Uint8Array): string[] {
  return inFolder(svg, (_, run) => run('inkscape', ['--query-all', 'sheet.svg']).split('\n').map((line) => line.split(',')[0] ?? ''));
}

/** Over its PDF, which has no limit to its size as its PNG has. */
export function libreOfficeRaster(svg: Uint8Array, width: number): Promise<Raster> {
  return rasterOf(inFolder(svg, (folder, run) => {
    run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf:draw_pdf_Export', 'sheet.svg']);
    run('pdftoppm', ['-scale-to-x', String(width), '-scale-to-y', '-1', '-png', '-singlefile', 'sheet.pdf', 'sheet']);
    return readFileSync(join(folder, 'sheet.png'));
  }));
}
