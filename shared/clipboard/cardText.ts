// A text of several lines as a card: the first line is its title, the rest its details.

export function cardText(text: string): { readonly title: string; readonly detail?: string } {
  const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').trim().split('\n');
  const title = first.replace(/\s+/g, ' ').trim();
  const detail = rest.join('\n').trim();
  return detail ? { title, detail } : { title };
}
