// What the batch commands print.

export const cli = {
  'cli.help': `Usage: npm run export -- FILE… --to pdf|png|svg|webp|jpeg [options]

Draws blueprints into files. A folder stands for all the blueprints in it.

  --to FORMAT     pdf, png, svg, webp or jpeg; may be left out if --out has
                  the ending
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
  --locale LANG   language of line names and legend: en or zh-CN
                  (without it: the one that the blueprint is written in)
  --force         replace files that exist
  --help          show this

Exit status: 0 all done, 1 some file failed, 2 wrong usage.`,
  'cli.seeHelp': 'Try “npm run export -- --help”.',
  'cli.unknownOption': 'The option {option} is not known, or lacks its value.',
  'cli.noFile': 'No blueprint is named.',
  'cli.noFormat': 'Say which format: --to pdf, png, svg, webp or jpeg.',
  'cli.badFormat': '“{value}” is no format: use pdf, png, svg, webp or jpeg.',
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
  'cli.outIsFile': '--out {path} is a file, but several blueprints are to be drawn: name a folder.',
  'cli.failed': '{path}: {reason}',
  'cli.emptyFolder': 'There is no blueprint in this folder.',
  'cli.exists': 'The file exists. Use --force to replace it.',
  'cli.sameTarget': 'Another blueprint was already drawn into {target}.',
  'cli.tooLargePicture': 'The picture would be too large for a {name} ({reason}). Use a smaller --scale, --dpi or --width, or {name, select, PNG {PDF} other {PNG or PDF}}.',
  'cli.missing': '{path}: no font on this machine has {characters}; written as code points instead.',
  'cli.stopped': 'Stopped.',
} as const;
