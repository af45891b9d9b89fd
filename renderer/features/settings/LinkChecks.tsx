import { settingsFields, type Settings } from '../../../shared/settings.ts';
import { linkText } from '../../text/evidences.ts';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { SettingsForm } from './SettingsForm.tsx';

const { label } = settingsFields.checksLinks;

/** Whether the application looks at links by itself; off until somebody turns it on. */
export function LinkChecks({ settings, mayEdit }: { settings: Settings; mayEdit: boolean }) {
  if (!mayEdit) {
    const value = settings.checksLinks ? linkText.on : linkText.off;
    return (
      <Card title={linkText.settings} subtitle={linkText.settingsHelp}>
        <FieldsList fields={[{ label, value }]} />
      </Card>
    );
  }
  return (
    <SettingsForm title={linkText.settings} help={linkText.settingsHelp} settings={settings}>
      {({ values, set }) => (
        <Checkbox
          label={label}
          isSelected={values.checksLinks}
          onChange={(isOn) => set('checksLinks', isOn)}
        />
      )}
    </SettingsForm>
  );
}
