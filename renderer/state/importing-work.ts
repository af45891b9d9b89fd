import type { InputOf } from '../../shared/contract.ts';
import type { Reply } from '../../shared/errors.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { api } from '../api.ts';
import { idle, useImporting, type Importing } from './importing.ts';
import { keepCorrections, namesPlan } from './importing-mapping.ts';
import { askAgain } from './queries.ts';
import { loadSession } from './session.ts';
import { beginWork, percentOf } from './under-way.ts';

type WorkName = 'preview' | 'rehearsal' | 'run';
const pollEvery = 250;

const setWork = (name: WorkName, work: Importing[WorkName]): void =>
  useImporting.setState({ [name]: work } as Pick<Importing, WorkName>);

/** Asks, follows how far it is, and keeps the reply unless something else was asked meanwhile. */
async function follow<T>(name: WorkName, ask: (jobId: string) => Promise<Reply<T>>): Promise<T | null> {
  const jobId = crypto.randomUUID();
  setWork(name, { ...idle, jobId });
  const reply = await (name === 'preview' ? ask(jobId) : polled(name, jobId, ask(jobId)));
  if (useImporting.getState()[name].jobId !== jobId) return null;
  setWork(name, {
    ...idle,
    ...(reply.ok ? { value: reply.value } : { error: reply.error }),
  } as Importing[WorkName]);
  return reply.ok ? reply.value : null;
}

async function polled<T>(name: 'rehearsal' | 'run', jobId: string, asked: Promise<T>): Promise<T> {
  const job = beginWork(name === 'run' ? 'import' : 'rehearsal', { cancel: () => void cancelWork(name) });
  const poll = async () => {
    const reply = await api('import.progress', { jobId });
    const work = useImporting.getState()[name];
    if (!reply.ok || work.jobId !== jobId) return;
    setWork(name, { ...work, progress: reply.value });
    job.tell(percentOf(reply.value.done, reply.value.total));
  };
  const timer = setInterval(() => void poll(), pollEvery);
  return asked.finally(() => {
    clearInterval(timer);
    job.end();
  });
}

function sources(): InputOf<'import.preview'> {
  const { files, profile } = useImporting.getState();
  return { files: files.map(({ sha256, name }) => ({ sha256: sha256 ?? '', name })), profile };
}

function wholeInput(jobId: string): InputOf<'import.rehearse'> {
  const { mapping, planId } = useImporting.getState();
  return { ...sources(), mapping: [...mapping], planId, jobId };
}

/** Reads the files and proposes what fills what; what was corrected by hand stays where the table is the same. */
export async function readPreview(planInView: PlanSummary | null): Promise<void> {
  const preview = await follow('preview', () => api('import.preview', sources()));
  if (preview === null) return;
  const state = useImporting.getState();
  const mapping = keepCorrections(preview.mapping, state.mapping);
  // An example is no place for a committee's own rows.
  const usualPlan = namesPlan(mapping) || planInView?.isExample !== false ? null : planInView.id;
  useImporting.setState({ mapping, planId: state.isPlanChosen ? state.planId : usualPlan });
}

/** Says everything that the import would do, without doing it. */
export async function rehearse(): Promise<void> {
  useImporting.setState({ allowsVerified: false });
  await follow('rehearsal', (jobId) => api('import.rehearse', wholeInput(jobId)));
}

/** Imports; afterwards what was rehearsed no longer says what would happen. */
export async function runImport(): Promise<void> {
  const { allowsVerified: allowVerified } = useImporting.getState();
  const outcome = await follow('run', (jobId) => api('import.run', { ...wholeInput(jobId), allowVerified }));
  if (outcome === null) return;
  useImporting.setState({ rehearsal: idle, allowsVerified: false });
  await loadSession();
  askAgain();
}

/** Asks to stop what is under way; its own reply says that it stopped. */
export async function cancelWork(name: 'rehearsal' | 'run'): Promise<void> {
  const { jobId } = useImporting.getState()[name];
  if (jobId !== null) await api('import.cancel', { jobId });
}
