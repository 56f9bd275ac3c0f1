// Times as people type them, in minutes: "90", "1.5", or hours and minutes as "1:30".

/** Undefined for an empty text, null for one that is no time. */
export function parseMinutes(text: string): number | undefined | null {
  const trimmed = text.trim().replace('：', ':').replace(',', '.');
  if (trimmed === '') return undefined;
  const clock = /^(\d+):([0-5]?\d)$/.exec(trimmed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}
