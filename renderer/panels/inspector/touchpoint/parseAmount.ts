// Amounts as people type them: "3", "3.5", "3,5", with a full-width comma or not.

/** Undefined for an empty text, null for one that is no amount. */
export function parseAmount(text: string): number | undefined | null {
  const trimmed = text.trim().replace(/[,，]/, '.');
  if (trimmed === '') return undefined;
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}
