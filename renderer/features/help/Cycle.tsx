import { milestoneCycleChart } from '../../../shared/charts/milestone-cycle.ts';
import { milestoneCycle } from '../../../shared/guide-text.ts';
import { helpText } from '../../text/help.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './Help.module.css';

const svg = { __html: milestoneCycleChart() };

/** The states of a milestone in a picture, the same as in the quick guide. */
export function Cycle() {
  return (
    <Card title={helpText.cycle} help="milestone">
      <p className={styles.quiet}>{milestoneCycle.intro}</p>
      <div className={styles.chart} dangerouslySetInnerHTML={svg} />
    </Card>
  );
}
