// A blueprint file's text → the finished report.

import { hostError } from '#shared/api/errors';
import type { ReportRequest } from '#shared/api/requests/report';
import { svgNames } from '#shared/export/svgNames';
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
import { collect, newDocument, painting } from '../pdfOf';
import { dataUrl, printablePictures } from '../pictures';
import { svgFile } from '../svgFile';
import { systemRunPlanner } from '../systemRun';
import { measure } from './reportPaper';
import { writeReport } from './reportPdf';

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
  const t = translator(choice.locale);
  const hasPicture = choice.sections.includes('picture');
  const svg = hasPicture ? await svgFile(scene, {
    fontsDir: environment.fontsDir, title: report.title, language: choice.locale, name: svgNames(blueprint, t),
    image: (hash) => {
      const image = blueprint.images[hash];
      return image && dataUrl(image);
    },
  }) : new Uint8Array();
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const bytes = Buffer.from(reportHtml(report, { ...choice, t, picture }), 'utf8');
  return ok({ bytes, width: 0, height: 0, missing: [] });
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
  return ok({ bytes: await bytes, width: 0, height: 0, pages: count, missing: [...planner.missing] });
}
