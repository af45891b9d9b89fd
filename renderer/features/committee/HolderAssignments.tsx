import { useState } from 'react';
import type { Assignment } from '../../../shared/responsibilities.ts';
import { inOrder, isStanding } from '../../state/committee.ts';
import { committeeText } from '../../text/committee.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Assignments, type Standings } from './Assignments.tsx';
import { EndDialog } from './EndDialog.tsx';
import styles from './Committee.module.css';

type Props = {
  assignments: readonly Assignment[];
  standings: Standings;
  today: string;
  mayAssign: boolean;
  assignHref: string;
  hrefOf: (assignment: Assignment) => string;
};

/** All that one person or institution answers for, and what it answered for before. */
export function HolderAssignments(props: Props) {
  const { assignments, standings, today, mayAssign, assignHref, hrefOf } = props;
  const [ending, setEnding] = useState<Assignment | null>(null);
  const ordered = inOrder(assignments, (one) => one.milestoneCode ?? one.commitmentCode);
  const standing = ordered.filter((one) => isStanding(one, today));
  const past = ordered.filter((one) => !isStanding(one, today));
  return (
    <div className={styles.stack}>
      <Card
        title={committeeText.standing}
        actions={mayAssign && <ButtonLink href={assignHref}>{committeeText.assignMore}</ButtonLink>}
      >
        {standing.length === 0 ? (
          <EmptyState sentence={committeeText.standingNone} />
        ) : (
          <Assignments
            caption={committeeText.standing}
            assignments={standing}
            standings={standings}
            hrefOf={hrefOf}
            onEnd={mayAssign ? setEnding : undefined}
          />
        )}
      </Card>
      {past.length > 0 && (
        <Card title={committeeText.past}>
          <Assignments
            caption={committeeText.past}
            assignments={past}
            standings={standings}
            hrefOf={hrefOf}
          />
        </Card>
      )}
      {ending !== null && <EndDialog assignment={ending} today={today} onClose={() => setEnding(null)} />}
    </div>
  );
}
