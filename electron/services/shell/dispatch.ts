// The one gate into the shell, for both hosts: looks the request up, checks what comes in, runs the handler, and checks
// what goes out. Nothing that a page sends gets past here unchecked, and nothing thrown gets out.

import { hostError } from '#shared/api/errors';
import { requests, type HostError, type RequestName } from '#shared/api/contract';
import { err, ok, type Result } from '#shared/lib/result';
import type { z } from '#shared/lib/zod';
import type { Handlers } from './handlers';

/** Answers in the wire format; never rejects. */
export type Dispatch = (name: string, input: unknown) => Promise<Result<unknown, HostError>>;

function isRequest(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

/** Where and what, without the value: it may be somebody's document. */
function complaint(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.')} ${issue.message}`.trim() : 'does not fit';
}

async function answer(handlers: Handlers, name: RequestName, input: unknown): Promise<Result<unknown, HostError>> {
  const { input: inputSchema, output: outputSchema } = requests[name];
  const checked = inputSchema.safeParse(input);
  if (!checked.success) return err(hostError('badRequest', '', `${name}: ${complaint(checked.error)}`));
  // One of the handlers' inputs, checked by the schema of the same name; the compiler sees only the union.
  const handler = handlers[name] as (input: unknown) => Promise<Result<unknown, HostError>>;
  const result = await handler(checked.data);
  if (!result.ok) return result;
  const value = outputSchema.safeParse(result.value);
  return value.success ? ok(value.data) : err(hostError('unexpected', '', `${name}: ${complaint(value.error)}`));
}

export function createDispatch(handlers: Handlers): Dispatch {
  return async (name, input) => {
    if (!isRequest(name)) return err(hostError('badRequest', '', `there is no request ${name.slice(0, 80)}`));
    try {
      return await answer(handlers, name, input);
    } catch (thrown) {
      return err(hostError('unexpected', '', thrown instanceof Error ? thrown.message : String(thrown)));
    }
  };
}
