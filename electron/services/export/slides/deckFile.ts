// Slides → a PowerPoint file. The package is written here, part by part, rather than by pptxgenjs: that library cannot glue
// connectors, name groups, keep a reading order or say what is decoration, so nearly all it writes would have to be written
// over; and its files differ from run to run. Ours is a dozen small parts, checked against the published schemas.

import JSZip from 'jszip';
import { placeOnSlide } from '#shared/export/slides/slideLayout';
import type { SlideSize } from '#shared/export/slides/slideSize';
import type { Slide } from '#shared/export/slides/slideShape';
import { slideXml } from '#shared/export/slides/slideXml';
import type { SceneTheme } from '#shared/scene/theme';
import { layoutXml, masterXml, themeXml } from './deckMaster';
import {
  appPropertiesXml, contentTypesXml, corePropertiesXml, presentationXml, relationshipsXml, ROOT_RELATIONSHIPS, type DeckAbout, type Relationship,
} from './deckParts';

export interface DeckOptions extends DeckAbout {
  readonly size: SlideSize;
  readonly theme: SceneTheme;
  /** Stored pictures as PNG or JPEG bytes, by hash. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The first that the format knows; the same for each file, so that equal blueprints give equal bytes. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));
const PNG_START = 0x89;

export async function deckFile(slides: readonly Slide[], options: DeckOptions): Promise<Uint8Array> {
  const { size, theme, language, pictures } = options;
  const zip = new JSZip();
  const add = (path: string, content: string | Uint8Array): void => void zip.file(path, content, { date: NO_DATE, createFolders: false });
  const slideIds = slides.map((_, i) => `rId${i + 2}`);
  add('[Content_Types].xml', contentTypesXml(slides.length));
  add('_rels/.rels', relationshipsXml(ROOT_RELATIONSHIPS));
  add('docProps/core.xml', corePropertiesXml(options));
  add('docProps/app.xml', appPropertiesXml(slides.length));
  add('ppt/presentation.xml', presentationXml(size, slideIds, language));
  add('ppt/_rels/presentation.xml.rels', relationshipsXml(presentationRelationships(slideIds)));
  add('ppt/theme/theme1.xml', themeXml(theme));
  add('ppt/slideMasters/slideMaster1.xml', masterXml(size));
  add('ppt/slideMasters/_rels/slideMaster1.xml.rels', relationshipsXml([LAYOUT, { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' }]));
  add('ppt/slideLayouts/slideLayout1.xml', layoutXml(size));
  add('ppt/slideLayouts/_rels/slideLayout1.xml.rels', relationshipsXml([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]));
  const shown = new Set<string>();
  slides.forEach((slide, i) => {
    const relationships: Relationship[] = [LAYOUT];
    add(`ppt/slides/slide${i + 1}.xml`, slideXml(slide, { ...placeOnSlide(slide, slides.length, size), language, pictureId: (hash) => pictureId(hash, options, shown, relationships) }));
    add(`ppt/slides/_rels/slide${i + 1}.xml.rels`, relationshipsXml(relationships));
  });
  for (const hash of shown) {
    const bytes = pictures.get(hash);
    if (bytes) add(`ppt/media/${mediaName(hash, bytes)}`, bytes);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 }, platform: 'DOS' });
}

const LAYOUT: Relationship = { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' };

function presentationRelationships(slideIds: readonly string[]): Relationship[] {
  return [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    ...slideIds.map((id, i) => ({ id, type: 'slide', target: `slides/slide${i + 1}.xml` })),
    { id: `rId${slideIds.length + 2}`, type: 'theme', target: 'theme/theme1.xml' },
  ];
}

function pictureId(hash: string, { pictures }: DeckOptions, shown: Set<string>, relationships: Relationship[]): string | undefined {
  const bytes = pictures.get(hash);
  if (!bytes) return undefined;
  shown.add(hash);
  const target = `../media/${mediaName(hash, bytes)}`;
  const known = relationships.find((relationship) => relationship.target === target);
  if (known) return known.id;
  const id = `rId${relationships.length + 1}`;
  relationships.push({ id, type: 'image', target });
  return id;
}

/** Names of parts hold letters and digits only, whatever a file calls its pictures. */
function mediaName(hash: string, bytes: Uint8Array): string {
  return `${hash.replaceAll(/[^\w-]/g, '')}.${bytes[0] === PNG_START ? 'png' : 'jpeg'}`;
}
