// The last column: which phase, lane and card a row means, by numbers. Names alone would not do, since phases, lanes and
// cards may be nameless or share a name; and people may sort and rename rows before they bring the table back.
// `P1 L2~ C17 > C18 C20`: phase 1, lane 2 (nameless: what the table shows is its kind), card 17 with connectors to two.

export interface PartKey {
  /** From 1. */
  readonly number: number;
  /** It has no name of its own; the table shows a stand-in. */
  readonly nameless: boolean;
}

export interface RowKey {
  readonly phase: PartKey | null;
  readonly lane: PartKey | null;
  readonly card: number | null;
  /** Cards that its connectors lead to, in the order of its connections. */
  readonly targets: readonly number[];
}

const KEY = /^(?:P(\d{1,6})(~?))?\s*(?:L(\d{1,6})(~?))?\s*(?:C(\d{1,6}))?\s*(?:>((?:\s*C\d{1,6})+))?$/i;

export function writeRowKey({ phase, lane, card, targets }: RowKey): string {
  const part = (letter: string, key: PartKey | null): string => (key ? `${letter}${key.number}${key.nameless ? '~' : ''}` : '');
  const to = targets.length > 0 ? `> ${targets.map((n) => `C${n}`).join(' ')}` : '';
  return [part('P', phase), part('L', lane), card === null ? '' : `C${card}`, to].filter((text) => text !== '').join(' ');
}

/** Null where the text is no such key. */
export function readRowKey(text: string): RowKey | null {
  const found = KEY.exec(text.trim());
  if (!found || text.trim() === '') return null;
  const [, phase, phaseless, lane, laneless, card, to] = found;
  const part = (number: string | undefined, mark: string | undefined): PartKey | null =>
    (number === undefined ? null : { number: Number(number), nameless: mark === '~' });
  return {
    phase: part(phase, phaseless),
    lane: part(lane, laneless),
    card: card === undefined ? null : Number(card),
    targets: [...(to ?? '').matchAll(/\d+/g)].map(([number]) => Number(number)),
  };
}
