// A picture's bytes → the text of the blueprint that it carries, or why there is none. What sort of file it is, its first
// bytes say, not its name.

import { err, ok, type Result } from '../../lib/result';
import { MOST_CARRIED, MOST_LOOKED_THROUGH, type ByteSource, type CarriedProblem, type CarriedTools } from './carried';
import { isPdf, pdfCarried } from './pdfCarried';
import { isPng, pngCarried } from './pngCarried';
import { svgCarried } from './svgCarried';

const BEGINNING = 1024;

/**
 * The text of a blueprint file; whether it opens, `parseFile` says.
 * @throws what the source throws
 */
export async function carriedBlueprint(source: ByteSource, tools: CarriedTools): Promise<Result<string, CarriedProblem>> {
  const beginning = await source.read(0, BEGINNING);
  const text = isPng(beginning) ? await fromPng(source, tools) : await fromWhole(source, tools, isPdf(beginning));
  if (!text.ok) return text;
  const decoded = tools.utf8(text.value);
  return decoded === null ? err('damaged') : ok(decoded);
}

async function fromPng(source: ByteSource, tools: CarriedTools): Promise<Result<Uint8Array, CarriedProblem>> {
  const carried = await pngCarried(source);
  return carried.ok ? inflated(carried.value, tools) : carried;
}

async function fromWhole(source: ByteSource, tools: CarriedTools, pdf: boolean): Promise<Result<Uint8Array, CarriedProblem>> {
  if (source.size > MOST_LOOKED_THROUGH) return err('tooLarge');
  const bytes = await source.read(0, source.size);
  if (pdf) return pdfCarried(bytes, tools);
  const base64 = svgCarried(tools.utf8(bytes) ?? '');
  if (base64 === null) return err('none');
  const packed = tools.base64(base64);
  return packed === null ? err('damaged') : inflated(packed, tools);
}

async function inflated(packed: Uint8Array, { inflate }: CarriedTools): Promise<Result<Uint8Array, CarriedProblem>> {
  const bytes = await inflate(packed, MOST_CARRIED);
  return typeof bytes === 'string' ? err(bytes) : ok(bytes);
}
