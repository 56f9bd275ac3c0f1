// The colours and the type of charts: those of the app around them, as values that a canvas understands.

export interface ChartLook {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  /** Of lines in the background. */
  readonly border: string;
  readonly borderStrong: string;
  readonly accent: string;
  readonly danger: string;
  /** Of series, told apart also by people who see few colours. */
  readonly series: readonly string[];
  /** A CSS font-family list. */
  readonly font: string;
}

const SERIES = ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--chart-6'];

/** The look that pictures have which leave the app: that of paper, whatever the theme. */
export function paperLook(colors: Readonly<Record<string, string>>): ChartLook {
  const paper = document.createElement('div');
  // Its colours are mixed once more within it (`[data-paper]` in the style sheets).
  paper.dataset.paper = '';
  paper.hidden = true;
  for (const [name, value] of Object.entries(colors)) paper.style.setProperty(name, value);
  document.body.append(paper);
  const look = chartLook(paper);
  paper.remove();
  return look;
}

/** Reads the look from the page as it is now. */
export function chartLook(root: HTMLElement): ChartLook {
  const probe = document.createElement('span');
  const ink = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  probe.hidden = true;
  root.append(probe);
  /** Mixed colours have a form that the chart library can't read, so that each is painted once and looked at. */
  function color(variable: string): string {
    probe.style.color = `var(${variable})`;
    if (!ink) return '#888888';
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = getComputedStyle(probe).color;
    ink.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 255] = ink.getImageData(0, 0, 1, 1).data;
    return a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${(a / 255).toFixed(3)})`;
  }
  const look: ChartLook = {
    text: color('--text'), muted: color('--muted'), surface: color('--surface'), border: color('--border'),
    borderStrong: color('--border-strong'), accent: color('--accent'), danger: color('--danger'),
    series: SERIES.map(color),
    font: getComputedStyle(root).getPropertyValue('--font').trim() || 'sans-serif',
  };
  probe.remove();
  return look;
}
