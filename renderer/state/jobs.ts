import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { useGeneration } from './queries.ts';
import { beginWork, percentOf, useUnderWay, type UnderWay, type WorkKind } from './under-way.ts';

const pollMs = 400;

/** Orders something long of the core under an id of its own, by which it is followed and can be stopped. */
export async function asJob<T>(kind: WorkKind, order: (jobId: string) => Promise<T>): Promise<T> {
  const jobId = crypto.randomUUID();
  const work = beginWork(kind, { cancel: () => void api('job.cancel', { jobId }) });
  const timer = setInterval(() => {
    void api('job.progress', { jobId }).then((reply) => {
      if (reply.ok) work.tell(percentOf(reply.value.done, reply.value.total));
    });
  }, pollMs);
  try {
    return await order(jobId);
  } finally {
    clearInterval(timer);
    work.end();
  }
}

const restMs = 500;
const againMs = 2_000;

/** How many files the core has still to read by itself, asked after each order and while there are any. */
function useFilesToRead(): number {
  const generation = useGeneration();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    let timer = setTimeout(ask, restMs);
    let isWanted = true;
    function ask(): void {
      void api('job.background', {}).then((reply) => {
        if (!isWanted) return;
        const found = reply.ok ? reply.value.filesToRead : 0;
        setLeft(found);
        if (found > 0) timer = setTimeout(ask, againMs);
      });
    }
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [generation]);
  return left;
}

/** All that runs now: what was begun here, and what the core does by itself. */
export function useWork(): readonly UnderWay[] {
  const all = useUnderWay((state) => state.all);
  const left = useFilesToRead();
  if (left === 0) return all;
  const reading = { id: 0, kind: 'texts', name: String(left), percent: null, cancel: null } as const;
  return [...all, { ...reading, isStopping: false }];
}
