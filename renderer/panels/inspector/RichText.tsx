// Details as they read: bold, italic, links and lists.

import type { RichRun } from '#shared/lib/richText';
import { parseRichText } from '#shared/lib/richText';

function Run({ run }: { readonly run: RichRun }) {
  const text = run.bold ? <strong>{run.text}</strong> : run.text;
  const styled = run.italic ? <em>{text}</em> : text;
  if (run.href === undefined) return styled;
  return <a href={run.href} target="_blank" rel="noreferrer noopener">{styled}</a>;
}

function Line({ runs }: { readonly runs: readonly RichRun[] }) {
  return runs.map((run, index) => <Run key={index} run={run} />);
}

export function RichText({ text, className }: { readonly text: string; readonly className: string }) {
  return (
    <div className={className}>
      {parseRichText(text).map((block, index) => (block.type === 'bullets' ? (
        <ul key={index}>{block.lines.map((runs, at) => <li key={at}><Line runs={runs} /></li>)}</ul>
      ) : block.lines.map((runs, at) => <p key={`${index} ${at}`}><Line runs={runs} /></p>)))}
    </div>
  );
}
