import type { CyclePage } from '../../../shared/cycle.ts';
import type { RequirementStanding, StageStanding } from '../../../shared/cycle-stages.ts';
import { cycleStageNames } from '../../../shared/glossary.ts';
import { kindsOfStage, type CycleStage, type DocumentKind } from '../../../shared/plan-documents.ts';
import { cycleText, missingText, requiredByText, requirementText, stageWord } from '../../text/cycle.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { MarkName } from '../../ui/Mark.tsx';
import styles from './Cycle.module.css';
import { Documents } from './Documents.tsx';

type Stage = CyclePage['stages'][number];
export type Adding = { stage: CycleStage; kind: DocumentKind };
type Props = { stages: readonly Stage[]; mayChange: boolean; onAdd: (what: Adding) => void };

const marks: Record<StageStanding['state'], MarkName> = {
  done: 'check',
  missing: 'triangle',
  underway: 'half',
  ahead: 'empty',
};

/** The eight stages as a path: what each must leave behind, what is there and what is missing. */
export function Stages({ stages, mayChange, onAdd }: Props) {
  return (
    <Card title={cycleText.stages} help="cycle" subtitle={cycleText.stagesHelp}>
      <ol className={styles.stages}>
        {stages.map((one) => (
          <li key={one.stage} className={styles.stage}>
            <div className={styles.head}>
              <h3>{cycleStageNames[one.stage]}</h3>
              <Badge mark={marks[one.state]} word={stageWord(one)} />
              {mayChange && (
                <Button
                  size="small"
                  aria-label={cycleText.addTo(one.stage)}
                  onPress={() => onAdd({ stage: one.stage, kind: nextKind(one) })}
                >
                  {cycleText.add}
                </Button>
              )}
            </div>
            {one.requirements.map((each) => (
              <Asked key={each.what} requirement={each} />
            ))}
            <Documents documents={one.documents} mayChange={mayChange} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Asked({ requirement }: { requirement: RequirementStanding }) {
  const missing = missingText(requirement);
  return (
    <p className={styles.asked}>
      {requirementText[requirement.what]}{' '}
      <span className={styles.origin}>{requiredByText[requirement.by]}</span>
      {missing !== '' && <b> {missing}</b>}
    </p>
  );
}

/** What is missing first; where nothing is, one more of what the stage keeps. */
function nextKind({ stage, requirements }: Stage): DocumentKind {
  const kinds = kindsOfStage(stage);
  const wanted = requirements.filter(({ isMet }) => !isMet).map(({ what }) => what);
  return kinds.find((kind) => wanted.some((one) => one === kind)) ?? kinds[0] ?? 'other';
}
