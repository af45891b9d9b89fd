import type { ImportOutcome } from '../../../shared/imports.ts';
import { useImporting } from '../../state/importing.ts';
import { cancelWork, runImport } from '../../state/importing-work.ts';
import { planLinks } from '../../state/links.ts';
import { useSession } from '../../state/session.ts';
import { importingText, outcomeSentence } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';
import { JobBar } from './JobBar.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { Problems } from './Problems.tsx';
import { SaveRejects } from './SaveRejects.tsx';
import styles from './Importing.module.css';

/** The import itself: how far it is, and what it did. */
export function ResultStep() {
  const { jobId, progress, value, error } = useImporting((state) => state.run);
  return (
    <>
      {jobId !== null && (
        <JobBar label={importingText.running} progress={progress} onCancel={() => void cancelWork('run')} />
      )}
      {error?.code === 'cancelled' ? (
        <Note actions={<Button onPress={() => void runImport()}>{importingText.tryAgain}</Button>}>
          {importingText.cancelledNote}
        </Note>
      ) : (
        <ErrorNote error={error} onRetry={() => void runImport()} />
      )}
      {value !== null && (
        <>
          <Card title={<span role="status">{outcomeSentence(value, true)}</span>}>
            <div className={styles.stack}>
              <OutcomeTable outcome={value} isDone />
              <PlanButtons outcome={value} />
            </div>
          </Card>
          <SaveRejects rejects={value.rejects} />
          <Problems outcome={value} />
        </>
      )}
    </>
  );
}

const shownPlans = 6;

function PlanButtons({ outcome }: { outcome: ImportOutcome }) {
  const plans = useSession((state) => state.plans);
  const touched = plans.filter(({ id }) => outcome.planIds.includes(id));
  const left = touched.length - shownPlans;
  return (
    <div className={styles.row}>
      {touched.slice(0, shownPlans).map(({ id, code, name }) => (
        <ButtonLink key={id} href={planLinks(code, null).board}>
          {importingText.toPlan(name)}
        </ButtonLink>
      ))}
      {left > 0 && <small>{importingText.morePlans(left)}</small>}
    </div>
  );
}
