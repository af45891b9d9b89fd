import type { CheckOutcome, CheckProblem } from '../../../shared/exports.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { settingsText } from '../../text/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import styles from './Settings.module.css';

/** What is found is told as it is on the command line: in Spanish. */
const spoken = 'es-MX';

const columns: TableColumn<CheckProblem>[] = [
  {
    key: 'part',
    header: settingsText.part,
    isNowrap: true,
    cell: ({ part }) => settingsText.parts[part],
  },
  {
    key: 'problem',
    header: settingsText.problem,
    cell: ({ sentence }) => <span lang={spoken}>{sentence}</span>,
  },
];

/** Looks whether what is kept is still whole. */
export function Check() {
  const { ask, value, isAsking, error } = useOnDemand('application.check');
  return (
    <Card title={settingsText.check} subtitle={settingsText.checkHelp}>
      <div className={styles.stack}>
        <div className={styles.actions}>
          <Button isPending={isAsking} onPress={() => void ask({})}>
            {isAsking ? settingsText.checking : settingsText.checkNow}
          </Button>
        </div>
        <ErrorNote error={error} />
        {value !== null && !isAsking && <Outcome outcome={value} />}
      </div>
    </Card>
  );
}

function Outcome({ outcome }: { outcome: CheckOutcome }) {
  const { isSound, entries, files, problems, notes } = outcome;
  return (
    <div role="status" className={styles.stack}>
      <Note tone={isSound ? 'info' : 'warning'}>
        {isSound ? settingsText.sound(entries, files) : settingsText.unsound(problems.length)}
      </Note>
      {notes.map((note) => (
        <Note key={note} tone="warning">
          <span lang={spoken}>{note}</span>
        </Note>
      ))}
      {problems.length > 0 && (
        <Table
          caption={settingsText.check}
          columns={columns}
          rows={problems}
          rowKey={(problem) => String(problems.indexOf(problem))}
        />
      )}
    </div>
  );
}
