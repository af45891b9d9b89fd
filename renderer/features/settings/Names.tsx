import { settingsFields, type Settings } from '../../../shared/settings.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SaveBar } from './SaveBar.tsx';
import styles from './Settings.module.css';

const names = ['committeeName', 'oversightName'] as const;

/** What the committee and the third party are called. */
export function Names({ settings, mayEdit }: { settings: Settings; mayEdit: boolean }) {
  const { run, isRunning, error } = useCommand('settings.revise');
  const edit = useRecordEdit(settings);
  const save = async () => {
    if ((await run({ version: settings.version, changes: edit.changes })) === null) return;
    edit.reset();
    say(settingsText.saved);
  };
  return (
    <Card title={settingsText.names} subtitle={settingsText.namesHelp}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={styles.narrow}>
          {names.map((name) => (
            <TextField
              key={name}
              label={settingsFields[name].label}
              value={edit.values[name]}
              onChange={(value) => edit.set(name, value)}
              error={problemOf(error, name)}
              isDisabled={!mayEdit}
            />
          ))}
        </div>
        <ErrorNote error={error} />
        {mayEdit && <SaveBar hasChanges={edit.hasChanges} isSaving={isRunning} onUndo={edit.reset} />}
      </form>
    </Card>
  );
}
