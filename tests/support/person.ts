// Somebody at the keyboard and the mouse, whose actions are counted: a key (with its modifiers), a typed text, a click
// (a double click is one), a drag. They are as quick as the page takes them.

import type { Page } from '@playwright/test';
import type { Point } from '#shared/lib/geometry';

export interface ActionCounts {
  keys: number;
  texts: number;
  clicks: number;
  drags: number;
}

export interface Person {
  press(...keys: string[]): Promise<void>;
  /** The same key so many times. */
  repeat(key: string, times: number): Promise<void>;
  type(text: string): Promise<void>;
  click(at: Point, how?: { readonly button?: 'left' | 'right'; readonly count?: 1 | 2; readonly shift?: true }): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** Counts what was done with something else than this person's hands: a click on a field, say. */
  count(kind: keyof ActionCounts): void;
  /** From here on actions count for this part of the work. */
  part(name: string): void;
  /** A line for each part and one for all. */
  report(): string;
}

function line(name: string, { keys, texts, clicks, drags }: ActionCounts): string {
  const cells = [keys, texts, clicks, drags, keys + texts + clicks + drags].map((n) => String(n).padStart(7));
  return `${name.padEnd(26)}${cells.join('')}`;
}

function sum(all: readonly ActionCounts[]): ActionCounts {
  const total = { keys: 0, texts: 0, clicks: 0, drags: 0 };
  for (const counts of all) for (const kind of ['keys', 'texts', 'clicks', 'drags'] as const) total[kind] += counts[kind];
  return total;
}

export function personAt({ keyboard, mouse }: Page): Person {
  const parts = new Map<string, ActionCounts>();
  let now: ActionCounts = { keys: 0, texts: 0, clicks: 0, drags: 0 };
  const person: Person = {
    async press(...keys) {
      for (const key of keys) {
        now.keys += 1;
        await keyboard.press(key);
      }
    },
    repeat: (key, times) => person.press(...Array<string>(Math.max(0, times)).fill(key)),
    async type(text) {
      now.texts += 1;
      await keyboard.type(text);
    },
    async click({ x, y }, { button = 'left', count = 1, shift } = {}) {
      now.clicks += 1;
      if (shift) await keyboard.down('Shift');
      await mouse.click(x, y, { button, clickCount: count });
      if (shift) await keyboard.up('Shift');
    },
    async drag(from, to) {
      now.drags += 1;
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      await mouse.move(to.x, to.y);
      await mouse.up();
    },
    count: (kind) => void (now[kind] += 1),
    part(name) {
      now = { keys: 0, texts: 0, clicks: 0, drags: 0 };
      parts.set(name, now);
    },
    report() {
      const head = `${''.padEnd(26)}${['keys', 'texts', 'clicks', 'drags', 'all'].map((name) => name.padStart(7)).join('')}`;
      return [head, ...[...parts].map(([name, counts]) => line(name, counts)), line('all', sum([...parts.values()]))].join('\n');
    },
  };
  return person;
}
