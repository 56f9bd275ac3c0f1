// The shape of the shell's side of the contract: one handler per request, so that a new request without a handler does
// not compile.

import type { HostError, RequestName, Requests } from '#shared/api/contract';
import type { Result } from '#shared/lib/result';
import type { z } from '#shared/lib/zod';

/** What a handler gets: checked, with defaults filled in. */
export type CheckedInput<N extends RequestName> = z.output<Requests[N]['input']>;
/** What it gives back, before the check. */
export type RawOutput<N extends RequestName> = z.input<Requests[N]['output']>;

export type Handler<N extends RequestName> = (input: CheckedInput<N>) => Promise<Result<RawOutput<N>, HostError>>;
export type Handlers = { readonly [N in RequestName]: Handler<N> };
