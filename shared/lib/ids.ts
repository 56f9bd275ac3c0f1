// Record ids: short, URL-safe, unique enough to be made on two machines at once and merged later.
// The source of randomness is a parameter, because shared code has neither `crypto` nor a right to be unpredictable in tests.

/** Fills the array with random bytes, as `crypto.getRandomValues` does. */
export type RandomBytes = (bytes: Uint8Array) => void;

/** Makes ids: `c_8fk2m0q4zt1v`. */
export type CreateId = (prefix: string) => string;

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** An id factory: prefix, underscore, 12 characters of 5 random bits each (60 bits). */
export function idFactory(random: RandomBytes): CreateId {
  return (prefix) => {
    const bytes = new Uint8Array(12);
    random(bytes);
    return `${prefix}_${Array.from(bytes, (b) => ALPHABET[b & 31]).join('')}`;
  };
}

/** Ids that count up (`c_1`, `c_2` …): for generated examples and tests, where files must come out the same every time. */
export function countingIds(): CreateId {
  const counts = new Map<string, number>();
  return (prefix) => {
    const next = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, next);
    return `${prefix}_${next}`;
  };
}
