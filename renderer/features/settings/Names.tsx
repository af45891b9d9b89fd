import { settingsFields, type Settings } from '../../../shared/settings.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import styles from './Settings.module.css';

const names = ['committeeName'] as const;

/** What the committee is called; who may not change it, reads it. */
export function Names({ settings, mayEdit }: { settings: Settings; mayEdit: boolean }) {
  if (!mayEdit) {
    return (
      <Card title={settingsText.names} subtitle={settingsText.namesHelp}>
        <FieldsList
          fields={names.map((name) => ({
            label: settingsFields[name].label,
            value: settings[name] === '' ? settingsText.unnamed : settings[name],
          }))}
        />
      </Card>
    );
  }
  return (
    <SettingsForm title={settingsText.names} help={settingsText.namesHelp} settings={settings}>
      {(edit, error) => (
        <div className={styles.narrow}>
          {names.map((name) => (
            <TextField
              key={name}
              label={settingsFields[name].label}
              value={edit.values[name]}
              onChange={(value) => edit.set(name, value)}
              error={problemOf(error, name)}
            />
          ))}
        </div>
      )}
    </SettingsForm>
  );
}
