// The blueprint that a PDF carries: an attached file whose name ends in `.blueprint`, as every reader shows it in its list of
// attachments.

import { err, ok, type Result } from '../../lib/result';
import { MOST_CARRIED, type CarriedProblem, type CarriedTools } from './carried';
import { EXTENSION } from '../file';
import { isPacked, pdfObjects, type PdfObjects } from './pdfObjects';
import { isDict, isList, isRef, isText, latin1, type PdfDict, type PdfValue } from './pdfValue';

const SIGNATURE = '%PDF-';
/** The signature may stand behind other bytes, so far. */
const SIGNATURE_WITHIN = 1024;

/** @param bytes the file's first ones */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, SIGNATURE_WITHIN)).includes(SIGNATURE);
}

/** The attached file's bytes. */
export async function pdfCarried(bytes: Uint8Array, tools: CarriedTools): Promise<Result<Uint8Array, CarriedProblem>> {
  const found = await pdfObjects(bytes, tools);
  if (!found.ok) return found;
  const objects = found.value;
  const attached = [...objects.values()].flatMap(({ value }) => attachments(value)).find((file) => nameOf(file).endsWith(`.${EXTENSION}`));
  // Names are scrambled by a password too.
  if (isLocked(objects, bytes)) return err('locked');
  if (!attached) return err('none');
  const ends = attached.get('EF');
  const target = isDict(ends) ? (ends.get('F') ?? ends.get('UF')) : undefined;
  const file = isRef(target) ? objects.get(target.ref) : undefined;
  if (!file?.stream || !isDict(file.value)) return err('damaged');
  if (!isPacked(file.value)) return file.value.has('Filter') ? err('damaged') : ok(file.stream);
  const unpacked = await tools.inflate(file.stream, MOST_CARRIED);
  return typeof unpacked === 'string' ? err(unpacked) : ok(unpacked);
}

/** The dictionaries of attached files in a value, at any depth. */
function attachments(value: PdfValue): PdfDict[] {
  if (isList(value)) return value.flatMap(attachments);
  if (!isDict(value)) return [];
  return isDict(value.get('EF')) ? [value] : [...value.values()].flatMap(attachments);
}

/** In the letters that its end is told by: those of other scripts are not asked for. */
function nameOf(file: PdfDict): string {
  const names = [file.get('UF'), file.get('F')].map((name) => (isText(name) ? name.text.replaceAll('\0', '') : ''));
  return names.find((name) => name !== '') ?? '';
}

function isLocked(objects: PdfObjects, bytes: Uint8Array): boolean {
  const tables = [...objects.values()].some(({ value }) => isDict(value) && value.get('Type') === '/XRef' && value.has('Encrypt'));
  return tables || /trailer[^]{0,2000}\/Encrypt\b/.test(latin1(bytes.subarray(-4096)));
}
