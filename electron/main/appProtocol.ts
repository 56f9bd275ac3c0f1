// `app://sightline/`: the page's own address, so that it has an origin, a content security policy and no access to
// `file:`. It serves what was built and nothing else.

import { readFile } from 'node:fs/promises';
import { contentType, pageFile, PAGE_HEADERS, type PageFolders } from '../services/pageFiles';
import type { ElectronApi } from './electronApi';

const SCHEME = 'app';
const ORIGIN = `${SCHEME}://sightline`;
export const PAGE_URL = `${ORIGIN}/`;

/** Whether the URL is of our page. (The `origin` of such URLs is `null` in Node.) */
export function isPageUrl(url: string): boolean {
  return url === ORIGIN || url.startsWith(PAGE_URL);
}

/** Before the app is ready; Electron takes it only then. */
export function registerScheme({ protocol }: ElectronApi): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** The answer to one request for the page. */
export async function servePage(folders: PageFolders, request: { readonly method: string; readonly url: string }): Promise<Response> {
  const none = (status: number) => new Response(null, { status, headers: PAGE_HEADERS });
  if (request.method !== 'GET' || !isPageUrl(request.url)) return none(403);
  const file = pageFile(folders, new URL(request.url).pathname);
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) return none(404);
  return new Response(new Uint8Array(bytes), { headers: { ...PAGE_HEADERS, 'content-type': contentType(file) } });
}

/** Once the app is ready. */
export function handleScheme({ protocol }: ElectronApi, folders: PageFolders): void {
  protocol.handle(SCHEME, (request) => servePage(folders, request));
}
