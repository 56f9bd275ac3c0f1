// Lets the page paint and answer before the work goes on.

export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
