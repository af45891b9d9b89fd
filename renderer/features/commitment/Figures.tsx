import type { ExplainableFigure } from '../../../shared/explain.ts';
import type { CommitmentDetail } from '../../../shared/commitments.ts';
import { commitmentText } from '../../text/commitment.ts';
import { coverageText } from '../../text/progress.ts';
import { progressText } from '../../text/ui.ts';
import { BigFigure, BigFigures } from '../../ui/BigFigure.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TwoBar, TwoBarLegend } from '../../ui/TwoBar.tsx';
import styles from './Figures.module.css';

type Props = { figures: CommitmentDetail['figures']; onExplain: (figure: ExplainableFigure) => void };

/** The three figures of a commitment, their fraction and how they come about. */
export function Figures({ figures, onExplain }: Props) {
  const { coverage } = figures;
  return (
    <Card
      title={commitmentText.figures}
      help="reported"
      actions={
        <Button kind="link" onPress={() => onExplain('reported')}>
          {commitmentText.explain}
        </Button>
      }
    >
      <div className={styles.figures}>
        <BigFigures>
          <BigFigure
            label={progressText.verified}
            value={figures.verified}
            tone="verified"
            note={coverageText.verified(coverage)}
          />
          <BigFigure
            label={progressText.reported}
            value={figures.reported}
            tone="done"
            note={coverageText.reported(coverage)}
          />
          <BigFigure label={progressText.expected} value={figures.expected} note={coverageText.expected} />
        </BigFigures>
        <TwoBar {...figures} isBare />
        <TwoBarLegend />
        {!figures.isCounted && <p>{commitmentText.notCounted}</p>}
      </div>
    </Card>
  );
}
