// Which files beside a document have a name as sync programs give it to the second version of a file that two people
// changed at the same time. A name proves nothing: it only says which files are worth opening, and the blueprint's id in
// them decides.

/** In brackets, in the language of the person's system: "(Anna's conflicted copy 2026-11-21)", "[Conflict]", "（冲突副本）". */
const IN_WORDS = /^[ _-]?[([（【].{0,160}(confli|konflikt|冲突|衝突|競合|충돌|конфликт).{0,160}[)\]）】]$/i;

/** What is behind the document's name. */
const SUFFIXES: readonly RegExp[] = [
  // Dropbox, Nextcloud, ownCloud, Google Drive
  IN_WORDS,
  // Older ownCloud
  /^_conflict-\d{8}-\d{6}$/i,
  // Syncthing
  /^\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}$/i,
  // Google Drive and browsers: "(1)"
  /^ ?[(（]\d{1,3}[)）]$/,
  // iCloud: "Hotel 2"
  /^ (?:[2-9]|[1-9]\d)$/,
  // OneDrive: the computer's name; on Windows in capitals, on a Mac as its owner called it
  /^-(?=[A-Z\d-]*[A-Z])[A-Z\d-]{3,15}(?:-\d{1,2})?$/,
  /^-.{0,60}(?:MacBook|iMac|Mac[ -]?(?:mini|Studio|Pro)).{0,40}$/i,
];

interface Parts {
  readonly stem: string;
  readonly extension: string;
}

function partsOf(name: string): Parts {
  const composed = name.normalize('NFC');
  const dot = composed.lastIndexOf('.');
  return dot <= 0 ? { stem: composed, extension: '' } : { stem: composed.slice(0, dot), extension: composed.slice(dot) };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A copy may have got into conflict itself, so two suffixes may follow each other. */
function isSuffix(text: string, twice = true): boolean {
  if (SUFFIXES.some((suffix) => suffix.test(text))) return true;
  return twice && Array.from({ length: text.length - 1 }, (_, i) => i + 1)
    .some((at) => isSuffix(text.slice(0, at), false) && isSuffix(text.slice(at), false));
}

/**
 * Those of the names that may be conflict copies of the file `name`, as the folder has them.
 * @param names all names in the folder
 */
export function conflictCopiesOf(names: readonly string[], name: string): string[] {
  const document = partsOf(name);
  return names.filter((other) => {
    const { stem, extension } = partsOf(other);
    if (!same(extension, document.extension) || !same(stem.slice(0, document.stem.length), document.stem)) return false;
    const suffix = stem.slice(document.stem.length);
    return suffix.length > 0 && isSuffix(suffix);
  });
}
