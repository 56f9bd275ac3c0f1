// What the batch commands print.

export const cli = {
  'cli.help': `Usage: npm run export -- FILE… --to FORMAT [options]

Draws blueprints into files. A folder stands for all the blueprints in it,
with --recursive also for those in the folders below. A PDF, PNG or SVG that can
be opened again (--embed) stands for the blueprint in it.

  --to FORMAT     {formats};
                  may be left out if --out has the ending
  --out PATH      the file to write or, for several blueprints, the folder
                  (without it: beside the blueprint, with the new ending)
  --scale N       PNG, WebP, JPEG: pixels per sheet pixel, 0.1 to 64
                  (without it: 2)
  --dpi N         the resolution written into the picture, 36 to 1200;
                  alone, it also sets the scale, so that 96 dpi is 100 %
  --width N       instead of these: how many pixels wide, 16 to 300000
  --transparent   PNG, WebP: without the sheet’s white ground
  --quality N     WebP, JPEG: 1 to 100 (without it: 90)
  --paper NAME    PDF: A4, A3, A2, A1, A0, Letter, Legal, Tabloid, or
                  WIDTHxHEIGHT in mm (without it: as large as the sheet)
  --landscape, --portrait
                  PDF: which way the paper lies (without them: landscape)
  --fit NxM       PDF: as large as it goes on N by M pages (without it: 1x1)
  --tile          PDF: at 100 %, on as many pages as it takes
  --percent N     PDF: the same at another scale, 5 to 1000
  --margin N      PDF: mm, 0 to 200 (without it: 10)
  --overlap N     PDF: mm that pages share, 0 to 100 (without it: 10)
  --plain         PDF: without crop marks, page numbers and repeated lanes
  --phases LIST   only these phases, by number or name: 1,3 or Arrival
  --phase-files   a file for each phase (of those, or of all)
  --lanes LIST    only these lanes, by number, name or kind: 1,frontstage
  --embed         PDF, PNG, SVG: put the blueprint into the file, so that it can
                  be opened again
  --slides WHICH  PPTX: one (without it) or phases, a slide for each phase
  --locale LANG   language of line names and legend: en or zh-CN
                  (without it: the one that the blueprint is written in)
  --recursive, -r folders stand for the folders below, too; with --out those
                  are made there again
  --force         replace files that exist
  --quiet, -q     no progress and no summary
  --help          show this

A file that fails doesn’t stop the others. Ctrl+C stops all, and leaves only
files that are whole; press it again to stop at once.

Exit status: 0 all done, 1 some file failed, 2 wrong usage, 130 stopped.`,
  'cli.seeHelp': 'Try “npm run export -- --help”.',
  'cli.unknownOption': 'The option {option} is not known, or lacks its value.',
  'cli.noFile': 'No blueprint is named.',
  'cli.noFormat': 'Say which format: --to with one of {formats}.',
  'cli.badFormat': '“{value}” is no format: use one of {formats}.',
  'cli.badNumber': '--{option} {value}: a number from {min} to {max} is needed.',
  'cli.badLocale': '“{value}” is no language of Sightline: use en or zh-CN.',
  'cli.onlyPictures': '--{option} is for pictures: use it with --to png, webp or jpeg.',
  'cli.oneSize': 'Use either --width, or --scale and --dpi: each of them sets how large the picture is.',
  'cli.jpegOpaque': 'A JPEG can’t be transparent: leave --transparent out, or use --to png or webp.',
  'cli.pngQuality': '--quality is for WebP and JPEG: a PNG loses nothing.',
  'cli.noPaper': 'Page options need a paper: for instance --paper A4.',
  'cli.badPaper': '“{value}” is no paper: use --paper A4, A3, A2, A1, A0, Letter, Legal, Tabloid, or WIDTHxHEIGHT from 50 to 5000 mm.',
  'cli.badFit': '--fit {value}: pages across and down are needed, such as 2x1.',
  'cli.oneOf': '--{first} and --{second} do not go together.',
  'cli.onlyPdf': '--{option} is for PDF only.',
  'cli.noCarrier': '--embed is for PDF, PNG and SVG: the others can’t carry a blueprint.',
  'cli.onlySlides': '--slides is for slides: use it with --to pptx.',
  'cli.badSlides': '--slides {value}: use one, or phases for a slide of each phase.',
  'cli.noParts': '--{option} needs numbers or names, such as --{option} 1,3.',
  'cli.noSuchPart': '“{name}” is no {type, select, lanes {lane} other {phase}} of this blueprint: use its number, from 1 at the {type, select, lanes {top} other {left}}, or its name.',
  'cli.outIsFile': '--out {path} is a file, but several blueprints are to be drawn: name a folder.',
  'cli.failed': '{path}: {reason}',
  'cli.emptyFolder': 'There is no blueprint in this folder. Use --recursive to look into the folders below.',
  'cli.emptyFolders': 'There is no blueprint in this folder or below.',
  'cli.unreadableFolder': 'This folder can’t be read. Check that you may open it.',
  'cli.exists': '{path} exists. Use --force to replace it.',
  'cli.notFound': 'There is no such file. Check the name and the folder.',
  'cli.ontoItself': 'This would replace the file that the blueprint is read from. Name another with --out.',
  'cli.sameTarget': 'Another blueprint was already drawn into {target}.',
  'cli.tooLargePicture': 'The picture would be too large for a {name} ({reason}). Use a smaller --scale, --dpi or --width, or {name, select, PNG {PDF} other {PNG or PDF}}.',
  'cli.missing': '{path}: no font on this machine has {characters}; written as code points instead.',
  'cli.broken': '{path}: {count, plural, one {a picture is} other {# pictures are}} damaged and drawn as a grey box, on: {cards}.',
  'cli.progress': '{done} of {total}, {percent} %: {path}',
  'cli.summary': '{done, plural, =0 {No blueprint was drawn} one {# blueprint was drawn} other {# blueprints were drawn}}, {failed, plural, =0 {none failed} other {# failed}}, in {seconds} s.',
  'cli.stopped': 'Stopped: {done} of {total, plural, one {# blueprint} other {# blueprints}} drawn. No file was left half done.',
} as const;
