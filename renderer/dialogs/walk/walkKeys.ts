// The keys of a walk, as presenters and clickers send them. F5 is how many clickers begin; a browser would load the page
// anew.

export type WalkKey =
  | { readonly type: 'on' | 'back' | 'first' | 'last' | 'notes' | 'black' | 'end' }
  | { readonly type: 'exit'; readonly index: number };

const KEYS: Readonly<Record<string, Exclude<WalkKey['type'], 'exit'>>> = {
  ArrowRight: 'on', ArrowDown: 'on', PageDown: 'on', ' ': 'on', Enter: 'on',
  ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back', Backspace: 'back',
  Home: 'first', F5: 'first', End: 'last', n: 'notes', N: 'notes', b: 'black', B: 'black', '.': 'black', Escape: 'end',
};

export function walkKey(key: string): WalkKey | null {
  if (/^[1-9]$/.test(key)) return { type: 'exit', index: Number(key) - 1 };
  const type = KEYS[key];
  return type ? { type } : null;
}
