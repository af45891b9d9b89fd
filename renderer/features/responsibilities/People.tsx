import { useState } from 'react';
import { formatDay } from '../../../shared/dates.ts';
import { responsibilityKindNames, roleNames } from '../../../shared/glossary.ts';
import { responsibilityKinds, type ResponsibilityView } from '../../../shared/responsibilities.ts';
import { useMay } from '../../state/permissions.ts';
import { commitmentText } from '../../text/commitment.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { responsibilityText } from '../../text/responsibilities.ts';
import { Select } from '../../ui/Select.tsx';
import { AssignDialog, type AssignTarget } from './AssignDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import styles from './People.module.css';

type NamedTarget = AssignTarget & { label: string; name: string };

type Props = {
  responsibilities: readonly ResponsibilityView[];
  /** What of it can be assigned: the whole first. */
  targets: readonly NamedTarget[];
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
            {responsibilityText.assign}
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
                aria-label={`${responsibilityText.end}: ${nameOf(one)}`}
                onPress={() => setEnding(one)}
              >
                {responsibilityText.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isAssigning && <Assign targets={targets} onClose={() => setAssigning(false)} />}
      {ending !== null && (
        <EndDialog
          charge={ending}
          who={nameOf(ending)}
          what={targets.find(({ milestoneId }) => milestoneId === ending.milestoneId)?.name ?? ''}
          today={on}
          onClose={() => setEnding(null)}
        />
      )}
    </Card>
  );
}

type AssignProps = { targets: readonly NamedTarget[]; onClose: () => void };

/** Assigns one of what is in view. */
function Assign({ targets, onClose }: AssignProps) {
  const [place, setPlace] = useState('0');
  const target = targets[Number(place)];
  return (
    <AssignDialog
      title={responsibilityText.assignTitle}
      targets={target === undefined ? [] : [target]}
      onClose={onClose}
    >
      {targets.length > 1 && (
        <Select
          label={responsibilityText.to}
          options={targets.map(({ label }, index) => ({ key: String(index), label }))}
          value={place}
          onChange={setPlace}
        />
      )}
    </AssignDialog>
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
