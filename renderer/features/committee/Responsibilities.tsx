import { useMemo, useState } from 'react';
import type { Institution } from '../../../shared/institutions.ts';
import type { MemberView } from '../../../shared/members.ts';
import { sectors, type Sector } from '../../../shared/roles.ts';
import type { PlanStatus } from '../../../shared/plans.ts';
import type { Assignment } from '../../../shared/responsibilities.ts';
import { isUnassigned, loadsOf, targetsOf, type Holder, type Target } from '../../state/committee.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { Idle, Loads } from './Loads.tsx';
import { Targets } from './Targets.tsx';
import styles from './Committee.module.css';

const none: ReadonlySet<string> = new Set();

type Props = {
  assignments: readonly Assignment[];
  status: PlanStatus;
  members: readonly MemberView[];
  institutions: readonly Institution[];
  me: MemberView | null;
  today: string;
  mayAssign: boolean;
  /** The person or institution that one came here to assign things to. */
  initialHolder: string | null;
  holderHref: (holder: Pick<Holder, 'kind' | 'id'>) => string;
  targetHref: (target: Target) => string;
};

/** Who answers for what in the plan, who for nothing, and what nobody answers for. */
export function Responsibilities(props: Props) {
  const { assignments, status, members, today, holderHref } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(none);
  const [assigning, setAssigning] = useState<Target[] | null>(null);
  const loads = useMemo(() => loadsOf(assignments, today), [assignments, today]);
  const targets = useMemo(() => targetsOf(status, assignments, today), [status, assignments, today]);
  const busy = new Set(loads.map(({ id }) => id));
  const idle = members.filter(
    ({ id, isActive, role }) => isActive && sectors.includes(role as Sector) && !busy.has(id),
  );
  const list = (
    <Targets
      targets={targets}
      chosen={chosen}
      onChosen={setChosen}
      targetHref={props.targetHref}
      onAssign={props.mayAssign ? setAssigning : undefined}
    />
  );
  // What waits to be assigned comes first.
  const isListFirst = props.initialHolder !== null || targets.some(isUnassigned);
  return (
    <div className={styles.stack}>
      {isListFirst && list}
      <Loads loads={loads} holderHref={holderHref} />
      <Idle members={idle} holderHref={holderHref} />
      {!isListFirst && list}
      {assigning !== null && (
        <AssignDialog
          {...props}
          targets={assigning}
          onClose={() => setAssigning(null)}
          onAssigned={() => setChosen(none)}
        />
      )}
    </div>
  );
}
