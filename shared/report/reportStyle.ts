// How a report looks as a web page, on screens and on paper: as its PDF does.

/** @param accent of headings and rules, a CSS colour */
export function reportStyle(paper: 'A4' | 'Letter', accent: string): string {
  const size = paper === 'A4' ? 'A4' : 'letter';
  return `@page { size: ${size}; margin: 16mm 15mm; }\n@page across { size: ${size} landscape; }\n:root { --accent: ${accent}; }${EVERYWHERE}${ELSEWHERE}`;
}

const EVERYWHERE = `
* { box-sizing: border-box; }
html { border-top: 12px solid var(--accent); -webkit-text-size-adjust: 100%; }
body { max-width: 1040px; margin: 0 auto; padding: 56px 40px 80px; color: #1d2733; background: #fff; font: 15px/1.55 Inter, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
header { margin-bottom: 36px; }
h1 { margin: 0 0 20px; font-size: 36px; line-height: 1.2; font-weight: 700; letter-spacing: -0.01em; }
h1::after { content: ""; display: block; width: 84px; height: 4px; margin-top: 16px; background: var(--accent); }
header p { margin: 3px 0; color: #5b6876; }
h2 { margin: 64px 0 16px; padding-top: 20px; border-top: 1px solid #d5dbe1; font-size: 24px; line-height: 1.3; font-weight: 700; }
h3 { margin: 32px 0 10px; color: var(--accent); font-size: 16px; font-weight: 600; }
h4 { margin: 0; font-size: 15px; font-weight: 600; }
h5 { margin: 10px 0 0; color: #5b6876; font-size: 12px; font-weight: 600; }
nav { padding: 20px 24px; border-radius: 6px; background: #f1f4f8; }
nav h2 { margin: 0 0 8px; padding: 0; border: 0; font-size: 15px; font-weight: 600; }
nav ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 4px 32px; margin: 0; padding-left: 22px; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
figure { margin: 20px 0; }
figure h3 { margin-top: 0; }
.chart { overflow-x: auto; }
.chart svg { display: block; width: 100%; min-width: 520px; height: auto; }
.sheet { width: min(96vw, 1800px); margin-left: 50%; transform: translateX(-50%); overflow-x: auto; border: 1px solid #d5dbe1; border-radius: 6px; }
.sheet img { display: block; width: 100%; min-width: var(--least); height: auto; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px; margin: 16px 0 24px; }
.figures > div { padding: 12px 16px; border-radius: 6px; background: #f1f4f8; }
.figures dt { color: #5b6876; font-size: 12.5px; }
.figures dd { margin: 0; font-size: 23px; font-weight: 600; line-height: 1.35; font-variant-numeric: tabular-nums; }
.figures .note { color: #5b6876; font-size: 12.5px; font-weight: 400; }
.profiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 380px), 1fr)); gap: 14px; }
.profiles article { padding: 18px; border: 1px solid #d5dbe1; border-radius: 6px; break-inside: avoid; }
.profiles p { margin: 0; font-size: 14px; overflow-wrap: anywhere; }
.person { display: flex; gap: 14px; align-items: center; }
.person p { color: #5b6876; font-size: 13px; }
.person img, .letter { flex: none; width: 56px; height: 56px; border-radius: 50%; object-fit: cover; }
.letter { display: grid; place-items: center; color: var(--accent); background: #f1f4f8; font-size: 22px; font-weight: 600; }
.table { margin: 8px 0 16px; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.45; }
.wide table { min-width: 680px; }
th, td { padding: 7px 9px; border-bottom: 1px solid #d5dbe1; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { border-bottom-color: #8894a1; color: #3b4856; background: #f1f4f8; font-size: 12px; font-weight: 600; vertical-align: bottom; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr, figure, .figures { break-inside: avoid; }
h2, h3 { break-after: avoid; }
`;

/** On small screens and on paper. */
const ELSEWHERE = `
@media (max-width: 640px) {
  body { padding: 28px 16px 48px; }
  h1 { font-size: 27px; }
  h2 { margin-top: 44px; font-size: 21px; }
}
@media print {
  html { border-top: 0; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  header { margin-top: 24mm; }
  nav { break-after: page; }
  h2 { margin-top: 30px; padding-top: 0; border-top: 0; font-size: 17pt; }
  h3 { margin-top: 18px; font-size: 11.5pt; }
  table { font-size: 8.5pt; }
  th { font-size: 8pt; }
  th, td { padding: 4px 6px; }
  .figures { grid-template-columns: repeat(auto-fit, minmax(112px, 1fr)); }
  .figures dd { font-size: 14pt; }
  .figures dt, .figures .note { font-size: 8pt; }
  .profiles { grid-template-columns: 1fr 1fr; }
  .profiles p { font-size: 9pt; }
  .table, .chart, .sheet { overflow: visible; }
  .wide table, .chart svg, .sheet img { min-width: 0; }
  #picture { page: across; }
  #picture h2 { margin-top: 0; }
  .sheet { width: 100%; margin: 0; transform: none; border: 0; }
  .sheet img { max-height: 150mm; object-fit: contain; object-position: left top; }
}
`;
