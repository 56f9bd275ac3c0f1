// A shortcut as people read it on their keyboard ("Ctrl+S", "⌘S"); the text is made elsewhere.

import './Kbd.css';

export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="kbd">{children}</kbd>;
}
