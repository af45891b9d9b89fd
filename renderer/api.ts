import type { InputOf, MethodName, OutputOf } from '../shared/contract.ts';
import type { Reply } from '../shared/errors.ts';
import type { Caller } from '../shared/method.ts';
import { inTime } from './state/known-at.ts';
import { awaited, beginWork, type WorkKind } from './state/under-way.ts';
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

const longQuestions: Partial<Record<MethodName, WorkKind>> = {
  'report.make': 'report',
  'meeting.print': 'report',
  'timeline.print': 'report',
  'guide.print': 'report',
  'commitment.export': 'export',
  'history.export': 'export',
  'export.make': 'export',
};

/** What a question is called while its answer is made; null where it does not take long, or is only looked at. */
function longKind(method: MethodName, input: object): WorkKind | null {
  return 'isPreview' in input && input.isPreview === true ? null : (longQuestions[method] ?? null);
}

/** Asks the application; it never throws: a refusal, and a core that does not answer, are replies too. */
export async function api<M extends MethodName>(
  method: M,
  input: InputOf<M>,
  { inNameOf = null }: CallOptions = {},
): Promise<Reply<OutputOf<M>>> {
  const as = inNameOf === null ? caller : { ...caller, inNameOf };
  const asked = transport.call(method, inTime(method, input), as);
  const long = longKind(method, input);
  const reply = await (long === null ? asked : awaited(long, asked));
  if (!reply.ok && reply.error.code === 'signInNeeded') onSignInNeeded();
  return reply as Reply<OutputOf<M>>;
}

/** Hands the bytes of a file to the core, which answers with their hash. */
export function storeFile(
  file: Blob,
  signal?: AbortSignal,
  onSent: (percent: number) => void = () => undefined,
): Promise<Reply<StoredBytes>> {
  const stop = new AbortController();
  const name = file instanceof File ? file.name : '';
  const work = beginWork('file', { name, cancel: () => stop.abort() });
  const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const tell = (percent: number) => {
    work.tell(percent);
    onSent(percent);
  };
  return transport.storeFile(file, caller, either, tell).finally(work.end);
}

/** Brings the bytes that the core keeps under a hash. */
export function readFile(sha256: string, name: string, mediaType: string): Promise<Reply<Blob>> {
  return transport.readFile(sha256, name, mediaType);
}
