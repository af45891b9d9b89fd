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
  end: () => void;
};

/** Gives timers and sockets a turn: SQLite's work never does. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createJobs(): Jobs {
  const running = new Map<string, { state: JobState; isCancelled: boolean }>();
  return {
    state: (jobId) => running.get(jobId)?.state ?? null,
    cancel: (jobId) => {
      const entry = running.get(jobId);
      if (entry !== undefined) entry.isCancelled = true;
      return entry !== undefined;
    },
    start: (jobId) => {
      const entry = { state: { phase: 'reading', done: 0, total: 0 } as JobState, isCancelled: false };
      if (jobId !== undefined) running.set(jobId, entry);
      return {
        step: async (state) => {
          entry.state = state;
          await breathe();
          if (entry.isCancelled) throw new AppError('cancelled');
        },
        end: () => {
          if (jobId !== undefined) running.delete(jobId);
        },
      };
    },
  };
}
