// The loopback server: the page, its fonts, the requests and the events. Everything but the first page needs the session
// cookie, and everything needs the right address.

import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { hostError } from '#shared/api/errors';
import { err } from '#shared/lib/result';
import { contentType, pageFile, PAGE_HEADERS, type PageFolders } from '../services/pageFiles';
import type { Dispatch } from '../services/shell/dispatch';
import { answerApi, sendAnswer } from './apiRoute';
import type { EventStream } from './eventStream';
import { isOurAddress, isOurPage, isToken, sessionCookie, type Session } from './guard';

export interface ServerParts {
  /** Asked for each request, because the port is known only when the server listens. */
  readonly session: () => Session;
  readonly folders: PageFolders;
  readonly dispatch: Dispatch;
  readonly events: EventStream;
  /** Bytes a request may have; for tests. */
  readonly maxBody?: number;
}

const API = '/api/';

async function sendFile(response: ServerResponse, folders: PageFolders, urlPath: string): Promise<void> {
  const file = pageFile(folders, urlPath);
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': contentType(file), 'content-length': bytes.length });
  response.end(bytes);
}

function refuse(response: ServerResponse, path: string): void {
  if (path.startsWith(API)) return sendAnswer(response, 403, err(hostError('unreachable')));
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end();
}

async function respond(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const session = parts.session();
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${session.address}`);
  const isFirst = request.method === 'GET' && pathname === '/' && isToken(session, searchParams.get('token'));
  if (isFirst && isOurAddress(session, request.headers)) {
    response.setHeader('set-cookie', sessionCookie(session));
    return sendFile(response, parts.folders, '/');
  }
  if (!isOurPage(session, request.headers)) return refuse(response, pathname);
  if (request.method === 'POST' && pathname.startsWith(API)) {
    return answerApi(parts.dispatch, pathname.slice(API.length), request, response, parts.maxBody);
  }
  if (request.method !== 'GET') {
    response.writeHead(405).end();
    return;
  }
  if (pathname === '/events') return parts.events.add(response, searchParams.get('page') ?? '');
  return sendFile(response, parts.folders, pathname);
}

/** The server, not yet listening. */
export function createServer(parts: ServerParts): Server {
  return createHttpServer((request, response) => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    respond(parts, request, response).catch(() => {
      // A client that went away, or a URL that is none.
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
}
