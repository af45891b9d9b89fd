import { useMemo, useState, type ReactNode } from 'react';
import type { Institution } from '../../../shared/institutions.ts';
import type { MemberView } from '../../../shared/members.ts';
import { sectors, type Sector } from '../../../shared/roles.ts';
import type { PlanStatus } from '../../../shared/plans.ts';
import type { Assignment } from '../../../shared/responsibilities.ts';
import {
  idleInstitutions,
  isUnassigned,
  loadsOf,
  targetsOf,
  type Holder,
  type Target,
} from '../../state/committee.ts';
import { useQuery } from '../../state/queries.ts';
import { Idle, Loads } from './Loads.tsx';
import { Targets } from './Targets.tsx';
import styles from './Committee.module.css';

const none: ReadonlySet<string> = new Set();
const nobody: readonly Institution[] = [];

type Props = {
  assignments: readonly Assignment[];
  status: PlanStatus;
  members: readonly MemberView[];
  today: string;
  /** The dialogue that assigns what was chosen; left out for whoever may not. */
  assigning?: ((chosen: Target[], onClose: () => void, onAssigned: () => void) => ReactNode) | undefined;
  /** Whether one came here to assign. */
  isListFirst: boolean;
  holderHref: (holder: Pick<Holder, 'kind' | 'id'>) => string;
  /** Where something is assigned to one of them. */
  assignHref: (id: string) => string;
  targetHref: (target: Target) => string;
  importHref: string | undefined;
};

/** Who answers for what in the plan, who for nothing, and what nobody answers for. */
export function Responsibilities(props: Props) {
  const { assignments, status, members, today, holderHref } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(none);
  const [ready, setTargets] = useState<Target[] | null>(null);
  const loads = useMemo(() => loadsOf(assignments, today), [assignments, today]);
  const gone = useMemo(
    () => new Set(members.filter(({ isActive }) => !isActive).map(({ id }) => id)),
    [members],
  );
  // Whoever left the table answers for nothing there, until somebody else is named.
  const targets = useMemo(
    () =>
      targetsOf(
        status,
        assignments.filter(({ memberId }) => memberId === null || !gone.has(memberId)),
        today,
      ),
    [status, assignments, today, gone],
  );
  const institutions = useQuery('institution.list', {}).value ?? nobody;
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
      importHref={props.importHref}
      onAssign={props.assigning === undefined ? undefined : setTargets}
    />
  );
  // What waits to be assigned comes first.
  const isListFirst = props.isListFirst || targets.some(isUnassigned);
  return (
    <div className={styles.stack}>
      {isListFirst && list}
      <Loads loads={loads} gone={gone} holderHref={holderHref} />
      <Idle
        members={idle}
        institutions={idleInstitutions(institutions, members, busy)}
        holderHref={holderHref}
        assignHref={props.assigning === undefined ? undefined : props.assignHref}
      />
      {!isListFirst && list}
      {ready !== null &&
        props.assigning?.(
          ready,
          () => setTargets(null),
          () => setChosen(none),
        )}
    </div>
  );
}
