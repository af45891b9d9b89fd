import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { go, useAddressQuery, useHashPath } from '../../state/address.ts';
import {
  areFilesReady,
  fillsSomething,
  forgetImport,
  importSteps,
  isOwnForm,
  useImporting,
  type ImportStep,
  type Importing,
} from '../../state/importing.ts';
import { readPreview, runImport } from '../../state/importing-work.ts';
import { useMay } from '../../state/permissions.ts';
import { usePlan } from '../../state/plan.ts';
import { importingText, importStepNames } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { FilesStep } from './FilesStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { RehearsalStep } from './RehearsalStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { StepFoot, StepHeading, StepNav } from './Steps.tsx';
import styles from './Importing.module.css';

/** From files to a plan, in five steps; the address says at which one. */
export function Wizard() {
  const state = useImporting();
  const [query] = useAddressQuery();
  const [path] = useHashPath();
  const asked = importSteps.find((step) => step === query.paso) ?? 'archivos';
  const reachable = (step: ImportStep): boolean => isReachable(step, state);
  const step =
    importSteps.find((one) => one === asked && reachable(one)) ?? importSteps.find(reachable) ?? 'archivos';
  const linkTo = (to: ImportStep): string => {
    const { paso: _, ...rest } = query;
    return `#${path}?${new URLSearchParams({ ...rest, paso: to }).toString()}`;
  };
  useReadFiles(asked);
  useReturnToStep(query.paso === undefined ? null : asked, linkTo);
  return (
    <>
      <StepNav current={step} isReachable={reachable} linkTo={linkTo} />
      <StepHeading step={step} />
      <div className={styles.body}>{contentOf(step, state)}</div>
      <Foot step={step} state={state} onGo={(to) => go(linkTo(to).slice(1))} />
    </>
  );
}

/** A step can be seen when what comes before it is there, and none other while the import runs. */
function isReachable(step: ImportStep, state: Importing): boolean {
  const { run } = state;
  if (run.jobId !== null) return step === 'resultado';
  switch (step) {
    case 'archivos':
      return true;
    case 'vista':
    case 'columnas':
      return areFilesReady(state);
    case 'ensayo':
      return areFilesReady(state) && fillsSomething(state);
    case 'resultado':
      return run.value !== null || run.error !== null;
  }
}

/** Whoever comes without saying to which step goes to the one they left, and its address says so. */
function useReturnToStep(asked: ImportStep | null, linkTo: (to: ImportStep) => string): void {
  // The link follows from the address, which is what is watched.
  const goBack = useEffectEvent(() => go(linkTo(useImporting.getState().step).slice(1), { replace: true }));
  useEffect(() => {
    if (asked !== null) useImporting.setState({ step: asked });
    else goBack();
  }, [asked]);
}

function useReadFiles(asked: ImportStep): void {
  const plan = usePlan();
  const isReady = useImporting(areFilesReady);
  const { jobId, value, error } = useImporting((state) => state.preview);
  const isMissing = asked !== 'archivos' && isReady && jobId === null && value === null && error === null;
  useEffect(() => {
    if (isMissing) void readPreview(plan);
  }, [isMissing, plan]);
}

function contentOf(step: ImportStep, { preview }: Importing): ReactNode {
  if (step === 'archivos') return <FilesStep />;
  if (step === 'ensayo') return <RehearsalStep />;
  if (step === 'resultado') return <ResultStep />;
  if (preview.value === null) return <Reading />;
  return step === 'vista' ? <PreviewStep preview={preview.value} /> : <ColumnsStep preview={preview.value} />;
}

function Reading() {
  const { jobId, error } = useImporting((state) => state.preview);
  const plan = usePlan();
  if (jobId === null) return <ErrorNote error={error} onRetry={() => void readPreview(plan)} />;
  return <ProgressBar label={importingText.reading} value={null} />;
}

const { whyNot } = importingText;

/** Why one cannot go on from a step; null when one can. */
function reasonToStay(step: ImportStep, state: Importing): string | null {
  const { files, preview, rehearsal } = state;
  switch (step) {
    case 'archivos':
      if (files.length === 0) return whyNot.noFiles;
      if (files.some(({ error }) => error !== null)) return whyNot.notArrived;
      return areFilesReady(state) ? null : whyNot.uploading;
    case 'vista':
      if (preview.value === null) return '';
      return isOwnForm(state) || preview.value.tables.some(({ columns }) => columns.length > 0)
        ? null
        : whyNot.nothingRead;
    case 'columnas':
      return fillsSomething(state) ? null : whyNot.nothingFilled;
    case 'ensayo':
      if (rehearsal.value === null) return whyNot.notRehearsed;
      if (!isAnythingAccepted(rehearsal.value)) return whyNot.nothingAccepted;
      return rehearsal.value.verified.length > 0 && !state.allowsVerified ? whyNot.overVerified : null;
    case 'resultado':
      return null;
  }
}

const isAnythingAccepted = (tally: { created: number; updated: number; unchanged: number }): boolean =>
  tally.created + tally.updated + tally.unchanged > 0;

type FootPartProps = { step: ImportStep; state: Importing; onGo: (step: ImportStep) => void };

function Foot({ step, state, onGo }: FootPartProps) {
  const mayImport = useMay('structure') === 'yes';
  const before = importSteps[importSteps.indexOf(step) - 1];
  const after = importSteps[importSteps.indexOf(step) + 1];
  if (state.run.jobId !== null) return null;
  const next = () => {
    if (after === undefined) return;
    if (step === 'ensayo') void runImport();
    onGo(after);
  };
  const canAct = after !== undefined && (step !== 'ensayo' || mayImport);
  return (
    <StepFoot
      onBack={before === undefined ? undefined : () => onGo(before)}
      next={
        canAct
          ? {
              label: step === 'ensayo' ? importingText.run : importingText.next(importStepNames[after]),
              onPress: next,
              why: reasonToStay(step, state),
            }
          : undefined
      }
    >
      {step === 'resultado' && state.run.value !== null && (
        <Button
          onPress={() => {
            forgetImport();
            onGo('archivos');
          }}
        >
          {importingText.again}
        </Button>
      )}
    </StepFoot>
  );
}
