import { useEffect, useRef } from 'react';
import { useReportPage } from '../../state/reports.ts';
import { reportsText } from '../../text/reports.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './Reports.module.css';

type Props = { planId: string; on: string; withTimeline: boolean };

/** The report as it will be read, in a frame where nothing of it can run. */
export function ReportPreview({ planId, on, withTimeline }: Props) {
  const { file, text, error, reload } = useReportPage(planId, on, withTimeline);
  return (
    <Card
      title={reportsText.preview}
      subtitle={
        file !== undefined && (
          <span className={styles.fingerprint}>
            {reportsText.facts(file.name, file.size)} · {reportsText.fingerprint} {file.sha256}
          </span>
        )
      }
    >
      <ErrorNote error={error} onRetry={reload} />
      {text === null && error === null && <ProgressBar label={reportsText.making} value={null} />}
      {text !== null && <Page html={text} />}
    </Card>
  );
}

function Page({ html }: { html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    if (frame.current !== null) frame.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [html]);
  return <iframe ref={frame} title={reportsText.previewOf} sandbox="" className={styles.frame} />;
}
