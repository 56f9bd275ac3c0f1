// Slides as LibreOffice shows them, with the bundled fonts installed for it alone.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FONTS_DIR, rasterOf, type Raster } from './raster';

/** The first slide, `width` px wide; null where no LibreOffice is installed that opens presentations. */
export async function slideRaster(pptx: Uint8Array, width: number): Promise<Raster | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-slides-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), pptx);
    writeFileSync(join(folder, 'fonts.conf'), [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
      `<dir>${FONTS_DIR}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${folder}/cache</cachedir></fontconfig>`,
    ].join(''));
    const options = { cwd: folder, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }, stdio: 'ignore' } as const;
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', 'deck.pptx'], options);
    if (!existsSync(join(folder, 'deck.pdf'))) return null;
    execFileSync('pdftoppm', ['-scale-to-x', String(width), '-scale-to-y', '-1', '-png', '-singlefile', 'deck.pdf', 'deck'], options);
    return await rasterOf(readFileSync(join(folder, 'deck.png')));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
