import { ChevronDown } from 'lucide-react';
import type { AuditFilter } from '../../state/audit.ts';
import { say } from '../../state/notices.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { auditText } from '../../text/audit.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Menu } from '../../ui/Menu.tsx';

type Format = 'csv' | 'json' | 'columns';
const formats: readonly [Format, string][] = [
  ['csv', auditText.exportCsv],
  ['json', auditText.exportJson],
  ['columns', auditText.exportColumns],
];

/** What the filter shows of the log, as a file. */
export function AuditExport({ filter }: { filter: AuditFilter }) {
  const { ask, isAsking, error } = useOnDemand('history.export');
  const stored = useStoredFile();
  const make = async (format: Format) => {
    const file = await ask({ format, ...filter });
    if (file !== null && (await stored.save(file))) say(auditText.exported(file.name));
  };
  return (
    <>
      <Menu
        label={auditText.exporting}
        groups={[
          {
            title: auditText.exportScope,
            actions: formats.map(([key, label]) => ({ key, label, onAction: () => void make(key) })),
          },
        ]}
        trigger={
          <Button isPending={isAsking || stored.isBusy}>
            {auditText.exporting}
            <ChevronDown aria-hidden />
          </Button>
        }
      />
      <ErrorNote error={error ?? stored.error} />
    </>
  );
}
