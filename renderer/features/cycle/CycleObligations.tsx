import type { ReactNode } from 'react';
import type { CycleObligation } from '../../../shared/cycle-obligations.ts';
import { cycleSentence, cycleText } from '../../text/cycle.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ObligationBadge } from '../../ui/ObligationBadge.tsx';
import styles from './Cycle.module.css';
import type { Adding } from './Stages.tsx';

type Hrefs = { meetings: string; settings: string; commitment: (id: string) => string };
type Props = {
  obligations: readonly CycleObligation[];
  mayChange: boolean;
  hrefs: Hrefs;
  onAdd: (what: Adding) => void;
};

/** What the cycle asks, each with its date and the first step to meet it; the assessments that were made are only counted. */
export function CycleObligations({ obligations, mayChange, hrefs, onAdd }: Props) {
  const isMade = ({ key, state }: CycleObligation): boolean => key === 'assessment' && state === 'met';
  const made = obligations.filter(isMade).length;
  const settings = mayChange && <ButtonLink href={hrefs.settings}>{cycleText.setDates}</ButtonLink>;
  return (
    <Card title={cycleText.obligations}>
      {obligations.length === 0 && <EmptyState sentence={cycleText.noObligations} step={settings} />}
      <ul className={styles.list}>
        {obligations
          .filter((one) => !isMade(one))
          .map((one) => (
            <li key={one.key + (one.commitment?.id ?? '')} className={styles.obligation}>
              <ObligationBadge state={one.state} />
              <span>{cycleSentence(one)}</span>
              {mayChange && (one.state === 'pending' || one.state === 'overdue') && (
                <FirstStep obligation={one} hrefs={hrefs} onAdd={onAdd} />
              )}
            </li>
          ))}
        {made > 0 && (
          <li className={styles.obligation}>
            <ObligationBadge state="met" />
            <span>{cycleText.assessed(made)}</span>
          </li>
        )}
      </ul>
    </Card>
  );
}

type StepProps = { obligation: CycleObligation } & Pick<Props, 'hrefs' | 'onAdd'>;

function FirstStep({ obligation: { key, commitment }, hrefs, onAdd }: StepProps): ReactNode {
  switch (key) {
    case 'forumMeets':
    case 'meetsCivilSociety':
      return (
        <ButtonLink size="small" href={hrefs.meetings}>
          {cycleText.convene}
        </ButtonLink>
      );
    case 'repository':
      return (
        <Button size="small" onPress={() => onAdd({ stage: 'followUp', kind: 'repositoryUpdate' })}>
          {cycleText.addUpdate}
        </Button>
      );
    case 'initialReport':
      return (
        <Button size="small" onPress={() => onAdd({ stage: 'implementation', kind: 'initialReport' })}>
          {cycleText.addReport}
        </Button>
      );
    case 'assessment':
      if (commitment === null) return null;
      return (
        <ButtonLink size="small" href={hrefs.commitment(commitment.id)}>
          {cycleText.assess(commitment.code)}
        </ButtonLink>
      );
  }
}
