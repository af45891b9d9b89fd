import type { InputOf, MethodName, OutputOf } from '../shared/contract.ts';
import type { Reply } from '../shared/errors.ts';
import type { Caller } from '../shared/method.ts';
import { inTime } from './state/known-at.ts';
import type { StoredBytes, Transport } from './transports.ts';

const none: Reply<never> = { ok: false, error: { code: 'unreachable', details: {} } };
let transport: Transport = {
  call: () => Promise.resolve(none),
  storeFile: () => Promise.resolve(none),
  readFile: () => Promise.resolve(none),
};
let caller: Caller = { memberId: null };

/** Says once, at start, what carries the calls. */
export function carryBy(next: Transport): void {
  transport = next;
}

/** Says who calls from now on. */
export function callAs(next: Caller): void {
  caller = next;
}

let onSignInNeeded: () => void = () => undefined;

/** Says what happens when the core no longer takes the caller for who they say. */
export function whenSignInNeeded(act: () => void): void {
  onSignInNeeded = act;
}

export type CallOptions = {
  /** The member in whose name the secretariat captures. */
  inNameOf?: string | null;
};

/** Asks the application; it never throws: a refusal, and a core that does not answer, are replies too. */
export async function api<M extends MethodName>(
  method: M,
  input: InputOf<M>,
  { inNameOf = null }: CallOptions = {},
): Promise<Reply<OutputOf<M>>> {
  const as = inNameOf === null ? caller : { ...caller, inNameOf };
  const reply = await transport.call(method, inTime(method, input), as);
  if (!reply.ok && reply.error.code === 'signInNeeded') onSignInNeeded();
  return reply as Reply<OutputOf<M>>;
}

/** Hands the bytes of a file to the core, which answers with their hash. */
export function storeFile(
  file: Blob,
  signal?: AbortSignal,
  onSent?: (percent: number) => void,
): Promise<Reply<StoredBytes>> {
  return transport.storeFile(file, caller, signal, onSent);
}

/** Brings the bytes that the core keeps under a hash. */
export function readFile(sha256: string, name: string, mediaType: string): Promise<Reply<Blob>> {
  return transport.readFile(sha256, name, mediaType);
}
