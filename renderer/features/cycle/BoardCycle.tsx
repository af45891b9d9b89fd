import { isOwed } from '../../../shared/cycle-obligations.ts';
import { useMay } from '../../state/permissions.ts';
import { useLinks } from '../../state/plan.ts';
import { useQuery } from '../../state/queries.ts';
import { cycleSentence, cycleText } from '../../text/cycle.ts';
import { Card } from '../../ui/Card.tsx';
import { Link } from '../../ui/Link.tsx';
import { ObligationBadge } from '../../ui/ObligationBadge.tsx';
import styles from './Cycle.module.css';

/** On the board of who coordinates: what the cycle of the plan asks soon, or asked already. */
export function BoardCycle({ planId }: { planId: string }) {
  const links = useLinks();
  const coordinates = useMay('cycle') === 'yes';
  const page = useQuery('cycle.read', coordinates ? { planId } : null).value;
  const owed = page?.obligations.filter(isOwed) ?? [];
  if (!coordinates || owed.length === 0) return null;
  return (
    <Card title={cycleText.obligations} actions={<Link href={links.cycle}>{cycleText.toCycle}</Link>}>
      <ul className={styles.list}>
        {owed.map((one) => (
          <li key={one.key + (one.commitment?.id ?? '')}>
            <ObligationBadge state={one.state} /> {cycleSentence(one)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
