import { useCommand } from '../../state/commands.ts';
import { asJob } from '../../state/jobs.ts';
import { say } from '../../state/notices.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { instantText } from '../../text/format.ts';
import { settingsText } from '../../text/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import styles from './Settings.module.css';

/** A copy of everything in one file. */
export function Backup({ lastBackupAt, mayEdit }: { lastBackupAt: string | null; mayEdit: boolean }) {
  const { run, isRunning, error } = useCommand('backup.make');
  const stored = useStoredFile();
  const make = async () => {
    const file = await asJob('backup', (jobId) => run({ jobId }));
    if (file !== null && (await stored.save(file))) say(settingsText.backedUp(file.name));
  };
  return (
    <Card title={settingsText.backup} help="backup" subtitle={settingsText.backupHelp}>
      <div className={styles.stack}>
        <p>
          {lastBackupAt === null
            ? settingsText.neverBackedUp
            : settingsText.lastBackup(instantText(lastBackupAt))}
        </p>
        {mayEdit && (
          <div className={styles.actions}>
            <Button isPending={isRunning || stored.isBusy} onPress={() => void make()}>
              {settingsText.backupNow}
            </Button>
          </div>
        )}
        <ErrorNote error={error ?? stored.error} />
        <p className={styles.help}>
          {settingsText.restoreHelp} <code>{settingsText.restoreCommand}</code>
        </p>
      </div>
    </Card>
  );
}
