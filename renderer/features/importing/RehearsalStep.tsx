import { useEffect } from 'react';
import { useImporting } from '../../state/importing.ts';
import { cancelWork, rehearse } from '../../state/importing-work.ts';
import { importingText, outcomeSentence } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';
import { JobBar } from './JobBar.tsx';
import { MayNotImport } from './MayNotImport.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { Problems } from './Problems.tsx';
import { OverVerified } from './OverVerified.tsx';
import { SaveRejects } from './SaveRejects.tsx';

/** Everything the import would do, without doing it. */
export function RehearsalStep() {
  const { jobId, progress, value, error } = useImporting((state) => state.rehearsal);
  const isAsked = jobId !== null || value !== null || error !== null;
  useEffect(() => {
    if (!isAsked) void rehearse();
  }, [isAsked]);
  return (
    <>
      <MayNotImport />
      {jobId !== null && (
        <JobBar
          label={importingText.rehearsing}
          progress={progress}
          onCancel={() => void cancelWork('rehearsal')}
        />
      )}
      {error?.code === 'cancelled' ? (
        <Note actions={<Button onPress={() => void rehearse()}>{importingText.rehearseAgain}</Button>}>
          {importingText.cancelledNote}
        </Note>
      ) : (
        <ErrorNote error={error} onRetry={() => void rehearse()} />
      )}
      {value !== null && (
        <>
          <Card title={outcomeSentence(value, false)}>
            <OutcomeTable outcome={value} isDone={false} />
          </Card>
          {value.verified.length > 0 && <OverVerified verified={value.verified} />}
          <SaveRejects rejects={value.rejects} />
          <Problems outcome={value} />
        </>
      )}
    </>
  );
}
