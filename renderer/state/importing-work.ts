import type { InputOf } from '../../shared/contract.ts';
import type { Reply } from '../../shared/errors.ts';
import { api } from '../api.ts';
import { areFilesReady, idle, useImporting, type Importing, type Work } from './importing.ts';
import { keepCorrections, namesPlan } from './importing-mapping.ts';
import { usePlansInView } from './importing-plan.ts';
import { askAgain } from './queries.ts';
import { loadSession } from './session.ts';

type WorkName = 'preview' | 'rehearsal' | 'run';
const pollEvery = 250;

const setWork = (name: WorkName, work: Work<never> | Importing[WorkName]): void =>
  useImporting.setState({ [name]: work } as Pick<Importing, WorkName>);

/** Asks, follows how far it is, and keeps the reply unless something else was asked meanwhile. */
async function follow<T>(name: WorkName, ask: (jobId: string) => Promise<Reply<T>>): Promise<T | null> {
  const jobId = crypto.randomUUID();
  const isMine = (): boolean => useImporting.getState()[name].jobId === jobId;
  setWork(name, { ...idle, jobId });
  const timer = name === 'preview' ? undefined : setInterval(() => void poll(name, jobId), pollEvery);
  const reply = await ask(jobId);
  clearInterval(timer);
  if (!isMine()) return null;
  const ended = reply.ok ? { ...idle, value: reply.value } : { ...idle, error: reply.error };
  setWork(name, ended as unknown as Importing[WorkName]);
  return reply.ok ? reply.value : null;
}

async function poll(name: WorkName, jobId: string): Promise<void> {
  const reply = await api('import.progress', { jobId });
  const work = useImporting.getState()[name];
  if (reply.ok && work.jobId === jobId) setWork(name, { ...work, progress: reply.value } as typeof work);
}
