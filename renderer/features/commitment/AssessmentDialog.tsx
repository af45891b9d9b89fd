import { useState } from 'react';
import { assessmentProofs, openingAspects, openingDegrees } from '../../../shared/assessments.ts';
import type { CommitmentDetail } from '../../../shared/commitments.ts';
import { completionNames, openingDegreeNames } from '../../../shared/glossary.ts';
import { completionWords } from '../../../shared/progress-words.ts';
import { useAttachedFiles } from '../../state/attached-files.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { assessmentText } from '../../text/assessment.ts';
import { evidenceText } from '../../text/evidence.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { MultiChoice } from '../../ui/MultiChoice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './Assessment.module.css';
import {
  blankAssessment,
  chooseable,
  problemsOf,
  valuesOf,
  type AssessmentForm,
  type AssessmentProblems,
} from './assessment-form.ts';

type Props = { detail: CommitmentDetail; today: string; onClose: () => void };
type PartProps = {
  values: AssessmentForm;
  set: (changes: Partial<AssessmentForm>) => void;
  problems: AssessmentProblems;
};

const levels = completionWords.map((key) => ({ key, label: completionNames[key] }));
const degrees = openingDegrees.map((key) => ({ key, label: openingDegreeNames[key] }));

/** The end-of-commitment form, as OGP Local asks it. */
export function AssessmentDialog({ detail, today, onClose }: Props) {
  const { commitment } = detail;
  const record = useCommand('assessment.record');
  const storing = useAttachedFiles();
  const draft = useDraft<AssessmentForm>(`assessment.${commitment.id}`, blankAssessment);
  const [assessedOn, setAssessedOn] = useState<string | null>(today);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [wasTried, setTried] = useState(false);
  const { values, set } = draft;
  const problems = problemsOf(values, files);
  const shown = wasTried ? problems : {};
  const save = async () => {
    setTried(true);
    const said = valuesOf(values);
    if (said === null || Object.keys(problems).length > 0 || assessedOn === null) return;
    const stored = await storing.storeAll(files);
    if (stored === null) return;
    const { evidenceIds } = values;
    const input = { commitmentId: commitment.id, assessedOn, values: said, evidenceIds, files: stored };
    if ((await record.run(input)) === null) return;
    draft.drop();
    say(assessmentText.recorded);
    onClose();
  };
  return (
    <RecordDialog
      title={assessmentText.dialog(commitment.code)}
      isOpen
      onClose={() => {
        storing.cancel();
        onClose();
      }}
      onSave={() => void save()}
      isSaving={record.isRunning || storing.current !== null}
      error={record.error}
      saveLabel={assessmentText.record}
      size="wide"
      draft={draft.draft}
    >
      <TextField
        label={assessmentText.evaluator}
        help={assessmentText.evaluatorHelp}
        value={values.evaluator}
        onChange={(evaluator) => set({ evaluator })}
        error={shown.evaluator}
        isRequired
      />
      <DayField
        label={assessmentText.assessedOn}
        value={assessedOn}
        onChange={setAssessedOn}
        max={today}
        isRequired
      />
      <HowFar values={values} set={set} problems={shown} />
      <h3 className={styles.part}>
        {assessmentText.proof(Math.max(0, assessmentProofs - values.evidenceIds.length - files.length))}
      </h3>
      <MultiChoice
        label={assessmentText.evidence}
        options={chooseable(detail)}
        value={values.evidenceIds}
        onChange={(evidenceIds) => set({ evidenceIds })}
        error={shown.proof}
      />
      <FileDrop
        label={assessmentText.files}
        help={assessmentText.filesHelp}
        files={files}
        onFiles={setFiles}
        error={shown.files}
        isMultiple
      />
      <Opened values={values} set={set} problems={shown} />
      <TextArea
        isFormatted
        label={assessmentText.lessons}
        help={assessmentText.lessonsHelp}
        value={values.lessons}
        onChange={(lessons) => set({ lessons })}
      />
      {storing.current !== null && (
        <ProgressBar
          label={evidenceText.storing(storing.current.name)}
          value={storing.current.done}
          onCancel={storing.cancel}
        />
      )}
      <ErrorNote error={storing.error} />
    </RecordDialog>
  );
}

function HowFar({ values, set, problems }: PartProps) {
  return (
    <>
      <h3 className={styles.part}>{assessmentText.howFar}</h3>
      <Select
        label={assessmentText.completion}
        options={levels}
        value={values.completion}
        onChange={(completion) => set({ completion })}
        error={problems.completion}
        isRequired
      />
      <TextArea
        isFormatted
        label={assessmentText.completionReason}
        value={values.completionReason}
        onChange={(completionReason) => set({ completionReason })}
        error={problems.completionReason}
        isRequired
      />
      <TextArea
        isFormatted
        label={assessmentText.externalFactors}
        help={assessmentText.externalHelp}
        value={values.externalFactors}
        onChange={(externalFactors) => set({ externalFactors })}
        rows={2}
      />
      <TextArea
        isFormatted
        label={assessmentText.internalFactors}
        help={assessmentText.internalHelp}
        value={values.internalFactors}
        onChange={(internalFactors) => set({ internalFactors })}
        rows={2}
      />
    </>
  );
}

function Opened({ values, set, problems }: PartProps) {
  return (
    <>
      <h3 className={styles.part}>{assessmentText.opened}</h3>
      {openingAspects.map((aspect) => (
        <div key={aspect} className={styles.aspect}>
          <Select
            label={assessmentText.degree(aspect)}
            options={degrees}
            value={values[aspect]}
            onChange={(degree) => set({ [aspect]: degree })}
            error={problems[aspect]}
            isRequired
          />
          <TextArea
            isFormatted
            label={assessmentText.why(aspect)}
            value={values[`${aspect}Reason`]}
            onChange={(why) => set({ [`${aspect}Reason`]: why })}
            error={problems[`${aspect}Reason`]}
            rows={2}
            isRequired
          />
        </div>
      ))}
    </>
  );
}
