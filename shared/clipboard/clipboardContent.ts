// What goes to the system's clipboard and comes back from it: the same thing twice, as HTML and as plain text.

export interface ClipboardContent {
  /** Empty: none. */
  readonly html: string;
  readonly text: string;
}
