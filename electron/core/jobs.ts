import { AppError } from '../../shared/errors.ts';

export type JobPhase = 'reading' | 'matching' | 'writing';
export type JobState = { phase: JobPhase; done: number; total: number };

/** Long work under way: how far it is, and whether somebody asked to stop it. */
export type Jobs = {
  state: (jobId: string) => JobState | null;
  cancel: (jobId: string) => boolean;
  start: (jobId: string | undefined) => Job;
};

export type Job = {
  /** Notes how far the work is, lets others run, and throws `cancelled` when somebody asked to stop. */
  step: (state: JobState) => Promise<void>;
  /** Says so too, to what waits for something else than the next step. */
  signal: AbortSignal;
  end: () => void;
};

/** Gives timers and sockets a turn: SQLite's work never does. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createJobs(): Jobs {
  const running = new Map<string, { state: JobState; stop: AbortController }>();
  return {
    state: (jobId) => running.get(jobId)?.state ?? null,
    cancel: (jobId) => {
      const entry = running.get(jobId);
      entry?.stop.abort();
      return entry !== undefined;
    },
    start: (jobId) => {
      const stop = new AbortController();
      const entry = { state: { phase: 'reading', done: 0, total: 0 } as JobState, stop };
      if (jobId !== undefined) running.set(jobId, entry);
      return {
        step: async (state) => {
          entry.state = state;
          await breathe();
          if (stop.signal.aborted) throw new AppError('cancelled');
        },
        signal: stop.signal,
        end: () => {
          if (jobId !== undefined) running.delete(jobId);
        },
      };
    },
  };
}
