import type { DueGroup, TaskKind } from '../../shared/tasks.ts';
import { asGroup, asKind } from '../text/work.ts';
import { useAddressQuery } from './address.ts';

/** Whose work is looked at, of which plans, which of it, and how it stands together. */
export type WorkChoice = {
  personId: string | null;
  isOfAllPlans: boolean;
  kind: TaskKind | null;
  due: DueGroup | null;
  groupBy: 'due' | 'kind';
};

/** The choice lives in the address: back works and a view can be kept. */
export function useWorkChoice(): [WorkChoice, (changes: Partial<WorkChoice>) => void] {
  const [query, change] = useAddressQuery();
  const choice: WorkChoice = {
    personId: query.persona ?? null,
    isOfAllPlans: query.planes === 'todos',
    kind: asKind(query.que),
    due: asGroup(query.vence),
    groupBy: query.por === 'kind' ? 'kind' : 'due',
  };
  return [choice, (changes) => change(inAddress({ ...choice, ...changes }))];
}

/** The words of the address that say it. */
export const inAddress = ({ personId, isOfAllPlans, kind, due, groupBy }: WorkChoice) => ({
  persona: personId,
  planes: isOfAllPlans ? 'todos' : null,
  que: kind,
  vence: due,
  por: groupBy === 'kind' ? groupBy : null,
});
