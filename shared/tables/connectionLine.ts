// A connector as a line that people read and write: "→ Pays (in cash)". The arrow says its kind.

import type { ConnectorKind } from '../blueprint/records';

const ARROWS: { readonly [K in ConnectorKind]: string } = { flow: '→', exchange: '↔', needs: '⇢', loop: '↩' };
/** How else people write them; longer ones first. */
const WRITTEN: readonly (readonly [string, ConnectorKind])[] = [
  ...(Object.entries(ARROWS) as [ConnectorKind, string][]).map(([kind, arrow]) => [arrow, kind] as const),
  ['<->', 'exchange'], ['-->', 'needs'], ['->', 'flow'], ['=>', 'flow'], ['⇄', 'exchange'], ['⇒', 'flow'],
];
/** Stands for a line end, since a connection is one line. */
const LINE_END = '⏎';

export interface WrittenConnection {
  readonly kind: ConnectorKind | null;
  /** What stands behind the arrow: a title, and a label in brackets where there is one. */
  readonly rest: string;
}

function onOneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, LINE_END);
}

/** What a card is called in a connection; one without a title too. */
export function targetText(title: string): string {
  return onOneLine(title) || '…';
}

export function connectionLine(kind: ConnectorKind, title: string, label: string | undefined): string {
  return `${ARROWS[kind]} ${targetText(title)}${label ? ` (${onOneLine(label)})` : ''}`;
}

export function readConnectionLine(line: string): WrittenConnection {
  const [arrow, kind] = WRITTEN.find(([written]) => line.trimStart().startsWith(written)) ?? ['', null];
  return { kind, rest: line.trimStart().slice(arrow.length).replace(/^ /, '') };
}

/** The label behind the title; undefined where the rest does not begin with it. */
export function labelBehind(rest: string, title: string): string | undefined {
  if (!rest.startsWith(targetText(title))) return undefined;
  const behind = rest.slice(targetText(title).length);
  if (behind.trim() === '') return '';
  const label = /^\s*[(（]([^]*)[)）]\s*$/.exec(behind)?.[1];
  return label?.replaceAll(LINE_END, '\n');
}

/** Title and label where only the form tells them apart: what the last brackets hold is the label. */
export function splitLabel(rest: string): { readonly title: string; readonly label: string } {
  const found = /^(.*\S)\s*[(（]([^()（）]*)[)）]\s*$/.exec(rest);
  return { title: (found?.[1] ?? rest).trim(), label: (found?.[2] ?? '').replaceAll(LINE_END, '\n') };
}
