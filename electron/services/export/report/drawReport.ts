// A blueprint file's text → the finished report, and what of it could not be drawn.

import { hostError } from '#shared/api/errors';
import type { ReportRequest } from '#shared/api/requests/report';
import { brokenPictures } from '#shared/export/brokenPictures';
import { svgNames } from '#shared/export/svgNames';
import { textsOf } from '#shared/export/texts';
import { parseFile } from '#shared/format/parseFile';
import { translator } from '#shared/i18n/translator';
import { err, ok } from '#shared/lib/result';
import type { Report } from '#shared/report/report';
import { reportHtml } from '#shared/report/reportHtml';
import { reportOf } from '#shared/report/reportOf';
import type { Blueprint } from '#shared/blueprint/records';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { lightTheme } from '#shared/scene/theme';
import type { DrawEnvironment, Drawn } from '../drawing';
import { fontFaces } from '../fontFaces';
import { missingCharacters } from '../missingCharacters';
import { collect, newDocument, painting } from '../pdfOf';
import { dataUrl, decodePictures, printablePictures } from '../pictures';
import { svgFile } from '../svgFile';
import { systemRunPlanner } from '../systemRun';
import { charactersOf } from './charactersOf';
import { measure } from './reportPaper';
import { writeReport } from './reportPdf';

/** On a web page, of the sheet's real size: texts of cards are some 9 px high then, and wider sheets scroll. */
const READABLE = 0.7;

/** Errors: `invalidBlueprint`. */
export async function drawReport(text: string, choice: ReportRequest, environment: DrawEnvironment): Drawn {
  const parsed = parseFile(text);
  if (!parsed.ok) return err(hostError('invalidBlueprint'));
  const { blueprint } = parsed.value;
  const report = reportOf(blueprint, choice, measure, choice.today);
  const scene = sceneBuilder({ theme: lightTheme, measure, translate: translator(choice.locale) })(blueprint);
  const draw = choice.format === 'html' ? drawHtml : drawPdf;
  return draw(report, { blueprint, scene, choice, environment });
}

interface Drawing {
  readonly blueprint: Blueprint;
  readonly scene: Scene;
  readonly choice: ReportRequest;
  readonly environment: DrawEnvironment;
}

async function drawHtml(report: Report, { blueprint, scene, choice, environment }: Drawing): Drawn {
  const { fontsDir, systemFonts, onProgress } = environment;
  const t = translator(choice.locale);
  const pictures = await decodePictures(blueprint.images);
  const image = (hash: string): string | undefined => {
    const found = blueprint.images[hash];
    return found && pictures.has(hash) ? dataUrl(found) : undefined;
  };
  const hasPicture = report.sections.some(({ id }) => id === 'picture');
  const svg = hasPicture ? await svgFile(scene, { fontsDir, title: report.title, language: choice.locale, name: svgNames(blueprint, t), image }) : new Uint8Array();
  onProgress(0.4);
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const pictureWidth = scene.width * READABLE;
  const draft = reportHtml(report, { ...choice, t, picture: '', pictureWidth, image: () => '', fontFaces: '' });
  const { bundled, others } = charactersOf(draft + (hasPicture ? textsOf(scene).map(({ text }) => text).join('') : ''));
  onProgress(0.6);
  const html = reportHtml(report, { ...choice, t, picture, pictureWidth, image, fontFaces: await fontFaces(bundled, fontsDir) });
  onProgress(1);
  return ok({ bytes: Buffer.from(html, 'utf8'), width: 0, height: 0, missing: missingCharacters(others, systemFonts), broken: broken(report, { blueprint, scene }, (hash) => pictures.has(hash)) });
}

async function drawPdf(report: Report, { blueprint, scene, choice, environment }: Drawing): Drawn {
  const planner = systemRunPlanner(environment.systemFonts);
  const pictures = await printablePictures(blueprint.images);
  const doc = newDocument({
    fontsDir: environment.fontsDir, title: report.title, subject: report.lines[0] ?? '', author: blueprint.brief.authors.join(', '), language: choice.locale,
  });
  const bytes = collect(doc);
  writeReport(doc, report, {
    environment: painting(doc, { fontsDir: environment.fontsDir, planner, image: (hash) => pictures.get(hash) }),
    paper: choice.paper, scene, t: translator(choice.locale), onProgress: environment.onProgress,
  });
  const { count } = doc.bufferedPageRange();
  doc.end();
  return ok({ bytes: await bytes, width: 0, height: 0, pages: count, missing: [...planner.missing], broken: broken(report, { blueprint, scene }, (hash) => pictures.has(hash)) });
}

/** Titles of cards and names of personas whose picture can't be shown. */
function broken({ sections }: Report, { blueprint, scene }: Pick<Drawing, 'blueprint' | 'scene'>, isThere: (hash: string) => boolean): string[] {
  const people = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'profiles' ? block.people : [])));
  const ofPeople = people.flatMap(({ name, image }) => (image && !isThere(image.hash) ? [name] : []));
  const hasPicture = sections.some(({ id }) => id === 'picture');
  return [...new Set([...(hasPicture ? brokenPictures(scene, blueprint, isThere) : []), ...ofPeople])];
}
