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
        <span className={styles.fingerprint}>
          {/* Its line is there before it is known what stands in it. */}
          {file === undefined
            ? '\u00a0'
            : `${reportsText.facts(file.name, file.size)} · ${reportsText.fingerprint} ${file.sha256}`}
        </span>
      }
    >
      <ErrorNote error={error} onRetry={reload} />
      {text === null && error === null && (
        <div className={styles.making}>
          <ProgressBar label={reportsText.making} value={null} />
        </div>
      )}
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
