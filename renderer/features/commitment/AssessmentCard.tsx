import { useState } from 'react';
import { openingAspects, type AssessmentView } from '../../../shared/assessments.ts';
import type { CommitmentDetail } from '../../../shared/commitments.ts';
import { formatDay } from '../../../shared/dates.ts';
import { completionNames, openingAspectNames } from '../../../shared/glossary.ts';
import { useMay } from '../../state/permissions.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { assessmentText, degreeText } from '../../text/assessment.ts';
import { evidenceText } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { EvidenceList } from '../../ui/EvidenceList.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import styles from './Assessment.module.css';
import { AssessmentDialog } from './AssessmentDialog.tsx';

/** How a commitment ended: the assessment that holds, and those that it replaced. */
export function AssessmentCard({ detail, today }: { detail: CommitmentDetail; today: string }) {
  const may = useMay('cycle') === 'yes';
  const [isRecording, setRecording] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [current, ...earlier] = detail.assessments;
  const label = current === undefined ? assessmentText.record : assessmentText.recordNew;
  return (
    <Card
      title={assessmentText.title}
      help="assessment"
      actions={
        may && (
          <Button size="small" onPress={() => setRecording(true)}>
            {label}
          </Button>
        )
      }
    >
      {current === undefined ? (
        <EmptyState sentence={assessmentText.empty} />
      ) : (
        <div className={styles.stack}>
          <Assessment assessment={current} />
          {earlier.length > 0 && !isWhole && (
            <p>
              {assessmentText.earlier(earlier.length)}{' '}
              <Button kind="link" onPress={() => setWhole(true)}>
                {assessmentText.showEarlier}
              </Button>
            </p>
          )}
          {isWhole && earlier.map((one) => <Earlier key={one.id} assessment={one} />)}
        </div>
      )}
      {isRecording && <AssessmentDialog detail={detail} today={today} onClose={() => setRecording(false)} />}
    </Card>
  );
}

function Earlier({ assessment }: { assessment: AssessmentView }) {
  return (
    <article className={styles.earlier}>
      <h3>{assessmentText.earlierOf(formatDay(assessment.assessedOn))}</h3>
      <Assessment assessment={assessment} />
    </article>
  );
}

function Assessment({ assessment }: { assessment: AssessmentView }) {
  const { completion, completionReason, externalFactors, internalFactors, lessons } = assessment;
  return (
    <div className={styles.stack}>
      <p className={styles.by}>{assessmentText.by(assessment)}</p>
      <FieldsList
        fields={[
          {
            label: assessmentText.completion,
            value: `${completionNames[completion]}: ${completionReason}`,
          },
          { label: assessmentText.externalFactors, value: externalFactors },
          { label: assessmentText.internalFactors, value: internalFactors },
          ...openingAspects.map((aspect) => ({
            label: openingAspectNames[aspect],
            value: degreeText(assessment[aspect], assessment[`${aspect}Reason`]),
          })),
          { label: assessmentText.lessons, value: lessons },
        ]}
      />
      {assessment.evidence.length > 0 && <EvidenceList evidence={assessment.evidence} />}
      <Files assessment={assessment} />
    </div>
  );
}

function Files({ assessment: { files } }: { assessment: AssessmentView }) {
  const stored = useStoredFile();
  if (files.length === 0) return null;
  return (
    <>
      <ChipRow>
        {files.map((file) => (
          <Button
            key={file.id}
            kind="link"
            aria-label={`${evidenceText.save}: ${file.name}`}
            onPress={() => void stored.save(file)}
          >
            {file.name}
          </Button>
        ))}
      </ChipRow>
      <ErrorNote error={stored.error} />
    </>
  );
}
