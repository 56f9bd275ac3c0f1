// Scene → PDF through pdfkit: one page as large as the picture, vector shapes, text as text in embedded TrueType subsets.

import PDFDocument from 'pdfkit';
import { join } from 'node:path';
import { FONT_FILES, fontFileOf } from '#shared/export/families';
import { paintPdf } from '#shared/export/pdf';
import type { Scene } from '#shared/scene/scene';
import { paintPdfSystemRun } from './pdfSystemRun';
import type { SystemRunPlanner } from './systemRun';

const POINTS_PER_PX = 0.75;
/** 200 inches: the largest page that readers accept in units of a point. */
const PAGE_LIMIT = 14_400;

export interface PdfOptions {
  readonly fontsDir: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 */
  readonly language: string;
  /** A stored picture as PNG or JPEG bytes. */
  readonly image: (hash: string) => Buffer | undefined;
  readonly planner: SystemRunPlanner;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** pt */
  readonly width: number;
  readonly height: number;
}

export async function pdfOf(scene: Scene, options: PdfOptions): Promise<PdfFile> {
  const width = scene.width * POINTS_PER_PX;
  const height = scene.height * POINTS_PER_PX;
  // A larger page is stated in larger units, so that it still has its real size.
  const unit = Math.max(1, Math.ceil(Math.max(width, height) / PAGE_LIMIT));
  const doc = new PDFDocument({
    size: [width / unit, height / unit],
    margin: 0,
    pdfVersion: '1.7',
    lang: options.language,
    displayTitle: true,
    info: { Title: options.title, Subject: options.subject, Author: options.author, Creator: 'Sightline' },
  });
  if (unit > 1) Object.assign(doc.page.dictionary.data, { UserUnit: unit });
  for (const { file } of FONT_FILES) doc.registerFont(file, join(options.fontsDir, file));
  const bytes = collect(doc);
  paintPdf(doc, scene, POINTS_PER_PX / unit, {
    fontName: (face, weight) => fontFileOf(face, weight)?.file ?? '',
    drawImage: (hash, x, y, w, h) => drawImage(doc, options.image(hash), x, y, w, h),
    systemRun: (run, primitive) => paintPdfSystemRun(doc, options.planner.plan(run, primitive), primitive),
  });
  doc.end();
  return { bytes: await bytes, width, height };
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

function drawImage(doc: PDFKit.PDFDocument, image: Buffer | undefined, x: number, y: number, w: number, h: number): boolean {
  if (!image) return false;
  doc.image(image, x, y, { width: w, height: h });
  return true;
}
