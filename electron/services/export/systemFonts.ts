// The installed fonts, searched only when a text has characters that no bundled font covers, so that an export never
// shows an empty box where this machine could have done better.

import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { readCoverage, type FontCoverage } from './readCoverage';

export interface SystemFont {
  readonly path: string;
  /** Can be embedded in a PDF as text; others are drawn as outlines there. */
  readonly embeddable: boolean;
}

export interface SystemFonts {
  /** The most suitable font that has every code point. */
  find(codes: readonly number[], isBold: boolean): SystemFont | undefined;
}

interface Candidate extends SystemFont {
  readonly coverage: FontCoverage;
}

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;
/** Boxes for everything, blanks for everything, and colour pictures that neither medium can embed. */
const UNSUITABLE = /lastresort|adobe-?blank|color|emoji/i;

/** Where the system keeps fonts. */
export function fontFolders(platform: string, home = homedir(), env: NodeJS.ProcessEnv = process.env): string[] {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
    return [join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'), join(local, 'Microsoft', 'Windows', 'Fonts')];
  }
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local/share/fonts'), join(home, '.fonts')];
}

/** The fonts in the folders; looked at on the first question. */
export function systemFonts(folders: readonly string[]): SystemFonts {
  let candidates: readonly Candidate[] | undefined;
  const answers = new Map<string, SystemFont | undefined>();
  return {
    find(codes, isBold) {
      const key = `${isBold}${codes.join()}`;
      if (answers.has(key)) return answers.get(key);
      candidates ??= folders.flatMap(listFonts).flatMap(readCandidate);
      const able = candidates.filter(({ coverage }) => codes.every((code) => coverage.has(code)));
      const best = able.sort((a, b) => rank(a, isBold) - rank(b, isBold) || (a.path < b.path ? -1 : 1))[0];
      answers.set(key, best);
      return best;
    },
  };
}

function listFonts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => FONT_FILE.test(name) && !UNSUITABLE.test(basename(name)))
      .map((name) => join(folder, name));
  } catch {
    return []; // A folder that may not be read has no fonts for us.
  }
}

function readCandidate(path: string): Candidate[] {
  try {
    const coverage = readCoverage(path);
    return coverage ? [{ path, embeddable: coverage.embeddable, coverage }] : [];
  } catch {
    return []; // Damaged fonts are common, and not this export's business.
  }
}

/** Lower is better: embeddable first, then plain upright sans-serif of the wanted weight, judged by the file's name. */
function rank({ path, embeddable }: Candidate, isBold: boolean): number {
  const name = basename(path);
  let points = embeddable ? 0 : 100;
  if (/bold|heavy|black/i.test(name) !== isBold) points += 20;
  if (/italic|oblique|light|thin|condensed|narrow/i.test(name)) points += 40;
  if (/mono|code|typewriter/i.test(name)) points += 10;
  if (/serif(?!.*sans)|roman|times|ming|song/i.test(name)) points += 5;
  if (/noto ?sans|dejavusans|liberationsans|segoe|arial|helvetica/i.test(name)) points -= 3;
  return points;
}
