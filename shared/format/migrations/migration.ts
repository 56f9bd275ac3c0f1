// A migration turns the JSON of one file version into that of the next. It knows nothing of today's records, so that it
// stays right for ever: plain JSON in, plain JSON out.

export type Json = Record<string, unknown>;

export interface Migration {
  /** The version that it starts from; it makes `from + 1`. */
  readonly from: number;
  /** Throws where the file can't be migrated. */
  migrate(file: Json): Json;
}
