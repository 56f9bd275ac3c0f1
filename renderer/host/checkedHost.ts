// The page's host over any transport. Answers and events are checked against the contract, so that a shell that is
// older, newer or broken shows as an error in one place and not as `undefined` somewhere in a dialog.

import { hostError } from '#shared/api/errors';
import type { Answer, Host, Input, RequestName } from '#shared/api/contract';
import { events, hostErrorSchema, requests } from '#shared/api/contract';
import { fileInfo } from '#shared/api/fields';
import type { FileInfo } from '#shared/api/fields';
import type { Transport } from '#shared/api/transport';
import { err, ok } from '#shared/lib/result';

function message(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function checked<N extends RequestName>(name: N, answer: unknown): Answer<N> {
  const wrong = (reason: string) => err(hostError('unexpected', '', `${name}: ${reason}`));
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return wrong('not an answer');
  if (answer.ok === true && 'value' in answer) {
    const value = requests[name].output.safeParse(answer.value);
    // The schema was looked up by the same name, which the compiler can't see.
    return value.success ? (ok(value.data) as Answer<N>) : wrong(value.error.message);
  }
  const error = 'error' in answer ? hostErrorSchema.safeParse(answer.error) : null;
  return error?.success ? err(error.data) : wrong('not an error');
}

/** Whatever goes wrong, the page still has the dropped file's content. */
async function droppedFile(transport: Transport, file: object): Promise<FileInfo | null> {
  const answer = await transport.dropped?.(file).catch(() => null);
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? fileInfo.safeParse(answer.value) : null;
  return value?.success ? value.data : null;
}

/** Wraps a transport. Requests never reject: what can't be reached is the error `unreachable`. */
export function checkedHost(transport: Transport): Host {
  return {
    async request<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<N>> {
      try {
        return checked(name, await transport.request(name, input));
      } catch (thrown) {
        return err(hostError('unreachable', '', message(thrown)));
      }
    },
    dropped: (file) => droppedFile(transport, file),
    on(name, listener) {
      return transport.on(name, (payload) => {
        const value = events[name].safeParse(payload);
        // An event that does not fit is dropped: there is nobody to answer to.
        if (value.success) listener(value.data as Parameters<typeof listener>[0]);
      });
    },
  };
}
