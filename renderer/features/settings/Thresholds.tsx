import { settingsFields, type Settings } from '../../../shared/settings.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { SaveBar } from './SaveBar.tsx';
import styles from './Settings.module.css';

const names = ['onTimeGap', 'atRiskGap'] as const;

/** From how many points behind a commitment is at risk, and from how many late. */
export function Thresholds({ settings, mayEdit }: { settings: Settings; mayEdit: boolean }) {
  const { run, isRunning, error } = useCommand('settings.revise');
  const edit = useRecordEdit(settings);
  const { onTimeGap, atRiskGap } = edit.values;
  const isOrdered = atRiskGap <= onTimeGap;
  const save = async () => {
    if (!isOrdered) return;
    if ((await run({ version: settings.version, changes: edit.changes })) === null) return;
    edit.reset();
    say(settingsText.saved);
  };
  return (
    <Card title={settingsText.semaforo} subtitle={settingsText.semaforoHelp}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className={styles.two}>
          {names.map((name) => (
            <NumberField
              key={name}
              label={settingsFields[name].label}
              value={edit.values[name]}
              onChange={(value) => edit.set(name, value ?? settingsFields[name].initial)}
              min={-100}
              max={0}
              step={1}
              unit={settingsText.points}
              error={name === 'atRiskGap' && !isOrdered ? settingsText.order : problemOf(error, name)}
              isDisabled={!mayEdit}
            />
          ))}
        </div>
        {isOrdered && (
          <ul className={styles.list}>
            <li>{settingsText.onTime(onTimeGap)}</li>
            <li>{settingsText.atRisk(onTimeGap, atRiskGap)}</li>
            <li>{settingsText.late(atRiskGap)}</li>
          </ul>
        )}
        <ErrorNote error={error} />
        {mayEdit && (
          <SaveBar hasChanges={edit.hasChanges && isOrdered} isSaving={isRunning} onUndo={edit.reset} />
        )}
      </form>
    </Card>
  );
}
