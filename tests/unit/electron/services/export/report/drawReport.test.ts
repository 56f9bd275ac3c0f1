// Reports of the example with measures, a comment and an insight, in both languages and formats.

import { describe, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawReport } from '../../../../../../electron/services/export/report/drawReport';
import type { ReportRequest } from '#shared/api/requests/report';
import { REPORT_SECTIONS } from '#shared/report/report';
import { FONTS_DIR } from '../../../../../outputs/support/raster';

const environment = { fontsDir: FONTS_DIR, systemFonts: { find: () => undefined }, onProgress: () => undefined };
const choice: ReportRequest = { format: 'pdf', locale: 'en', paper: 'A4', title: '', sections: REPORT_SECTIONS, today: '2026-11-22' };

interface File { blueprint: Record<string, unknown> & { cards: Record<string, { id: string; title: string }> } }

function example(locale: 'en' | 'zh-CN'): string {
  const file = JSON.parse(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8')) as File;
  const card = Object.values(file.blueprint.cards)[0]?.id;
  const measure = (id: string, fields: object): [string, object] => [id, { id, date: '2026-03-01', card, ...fields }];
  Object.assign(file.blueprint, {
    measures: Object.fromEntries([
      measure('m_1', { measure: 'importance', value: 4.5, n: 60 }), measure('m_2', { measure: 'csat', counts: { 2: 10, 4: 5 } }),
      measure('m_3', { measure: 'kano', counts: { mustBe: 6, attractive: 2 } }),
    ]),
    insights: { i_1: { id: 'i_1', kind: 'painPoint', title: '<script>alert("x")</script>', cards: [card], from: [] } },
    comments: { k_1: { id: 'k_1', author: 'Mei', at: '2026-05-02T09:00:00.000Z', text: '要不要试试自助入住？' } },
  });
  return JSON.stringify(file);
}

async function made(locale: 'en' | 'zh-CN', format: 'pdf' | 'html'): Promise<Uint8Array> {
  const drawn = await drawReport(example(locale), { ...choice, locale, format }, environment);
  if (!drawn.ok) throw new Error(drawn.error.code);
  return drawn.value.bytes;
}

describe('a report as a web page', () => {
  it('has no script and no tag of the file’s own, and asks for nothing from elsewhere', async () => {
    const html = Buffer.from(await made('en', 'html')).toString('utf8');
    expect(html).not.toMatch(/<script|<link|\son\w+=|(src|href)="(?!data:|#)/);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(html).toContain('@page');
    const filled = ['overview', 'picture', 'inventory', 'map', 'registers', 'time', 'measures', 'insights', 'checks', 'comments'];
    expect([...html.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(filled);
  });
});

describe('a report as a PDF', () => {
  it('goes on over pages with what is longer than one', async () => {
    const file = JSON.parse(example('en')) as File;
    const long = (word: string): string => Array.from({ length: 150 }, (_, i) => `${word}${i}`).join('\n');
    Object.assign(file.blueprint, {
      comments: { k_1: { id: 'k_1', author: 'Mei', at: '2026-05-02T09:00:00.000Z', text: long('said') } },
      personaOrder: ['pe_1'], personas: { pe_1: { id: 'pe_1', name: 'Ann', about: long('about') } },
      brief: { ...(file.blueprint['brief'] as object), goal: long('goal') },
    });
    const drawn = await drawReport(JSON.stringify(file), { ...choice, sections: ['people', 'comments'] }, environment);
    if (!drawn.ok) throw new Error(drawn.error.code);
    const folder = mkdtempSync(join(tmpdir(), 'sightline-report-'));
    const path = join(folder, 'report.pdf');
    writeFileSync(path, drawn.value.bytes);
    const said = new Set(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split(/\s+/));
    execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
    rmSync(folder, { recursive: true });
    expect([...long('said').split('\n'), ...long('about').split('\n'), ...long('goal').split('\n')].filter((word) => !said.has(word))).toEqual([]);
    expect([...said]).not.toContain('…');
  });

  it('is sound, tagged, in the language asked for, with bookmarks, links and heads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-report-'));
    const path = join(folder, 'report.pdf');
    writeFileSync(path, await made('zh-CN', 'pdf'));
    const said = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    const structure = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8' });
    execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
  rmSync(folder, { recursive: true });
    for (const text of ['目录', '触点清单', '要不要试试自助入住？', '基本']) expect(said).toContain(text);
    expect(info).toMatch(/Tagged:\s+yes/);
    for (const tag of ['TOC', 'H1', 'Table', 'TH', 'TD', 'Figure']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  });
});
