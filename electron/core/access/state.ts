import { Attempts } from './attempts.ts';
import { RefusalLimit } from './refusal-limit.ts';
import { Sessions, type Instants } from './sessions.ts';

/** What the process remembers of who enters; nothing of it is written anywhere. */
export type AccessState = {
  sessions: Sessions;
  attempts: Attempts;
  refusals: RefusalLimit;
  instants: () => Instants;
};

/** `steady` counts milliseconds and cannot be set back, as the clock on the wall can. */
export function createAccessState(
  now: () => Date,
  steady: () => number = () => performance.now(),
): AccessState {
  return {
    sessions: new Sessions(),
    attempts: new Attempts(),
    refusals: new RefusalLimit(),
    instants: () => ({ steadyMs: steady(), wallMs: now().getTime() }),
  };
}
