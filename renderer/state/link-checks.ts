import { useCallback, useRef, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import { api } from '../api.ts';
import { linkText } from '../text/evidences.ts';
import { say } from './notices.ts';
import { askAgain } from './queries.ts';
import { beginWork, percentOf } from './under-way.ts';

const pollEvery = 400;

/** A round of looks at the links of a plan: how far it is, how it is stopped, and what was refused. */
export function useLinkRound(planId: string) {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const job = useRef('');
  const run = useCallback(async () => {
    const jobId = crypto.randomUUID();
    job.current = jobId;
    setError(null);
    setProgress({ done: 0, total: 0 });
    const work = beginWork('links', { cancel: () => void api('link.cancel', { jobId }) });
    const timer = setInterval(() => {
      void api('link.progress', { jobId }).then((reply) => {
        if (!reply.ok || job.current !== jobId) return;
        setProgress(reply.value);
        work.tell(percentOf(reply.value.done, reply.value.total));
      });
    }, pollEvery);
    const reply = await api('link.check', { planId, jobId });
    clearInterval(timer);
    work.end();
    job.current = '';
    setProgress(null);
    if (!reply.ok) setError(reply.error);
    else {
      const { checked, reached, isCancelled } = reply.value;
      say(isCancelled ? linkText.stopped(checked) : linkText.done(checked, reached));
    }
    askAgain();
  }, [planId]);
  const cancel = useCallback(() => {
    if (job.current !== '') void api('link.cancel', { jobId: job.current });
  }, []);
  return { run, cancel, progress, error };
}
