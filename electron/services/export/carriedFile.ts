// What an export carries so that it can be opened again: the text of the blueprint that it shows, in the form that each
// format has for it. Of an export of a part it is that part.

import { deflate } from 'node:zlib';
import { promisify } from 'node:util';
import type { Blueprint } from '#shared/blueprint/records';
import { carriedText } from '#shared/format/carried/carriedText';
import { pngTextData } from '#shared/format/carried/pngText';
import { svgMetadata } from '#shared/format/carried/svgCarried';

const LEVEL = 9;

async function compressed(blueprint: Blueprint): Promise<Buffer> {
  return promisify(deflate)(Buffer.from(carriedText(blueprint), 'utf8'), { level: LEVEL });
}

/** The data of a PNG's `iTXt` chunk. */
export async function carriedInPng(blueprint: Blueprint): Promise<Uint8Array> {
  return pngTextData(await compressed(blueprint));
}

/** An element for the beginning of an SVG. */
export async function carriedInSvg(blueprint: Blueprint): Promise<string> {
  return svgMetadata((await compressed(blueprint)).toString('base64'));
}

/** The content of a file attached to a PDF, which compresses it itself. */
export function carriedInPdf(blueprint: Blueprint): Buffer {
  return Buffer.from(carriedText(blueprint), 'utf8');
}
