// Whether somebody finds their way by Tab just now. The sheet's text area always counts as "focus visible" for a browser;
// a ring around the whole sheet helps those who tab and only disturbs those who click.

/** Keeps `data-tabbing` on the element. Returns how to stop. */
export function keepModality(root: HTMLElement): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') root.dataset.tabbing = '';
  }, options);
  window.addEventListener('pointerdown', () => {
    delete root.dataset.tabbing;
  }, options);
  return () => stop.abort();
}
