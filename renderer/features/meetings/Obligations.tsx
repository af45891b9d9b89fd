import type { Obligation } from '../../../shared/obligations.ts';
import { meetingText, obligationSentence } from '../../text/meetings.ts';
import { Card } from '../../ui/Card.tsx';
import { ObligationBadge } from '../../ui/ObligationBadge.tsx';
import styles from './Meetings.module.css';

/** What the cycle of the plan asks of the committee's sessions, each with what it rests on. */
export function Obligations({ obligations }: { obligations: readonly Obligation[] }) {
  if (obligations.length === 0) return null;
  return (
    <Card title={meetingText.obligations}>
      <ul className={styles.list}>
        {obligations.map((one) => (
          <li key={one.key}>
            <ObligationBadge state={one.state} /> {obligationSentence(one)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
