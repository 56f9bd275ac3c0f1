// How a report looks as a web page, on screens and on paper.

export function reportStyle(paper: 'A4' | 'Letter'): string {
  return `
@page { size: ${paper === 'A4' ? 'A4' : 'letter'}; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { max-width: 960px; margin: 0 auto; padding: 48px 32px; color: #1d2733; background: #fff; font: 14px/1.5 Inter, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
header { margin-bottom: 32px; padding-bottom: 16px; border-bottom: 3px solid #1d4e9e; }
h1 { margin: 0 0 8px; font-size: 32px; line-height: 1.2; }
header p { margin: 2px 0; color: #5b6876; }
h2 { margin: 40px 0 12px; font-size: 21px; line-height: 1.3; }
h3 { margin: 24px 0 8px; font-size: 15px; }
nav h2 { margin: 0 0 4px; font-size: 15px; }
nav ol { margin: 0; padding-left: 20px; }
a { color: #1d4e9e; text-decoration: none; }
figure { margin: 16px 0; break-inside: avoid; }
figure svg { display: block; width: 100%; max-width: 720px; height: auto; }
.sheet img { display: block; width: 100%; height: auto; border: 1px solid #d5dbe1; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12px; line-height: 1.4; }
th, td { padding: 5px 8px; border-bottom: 1px solid #d5dbe1; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { border-bottom: 1.5px solid #8894a1; font-weight: 600; }
.number { font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
h2, h3 { break-after: avoid; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } table { font-size: 8.5pt; } section { break-before: page; } }
`;
}
