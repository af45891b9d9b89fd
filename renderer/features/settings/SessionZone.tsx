import { timeZoneNames } from '../../../shared/glossary.ts';
import { settingsFields, type Settings } from '../../../shared/settings.ts';
import { timeZones } from '../../../shared/time-zones.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { Select } from '../../ui/Select.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import styles from './Settings.module.css';

const { label } = settingsFields.timeZone;

/** In which zone the hours of the sessions are, for the calendars that are taken to another program. */
export function SessionZone({ settings, mayEdit }: { settings: Settings; mayEdit: boolean }) {
  if (!mayEdit) {
    return (
      <Card title={settingsText.zone} subtitle={settingsText.zoneHelp}>
        <FieldsList fields={[{ label, value: timeZoneNames[settings.timeZone] }]} />
      </Card>
    );
  }
  return (
    <SettingsForm title={settingsText.zone} help={settingsText.zoneHelp} settings={settings}>
      {({ values, set }) => (
        <div className={styles.narrow}>
          <Select
            label={label}
            options={timeZones.map((key) => ({ key, label: timeZoneNames[key] }))}
            value={values.timeZone}
            onChange={(zone) => set('timeZone', zone)}
          />
        </div>
      )}
    </SettingsForm>
  );
}
