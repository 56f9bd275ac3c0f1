// `POST /api/<name>`: the input as JSON in, the answer as JSON out. Bounded, because the body is kept in memory.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import { MAX_FILE_BYTES } from '../services/disk/readTextFile';
import type { Dispatch } from '../services/shell/dispatch';

/** A file's text in JSON is longer than the file: quotes and line ends are escaped. */
export const MAX_BODY_BYTES = Math.round(MAX_FILE_BYTES * 1.5);

/** Sends an answer in the wire format. */
export function sendAnswer(response: ServerResponse, status: number, answer: Result<unknown, HostError>): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

async function readBody(request: IncomingMessage, limit: number): Promise<Result<string, HostError>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return err(hostError('tooLarge', '', `> ${Math.round(limit / 1024 / 1024)} MB`));
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
}

function parseInput(body: string): Result<unknown, HostError> {
  try {
    return ok(JSON.parse(body));
  } catch {
    return err(hostError('badRequest', '', 'the body is not JSON'));
  }
}

/** Answers one request of the page. */
export async function answerApi(
  dispatch: Dispatch, name: string, request: IncomingMessage, response: ServerResponse, limit = MAX_BODY_BYTES,
): Promise<void> {
  // A form can't send this type, so it can't be used from another site even if the other checks were to fail.
  if (request.headers['content-type'] !== 'application/json') {
    return sendAnswer(response, 415, err(hostError('badRequest', '', 'not application/json')));
  }
  const body = await readBody(request, limit);
  if (!body.ok) {
    response.setHeader('connection', 'close');
    return sendAnswer(response, 413, body);
  }
  const input = parseInput(body.value);
  if (!input.ok) return sendAnswer(response, 400, input);
  sendAnswer(response, 200, await dispatch(name, input.value));
}
