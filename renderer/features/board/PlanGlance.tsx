import type { ExplainableFigure } from '../../../shared/explain.ts';
import type { PlanOverview } from '../../../shared/plans.ts';
import { semaforos, type Semaforo } from '../../../shared/progress-words.ts';
import { boardText, planFinding } from '../../text/board.ts';
import { count, percent } from '../../text/format.ts';
import { progressText } from '../../text/ui.ts';
import { BigFigure, BigFigures } from '../../ui/BigFigure.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SemaforoBadge } from '../../ui/StateBadge.tsx';
import { TwoBar } from '../../ui/TwoBar.tsx';
import { coverageText } from '../../text/progress.ts';
import styles from './PlanGlance.module.css';

type Props = {
  overview: PlanOverview;
  commitmentsHref: (filters: Record<string, string>) => string;
  onExplain: (figure: ExplainableFigure) => void;
};

/** The plan in one look: its three figures, the time that has passed, and how many commitments go how. */
export function PlanGlance({ overview, commitmentsHref, onExplain }: Props) {
  const { figures, timeElapsed } = overview;
  return (
    <Card title={planFinding(figures)} help="coverage">
      <div className={styles.glance}>
        <BigFigures>
          <BigFigure
            label={progressText.verified}
            value={figures.verified}
            tone="verified"
            note={coverageText.verified(figures.coverage)}
          />
          <BigFigure
            label={progressText.reported}
            value={figures.reported}
            tone="done"
            note={coverageText.reported(figures.coverage)}
          />
          <BigFigure label={progressText.expected} value={figures.expected} note={coverageText.expected} />
        </BigFigures>
        <TwoBar {...figures} isBare />
        <Elapsed share={timeElapsed} />
        <ul className={styles.semaforos}>
          {semaforos.map((semaforo) => (
            <SemaforoCount
              key={semaforo}
              semaforo={semaforo}
              n={figures.semaforos[semaforo]}
              href={commitmentsHref({ semaforo })}
            />
          ))}
        </ul>
        <div className={styles.foot}>
          <Button kind="link" onPress={() => onExplain('reported')}>
            {boardText.explain}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Elapsed({ share }: { share: number | null }) {
  if (share === null) return null;
  return (
    <div className={styles.elapsed}>
      <small>
        {boardText.timeElapsed}: <b>{percent(share)}</b> {boardText.timeNote}
      </small>
      <div className={styles.time}>
        <span style={{ width: `${String(share)}%` }} />
      </div>
    </div>
  );
}

function SemaforoCount({ semaforo, n, href }: { semaforo: Semaforo; n: number; href: string }) {
  if (n === 0) return null;
  return (
    <li>
      <a href={href}>
        <SemaforoBadge semaforo={semaforo} />
        <b>{count(n)}</b>
      </a>
    </li>
  );
}
