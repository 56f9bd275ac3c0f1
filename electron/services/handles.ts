// Opaque names for paths. The page gets a random handle for each file that a person chose and can do nothing with any
// other file, so that a mistake or an attack in the page does not reach the disk.

export interface Handles {
  /** The handle of this absolute path; the same one each time. */
  grant(path: string): string;
  /** The path; undefined for a handle that was never given out. */
  pathOf(handle: string): string | undefined;
}

/**
 * @param random makes a text that can't be guessed
 * @param isOneForm macOS takes both normal forms of a name for the same file, which then must not have two handles
 */
export function createHandles(random: () => string, isOneForm = false): Handles {
  const paths = new Map<string, string>();
  const handles = new Map<string, string>();
  return {
    grant(path) {
      const key = isOneForm ? path.normalize('NFC') : path;
      const known = handles.get(key);
      if (known !== undefined) return known;
      const handle = random();
      paths.set(handle, path);
      handles.set(key, handle);
      return handle;
    },
    pathOf: (handle) => paths.get(handle),
  };
}
