import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../shared/history.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import type { About } from '../text/history.ts';
import { api } from '../api.ts';
import { useSession } from './session.ts';
import { storyIndex } from './story.ts';

type TellAbout = (entry: HistoryEntry) => About;
const nothing: TellAbout = () => ({});

/** In a larger plan the sentences do without the milestone's code: reading every commitment would take too long. */
const commitmentsAtMost = 30;

/** Of which milestone an entry of the log is and what was said, where the plan is small enough to be read whole. */
export function useAbout(plan: PlanSummary | null, newest: number | undefined): TellAbout {
  const [known, setKnown] = useState<{ tell: TellAbout }>({ tell: nothing });
  const planId = plan !== null && plan.commitments <= commitmentsAtMost ? plan.id : null;
  useEffect(() => {
    let isWanted = true;
    const read = planId === null || newest === undefined ? Promise.resolve(nothing) : readAbout(planId);
    void read.then((tell) => {
      if (isWanted) setKnown({ tell });
    });
    return () => {
      isWanted = false;
    };
  }, [planId, newest]);
  return known.tell;
}

async function readAbout(planId: string): Promise<TellAbout> {
  const status = await api('plan.status', { planId });
  if (!status.ok) return nothing;
  const replies = await Promise.all(status.value.commitments.map(({ id }) => api('commitment.read', { id })));
  const details = replies.flatMap((reply) => (reply.ok ? [reply.value] : []));
  const { members } = useSession.getState();
  return storyIndex(
    details.flatMap(({ milestones }) => milestones),
    details.flatMap(({ responsibilities }) => responsibilities),
    (id) => members.find((member) => member.id === id)?.name ?? null,
  );
}
