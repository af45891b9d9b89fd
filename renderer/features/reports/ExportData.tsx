import { say } from '../../state/notices.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { reportsText } from '../../text/reports.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';

/** Everything that is kept, in open formats. */
export function ExportData() {
  const { ask, isAsking, error } = useOnDemand('export.make');
  const stored = useStoredFile();
  const isBusy = isAsking || stored.isBusy;
  const make = async () => {
    const made = await ask({ packed: true });
    for (const file of made?.files ?? []) if (await stored.save(file)) say(reportsText.saved(file.name));
  };
  return (
    <Card
      title={reportsText.data}
      subtitle={reportsText.dataHelp}
      actions={
        <Button isPending={isBusy} onPress={() => void make()}>
          {isBusy ? reportsText.exporting : reportsText.exportAll}
        </Button>
      }
    >
      <ErrorNote error={error ?? stored.error} />
    </Card>
  );
}
