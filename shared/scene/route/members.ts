// Who uses a side or a gutter, and which of those changed since last asked.

export interface Members {
  add(place: string, id: string): void;
  remove(place: string, id: string): void;
  /** Marks the place as changed although its members are the same. */
  touch(place: string): void;
  of(place: string): ReadonlySet<string>;
  /** Gives places other names; nobody may be where there is none. */
  rename(nameOf: (place: string) => string | null): void;
  takeChanged(): readonly string[];
}

const NOBODY: ReadonlySet<string> = new Set();

export function members(): Members {
  let places = new Map<string, Set<string>>();
  let changed = new Set<string>();
  return {
    add(place, id) {
      const there = places.get(place);
      if (there) there.add(id);
      else places.set(place, new Set([id]));
      changed.add(place);
    },
    remove(place, id) {
      const there = places.get(place);
      there?.delete(id);
      if (there?.size === 0) places.delete(place);
      changed.add(place);
    },
    touch: (place) => changed.add(place),
    of: (place) => places.get(place) ?? NOBODY,
    rename(nameOf) {
      places = new Map([...places].flatMap(([place, there]) => {
        const name = nameOf(place);
        return name === null ? [] : [[name, there]];
      }));
      changed = new Set([...changed].flatMap((place) => nameOf(place) ?? []));
    },
    takeChanged() {
      const taken = [...changed];
      changed = new Set();
      return taken;
    },
  };
}
