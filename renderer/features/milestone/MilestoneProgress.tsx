import type { ExplainableFigure } from '../../../shared/explain.ts';
import type { MilestoneFigures } from '../../../shared/progress.ts';
import { formatDay } from '../../../shared/dates.ts';
import { commitmentText } from '../../text/commitment.ts';
import { milestoneText } from '../../text/milestone.ts';
import { coverageText } from '../../text/progress.ts';
import { progressText } from '../../text/ui.ts';
import { BigFigure, BigFigures } from '../../ui/BigFigure.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TwoBar } from '../../ui/TwoBar.tsx';
import styles from './Milestone.module.css';

type Props = { figures: MilestoneFigures; onExplain: (figure: ExplainableFigure) => void };

/** The three figures of a milestone, and where they come from. */
export function MilestoneProgress({ figures, onExplain }: Props) {
  const hasActivities = figures.activities.length > 0;
  const last =
    figures.lastReportOn === null
      ? commitmentText.noReport
      : commitmentText.reportedOn(formatDay(figures.lastReportOn));
  return (
    <Card
      title={milestoneText.progress}
      help="verified"
      actions={
        <Button kind="link" onPress={() => onExplain('reported')}>
          {milestoneText.explain}
        </Button>
      }
    >
      <div className={styles.stack}>
        <BigFigures>
          <BigFigure
            label={progressText.verified}
            value={figures.verified}
            tone="verified"
            {...(hasActivities ? { note: coverageText.verified(figures.coverage) } : {})}
          />
          <BigFigure
            label={progressText.reported}
            value={figures.reported}
            tone="done"
            note={hasActivities ? coverageText.reported(figures.coverage) : last}
          />
          <BigFigure label={progressText.expected} value={figures.expected} />
        </BigFigures>
        <TwoBar {...figures} isBare />
        {hasActivities && <p className={styles.quiet}>{milestoneText.fromActivities}</p>}
      </div>
    </Card>
  );
}
