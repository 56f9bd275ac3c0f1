import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentType, CONTENT_SECURITY_POLICY, pageFile } from '../../../../electron/services/pageFiles';

const folders = { page: '/out/page', fonts: '/out/fonts' };

it('finds the page, its assets and the fonts', () => {
  expect(pageFile(folders, '/')).toBe(join('/out/page', 'index.html'));
  expect(pageFile(folders, '/assets/index-B_x9.js')).toBe(join('/out/page', 'assets', 'index-B_x9.js'));
  expect(pageFile(folders, '/fonts/Inter-400.ttf')).toBe(join('/out/fonts', 'Inter-400.ttf'));
});

it('finds nothing else', () => {
  for (const path of ['/../x', '/fonts/../page', '/fonts', '/.env', '/a//b', '/%2e%2e/x', '/a%2fb', '/a\\b', 'x', '', '/C:/x']) {
    expect(pageFile(folders, path), path).toBeNull();
  }
});

it('serves under a policy without remote sources and without generated code', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(contentType('a.JS')).toContain('text/javascript');
  expect(contentType('a.exe')).toBe('application/octet-stream');
});
