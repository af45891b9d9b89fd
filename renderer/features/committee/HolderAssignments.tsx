import { useState, type ReactNode } from 'react';
import type { Assignment } from '../../../shared/responsibilities.ts';
import { inOrder, isStanding } from '../../state/committee.ts';
import { committeeText } from '../../text/committee.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Assignments, type Standings } from './Assignments.tsx';
import styles from './Committee.module.css';

type Props = {
  assignments: readonly Assignment[];
  standings: Standings;
  today: string;
  /** Where more is assigned to them; left out for whoever may not. */
  assignHref?: string | undefined;
  /** The way to hand over what stands; left out for whoever may not. */
  handingOver?: ReactNode;
  /** The dialogue that ends one of them. */
  endingOf: (assignment: Assignment, onClose: () => void) => ReactNode;
  hrefOf: (assignment: Assignment) => string;
};

/** All that one person or institution answers for, and what it answered for before. */
export function HolderAssignments(props: Props) {
  const { assignments, standings, today, assignHref, hrefOf, endingOf } = props;
  const [ending, setEnding] = useState<Assignment | null>(null);
  const ordered = inOrder(assignments, (one) => one.milestoneCode ?? one.commitmentCode);
  const standing = ordered.filter((one) => isStanding(one, today));
  const past = ordered.filter((one) => !isStanding(one, today));
  return (
    <div className={styles.stack}>
      <Card
        title={committeeText.standing}
        actions={
          assignHref !== undefined && (
            <>
              {standing.length > 0 && props.handingOver}
              <ButtonLink href={assignHref}>{committeeText.assignMore}</ButtonLink>
            </>
          )
        }
      >
        {standing.length === 0 ? (
          <EmptyState sentence={committeeText.standingNone} />
        ) : (
          <Assignments
            caption={committeeText.standing}
            assignments={standing}
            standings={standings}
            hrefOf={hrefOf}
            onEnd={assignHref === undefined ? undefined : setEnding}
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
      {ending !== null && endingOf(ending, () => setEnding(null))}
    </div>
  );
}
