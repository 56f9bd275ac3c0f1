// Opaque names for paths. The page gets a random handle for each file that a person chose and can do nothing with any
// other file, so that a mistake or an attack in the page does not reach the disk.

export interface Handles {
  /** The handle of this absolute path; the same one each time. */
  grant(path: string): string;
  /** The path; undefined for a handle that was never given out. */
  pathOf(handle: string): string | undefined;
}

/** @param random makes a text that can't be guessed */
export function createHandles(random: () => string): Handles {
  const paths = new Map<string, string>();
  const handles = new Map<string, string>();
  return {
    grant(path) {
      const known = handles.get(path);
      if (known !== undefined) return known;
      const handle = random();
      paths.set(handle, path);
      handles.set(path, handle);
      return handle;
    },
    pathOf: (handle) => paths.get(handle),
  };
}
