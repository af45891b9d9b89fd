import type { ReplyError, Reply } from '../../shared/errors.ts';
import type { Caller } from '../../shared/method.ts';
import type { App } from '../core/app.ts';

/** Answers a message whose shape nobody has checked yet: the one way in, whatever carries it. */
export async function answerCall(
  app: App,
  method: unknown,
  input: unknown,
  as: unknown,
): Promise<Reply<unknown>> {
  if (typeof method !== 'string') return refusal({ code: 'unknownMethod', details: {} });
  const caller = readCaller(as);
  if (caller === null) {
    return refusal({ code: 'invalid', details: { issues: [{ path: 'as', problem: 'type' }] } });
  }
  return app.call(method, input, caller);
}

function readCaller(as: unknown): Caller | null {
  if (as === undefined || as === null) return { memberId: null };
  if (typeof as !== 'object') return null;
  const { memberId = null, inNameOf = null, session = null } = as as Record<string, unknown>;
  const isCaller = isIdOrNull(memberId) && isIdOrNull(inNameOf) && isIdOrNull(session);
  return isCaller ? { memberId, inNameOf, session } : null;
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

export function refusal(error: ReplyError): Reply<never> {
  return { ok: false, error };
}
