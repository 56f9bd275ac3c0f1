// The files that make up the page, for both hosts: which URL path is which file, of what type, and under which rules the
// page runs. Only what is in the two built folders can be named at all.

import { extname, join } from 'node:path';

export interface PageFolders {
  readonly page: string;
  readonly fonts: string;
}

/** No remote sources, no generated code. Inline styles are allowed for the dialogs' scroll lock. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of everything that either host serves. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export function contentType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Names as the build makes them: nothing hidden, no way up, no encoded separators. */
const SEGMENT = /^[\w-][\w.@ -]*$/;

/** The file behind a URL's path; null for what can't be one. */
export function pageFile(folders: PageFolders, urlPath: string): string | null {
  if (urlPath === '/') return join(folders.page, 'index.html');
  const segments = urlPath.slice(1).split('/');
  if (!urlPath.startsWith('/') || !segments.every((segment) => SEGMENT.test(segment))) return null;
  const [first, ...rest] = segments;
  if (first === 'fonts') return rest.length > 0 ? join(folders.fonts, ...rest) : null;
  return join(folders.page, ...segments);
}
