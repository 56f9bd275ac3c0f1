// What the shell needs from the host it runs in. Electron and the browser host each provide their own; what one of them
// can't do is null, and the request for it answers `unsupported`.

import type { EventName, EventPayload, HostError, Input } from '#shared/api/contract';
import type { ExportOptions, FontSubset } from '#shared/api/requests/export';
import type { ReportRequest } from '#shared/api/requests/report';
import type { Result } from '#shared/lib/result';

export interface WindowPort {
  setState(state: Input<'window.setState'>): void;
  /** Closes for real: the page has asked what it had to ask. */
  close(): void;
}

/** The system's own file dialogs. Absolute path, or null when cancelled. */
export interface DialogPort {
  pickOpen(input: Input<'files.pickOpen'>): Promise<string | null>;
  pickSave(input: Input<'files.pickSave'>): Promise<string | null>;
  pickFolder(input: Input<'library.pickFolder'>): Promise<string | null>;
}

export type Emit = <N extends EventName>(name: N, payload: EventPayload<N>) => void;

export interface HostPorts {
  readonly emit: Emit;
  readonly window: WindowPort | null;
  readonly dialogs: DialogPort | null;
  readonly setMenu: ((menu: Input<'menu.set'>) => void) | null;
  readonly showInFolder: ((path: string) => void) | null;
  /** Moves a file to the system's bin; rejects where that can't be. Without it, what would go there is kept elsewhere. */
  readonly trash?: (path: string) => Promise<void>;
  /** Whether the page of that name is still there; without it, the page that asks is the only one. */
  readonly hasPage?: (page: string) => boolean;
}

export interface ExportJob {
  /** The page's name for it, to cancel it by and to report progress under. */
  readonly job: string;
  /** A blueprint file's text. */
  readonly text: string;
  readonly options: ExportOptions;
  /** A new file, for the thread to write a picture into as it draws it; then `Exported.written` says so. */
  readonly file?: string;
  /** px. A small PNG of exactly this size instead, of the sheet's beginning; the scale is then found by itself. */
  readonly fit?: { readonly width: number; readonly height: number };
  /** No picture at all: the CSS that embeds these fonts, as UTF-8. */
  readonly fonts?: readonly FontSubset[];
  /** A report on the blueprint, instead of its picture. */
  readonly report?: ReportRequest;
  /** Along with fonts: characters that no bundled font has; those that no other has are missing. */
  readonly others?: string;
}

export interface Exported {
  readonly bytes: Uint8Array;
  /** The bytes are in the job's file, and `bytes` is empty: how many, and their SHA-256 in hex. */
  readonly written?: { readonly size: number; readonly hash: string };
  /** px for PNG and SVG, pt for PDF */
  readonly width: number;
  readonly height: number;
  /** PDF: how many. */
  readonly pages?: number;
  /** Characters that no font on this machine has. */
  readonly missing: readonly string[];
  /** Titles of cards whose picture is damaged; see `brokenPictures`. */
  readonly broken?: readonly string[];
}

/** Makes the bytes of an export, in a thread of its own; where they go is the shell's business. */
export interface Exporter {
  /** @param onProgress gets 0 … 1 */
  run(job: ExportJob, onProgress: (done: number) => void): Promise<Result<Exported, HostError>>;
  /** The running job then fails with `cancelled`. */
  cancel(job: string): void;
  close(): Promise<void>;
}
