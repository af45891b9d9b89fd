import { useState } from 'react';
import { reportFormats, type ReportFormat } from '../../../shared/informe.ts';
import { say } from '../../state/notices.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { askOneAgain } from '../../state/queries.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { formatHelp, formatNames, reportsText } from '../../text/reports.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { canPrintPdf, printDocument } from '../../ui/print-document.ts';
import styles from './Reports.module.css';

type Props = {
  planId: string;
  on: string;
  today: string;
  onCutOff: (day: string | null) => void;
  withTimeline: boolean;
  onTimeline: (isWith: boolean) => void;
};

/** The day of the report, and the ways to hand it out. */
export function ReportControls(props: Props) {
  const { planId, on, today, onCutOff, withTimeline } = props;
  const { make, busy, error } = useMaking(planId, on, withTimeline);
  return (
    <Card title={reportsText.progress} help="report" subtitle={reportsText.progressHelp}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <div className={styles.day}>
            <DayField
              label={reportsText.cutOff}
              word="cutOff"
              help={reportsText.cutOffHelp}
              value={on}
              onChange={(day) => onCutOff(day === today ? null : day)}
              isRequired
            />
          </div>
          <div role="group" aria-label={reportsText.saveAs}>
            <div className={styles.label}>{reportsText.saveAs}</div>
            <div className={styles.actions}>
              <div className={styles.formats}>
                {reportFormats.map((format) => (
                  <Tooltip key={format} text={formatHelp[format]}>
                    <Button
                      kind={format === 'pdf' ? 'main' : 'plain'}
                      isPending={busy === format}
                      onPress={() => make(format)}
                    >
                      {formatNames[format]}
                    </Button>
                  </Tooltip>
                ))}
              </div>
              <Button shortcut="print" isPending={busy === 'print'} onPress={() => make('print')}>
                {busy === 'print' ? reportsText.printing : reportsText.print}
              </Button>
            </div>
          </div>
        </div>
        <Checkbox
          label={reportsText.withTimeline}
          note={reportsText.withTimelineHelp}
          isSelected={withTimeline}
          onChange={props.onTimeline}
        />
        <ErrorNote error={error} />
      </div>
    </Card>
  );
}

type Making = ReportFormat | 'print';

function useMaking(planId: string, on: string, withTimeline: boolean) {
  const report = useOnDemand('report.make');
  const stored = useStoredFile();
  const [busy, setBusy] = useState<Making | null>(null);
  const make = async (what: Making) => {
    if (busy !== null) return;
    setBusy(what);
    const printed = canPrintPdf() ? 'pdf' : 'html';
    const format = what === 'print' ? printed : what;
    const file = await report.ask({ planId, on, format, withTimeline });
    if (file !== null && what === 'print') {
      const bytes = await stored.read(file);
      if (bytes !== null) printDocument(bytes, printed);
    } else if (file !== null && (await stored.save(file))) say(reportsText.saved(file.name));
    setBusy(null);
    // The first report is the last of the first steps.
    await askOneAgain('start.read', {});
  };
  return { make: (what: Making) => void make(what), busy, error: report.error ?? stored.error };
}
