import { useState } from 'react';
import { formatDay } from '../../../shared/dates.ts';
import { responsibilityKindNames, roleNames } from '../../../shared/glossary.ts';
import { responsibilityKinds, type ResponsibilityView } from '../../../shared/responsibilities.ts';
import { useMay } from '../../state/permissions.ts';
import { commitmentText } from '../../text/commitment.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AssignDialog, type AssignTarget } from './AssignDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import styles from './People.module.css';

type Props = {
  responsibilities: readonly ResponsibilityView[];
  targets: readonly AssignTarget[];
  on: string;
  /** What is said while nobody answers for it. */
  empty: string;
};

/** Who answers for what is in view, by kind; who may, assigns and ends. */
export function People({ responsibilities, targets, on, empty }: Props) {
  const may = useMay('assign') === 'yes';
  const [isAssigning, setAssigning] = useState(false);
  const [ending, setEnding] = useState<ResponsibilityView | null>(null);
  const current = responsibilities
    .filter(({ endsOn }) => endsOn === null || endsOn >= on)
    .sort((a, b) => responsibilityKinds.indexOf(a.kind) - responsibilityKinds.indexOf(b.kind));
  return (
    <Card
      title={commitmentText.who}
      actions={
        may && (
          <Button size="small" onPress={() => setAssigning(true)}>
            {commitmentText.assign}
          </Button>
        )
      }
    >
      {current.length === 0 && <EmptyState sentence={empty} />}
      <ul className={styles.people}>
        {current.map((one) => (
          <li key={one.id} className={styles.person}>
            <Person charge={one} />
            {may && (
              <Button
                kind="link"
                aria-label={`${commitmentText.end}: ${nameOf(one)}`}
                onPress={() => setEnding(one)}
              >
                {commitmentText.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isAssigning && <AssignDialog targets={targets} onClose={() => setAssigning(false)} />}
      {ending !== null && (
        <EndDialog charge={ending} name={nameOf(ending)} today={on} onClose={() => setEnding(null)} />
      )}
    </Card>
  );
}

const nameOf = (charge: ResponsibilityView): string => charge.member ?? charge.institution ?? '';

function Person({ charge }: { charge: ResponsibilityView }) {
  const kind = responsibilityKindNames[charge.kind];
  return (
    <span>
      <span className={styles.kind}>
        {charge.role === null ? kind : `${roleNames[charge.role]} · ${kind.toLowerCase()}`}
      </span>
      {[charge.member, charge.institution].filter(Boolean).join(', ')}
      {charge.endsOn !== null && (
        <span className={styles.kind}>{commitmentText.until(formatDay(charge.endsOn))}</span>
      )}
    </span>
  );
}
