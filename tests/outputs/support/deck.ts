// A PowerPoint file opened again: its parts, and what stands on its slides.

import JSZip from 'jszip';
import { expect } from 'vitest';
import type { ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { drawSlides } from '../../../electron/services/export/slides/drawSlides';
import { FONTS_DIR } from './raster';

export async function deckBytes(blueprint: Blueprint, more: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  const options: ExportOptions = { format: 'pptx', locale: 'en', scale: 1, dpi: 96, ...more };
  const scene = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator(options.locale) })(blueprint);
  const drawn = await drawSlides(scene, blueprint, options, { fontsDir: FONTS_DIR, systemFonts: { find: () => undefined }, onProgress: () => undefined });
  if (!drawn.ok) throw new Error(drawn.error.code);
  return drawn.value.bytes;
}

/** Each part's text (of pictures their bytes as Latin-1) by name. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) parts.set(name, await file.async(/\.(xml|rels)$/.test(name) ? 'string' : 'binarystring'));
  return parts;
}

export function slidesOf(parts: ReadonlyMap<string, string>): string[] {
  const names = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return names.map((name) => parts.get(name) ?? '');
}

/** The texts of a slide, one for each paragraph. */
export function textsOfSlide(slide: string): string[] {
  const paragraphs = slide.match(/<a:p>.*?<\/a:p>/gs) ?? [];
  const plain = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return paragraphs.map((p) => [...p.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => plain(text ?? '')).join('')).filter(Boolean);
}

export interface GluedConnector {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export function connectorsOf(slide: string): GluedConnector[] {
  const all = slide.match(/<p:cxnSp>.*?<\/p:cxnSp>/gs) ?? [];
  const number = (xml: string, end: string): number => Number(new RegExp(`<a:${end} id="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const found = all.map((xml) => ({ name: / name="([^"]*)"/.exec(xml)?.[1] ?? '', from: number(xml, 'stCxn'), to: number(xml, 'endCxn') }));
  return found.filter(({ name }) => name.includes('→'));
}

/** That a part is XML whose elements are closed in order, with no character that XML forbids. */
export function expectWellFormed(xml: string, name: string): void {
  const open: string[] = [];
  expect(xml, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  const wrong: string[] = [];
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '').replaceAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, closing: string, tag: string, __, single: string) => {
    if (closing && open.pop() !== tag) wrong.push(tag);
    if (!closing && !single) open.push(tag);
    return '';
  });
  expect([...open, ...wrong], name).toEqual([]);
  expect(rest, name).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
}
