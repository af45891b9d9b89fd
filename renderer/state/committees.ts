import { takesPart, type Committee } from '../../shared/committees.ts';
import { committeesText } from '../text/committees.ts';
import { usePlan } from './plan.ts';
import { useMe, useSession } from './session.ts';

type OfCommittee = { committeeId: string | null };
const ofAll: OfCommittee = { committeeId: null };

export const useCommittees = (): readonly Committee[] => useSession((state) => state.committees);

/** Whether somebody takes part in the committee of the plan in view; without a plan, everybody does. */
export function useTakesPart(): (member: OfCommittee) => boolean {
  const plan = usePlan();
  return (member) => takesPart(member, plan ?? ofAll);
}

/** The committee of which whoever looks is, where it is another than that of the plan in view. */
export function useElsewhere(): { own: string; other: string } | null {
  const me = useMe() ?? ofAll;
  const plan = usePlan() ?? ofAll;
  const name = useCommitteeName();
  if (takesPart(me, plan)) return null;
  return { own: name(me.committeeId), other: name(plan.committeeId) };
}

/** What a committee is called; '' where there are none, and «todos los comités» for who is of none. */
export function useCommitteeName(): (committeeId: string | null) => string {
  const committees = useCommittees();
  return (committeeId) => {
    if (committeeId === null) return committees.length === 0 ? '' : committeesText.all;
    return committees.find(({ id }) => id === committeeId)?.name ?? '';
  };
}

/** Which committees whoever looks can choose, and whether also none: who is of one chooses that one. */
export function useCommitteeChoice(): { options: { key: string; label: string }[]; mayBeAll: boolean } {
  const own = useMe()?.committeeId ?? null;
  const committees = useCommittees();
  const some = own === null ? committees : committees.filter(({ id }) => id === own);
  return { options: some.map(({ id, name }) => ({ key: id, label: name })), mayBeAll: own === null };
}

/** The committee with which something new begins: one's own, else that of the plan in view. */
export function useUsualCommittee(): string | null {
  const own = useMe()?.committeeId ?? null;
  const inView = usePlan()?.committeeId ?? null;
  return own ?? inView;
}
