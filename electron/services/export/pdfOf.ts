// Scene and pages → PDF through pdfkit: vector shapes, text as text in embedded TrueType subsets, bookmarks, and tags for
// screen readers.

import PDFDocument from 'pdfkit';
import { join } from 'node:path';
import { FONT_FILES, fontFileOf } from '#shared/export/families';
import type { PageLayout } from '#shared/export/pages/page';
import { readingOrder } from '#shared/export/pages/readingOrder';
import type { PdfEnvironment } from '#shared/export/pdf';
import type { Translate } from '#shared/i18n/messages';
import type { Scene } from '#shared/scene/scene';
import { attachBlueprint } from './attachBlueprint';
import { documentFont } from './openFont';
import { addPdfBookmarks } from './pdfBookmarks';
import { pdfLinks, type PdfLinkOptions } from './pdfLinks';
import { paintPdfPage } from './pdfPage';
import { paintPdfSystemRun } from './pdfSystemRun';
import { pdfTags } from './pdfTags';
import type { SystemRunPlanner } from './systemRun';

/** 200 inches: the largest page that readers accept in units of a point. */
const PAGE_LIMIT = 14_400;

export interface PdfOptions {
  readonly fontsDir: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 */
  readonly language: string;
  /** Into that language. */
  readonly translate: Translate;
  /** The names of a card's badges, for screen readers. */
  readonly flagsOf: (card: string) => readonly string[];
  /** Where a line of text leads. */
  readonly link: PdfLinkOptions['link'];
  /** A stored picture as PNG or JPEG bytes. */
  readonly image: (hash: string) => Buffer | undefined;
  readonly planner: SystemRunPlanner;
  /** A blueprint file's content, to be attached. */
  readonly attached?: Buffer | undefined;
  /** Gets 0 … 1. */
  readonly onProgress: (done: number) => void;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** pt, of a page */
  readonly width: number;
  readonly height: number;
  readonly pages: number;
}

export async function pdfOf(scene: Scene, layout: PageLayout, options: PdfOptions): Promise<PdfFile> {
  const { width, height, pages } = layout;
  // A larger page is stated in larger units, so that it still has its real size.
  const unit = Math.max(1, Math.ceil(Math.max(width, height) / PAGE_LIMIT));
  const doc = newDocument(options);
  const bytes = collect(doc);
  const { link, translate } = options;
  const links = pdfLinks(doc, { link, spoken: (address) => translate('pages.link', { address }) });
  const tags = pdfTags(doc, readingOrder(scene, options), links);
  const paging = { scene, layout, unit, title: options.title, translate, tags };
  const environment = painting(doc, options);
  for (const page of pages) {
    doc.addPage({ size: [width / unit, height / unit], margin: 0 });
    if (unit > 1) Object.assign(doc.page.dictionary.data, { UserUnit: unit });
    paintPdfPage(doc, page, paging, environment);
    options.onProgress(page.number / pages.length);
  }
  if (options.attached) attachBlueprint(doc, options.attached, options.title);
  addPdfBookmarks(doc, scene, layout, unit);
  tags.end();
  doc.end();
  return { bytes: await bytes, width, height, pages: pages.length };
}

/** Tagged, with the bundled fonts, and without a page. */
export function newDocument({ fontsDir, title, subject, author, language }: Pick<PdfOptions, 'fontsDir' | 'title' | 'subject' | 'author' | 'language'>): PDFKit.PDFDocument {
  // pdfkit's types know the archive subsets only.
  const subset = { subset: 'PDF/UA' } as object;
  const doc = new PDFDocument({
    ...subset,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Subject: subject, Author: author, Creator: 'Sightline' },
  });
  for (const { file } of FONT_FILES) doc.registerFont(file, join(fontsDir, file));
  return doc;
}

/** How a document paints scenes. */
export function painting(doc: PDFKit.PDFDocument, { fontsDir, image, planner }: Pick<PdfOptions, 'fontsDir' | 'image' | 'planner'>): PdfEnvironment {
  const kept = new Set<string>();
  return {
    fontName(face, weight) {
      const file = fontFileOf(face, weight)?.file ?? '';
      // pdfkit's types don't know that it takes an opened font too.
      if (file !== '' && !kept.has(file)) doc.registerFont(file, documentFont(join(fontsDir, file)) as object as Buffer);
      kept.add(file);
      return file;
    },
    drawImage: (hash, x, y, w, h) => drawImage(doc, image(hash), x, y, w, h),
    systemRun: (run, primitive) => paintPdfSystemRun(doc, planner.plan(run, primitive), primitive),
  };
}

/** Its bytes, once it has ended. */
export function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
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
