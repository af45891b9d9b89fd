import { settingsFields, type Settings } from '../../../shared/settings.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import styles from './Settings.module.css';

const names = ['onTimeGap', 'atRiskGap'] as const;
type Gaps = Pick<Settings, (typeof names)[number]>;

const isUnordered = ({ onTimeGap, atRiskGap }: Gaps): boolean => atRiskGap > onTimeGap;

/** From how many points behind a commitment is at risk, and from how many late. */
export function Thresholds({ settings, mayEdit }: { settings: Settings; mayEdit: boolean }) {
  if (!mayEdit) {
    return (
      <Card title={settingsText.semaforo} help="semaforo" subtitle={settingsText.semaforoHelp}>
        <Meaning {...settings} />
      </Card>
    );
  }
  return (
    <SettingsForm
      title={settingsText.semaforo}
      help={settingsText.semaforoHelp}
      settings={settings}
      isWrong={isUnordered}
    >
      {({ values, set }, error) => (
        <>
          <div className={styles.two}>
            {names.map((name) => (
              <NumberField
                key={name}
                label={settingsFields[name].label}
                value={values[name]}
                onChange={(value) => set(name, value ?? settingsFields[name].initial)}
                min={-100}
                max={0}
                step={1}
                unit={settingsText.points}
                error={
                  name === 'atRiskGap' && isUnordered(values) ? settingsText.order : problemOf(error, name)
                }
              />
            ))}
          </div>
          {!isUnordered(values) && <Meaning {...values} />}
        </>
      )}
    </SettingsForm>
  );
}

function Meaning({ onTimeGap, atRiskGap }: Gaps) {
  return (
    <ul className={styles.list}>
      <li>{settingsText.onTime(onTimeGap)}</li>
      <li>{settingsText.atRisk(onTimeGap, atRiskGap)}</li>
      <li>{settingsText.late(atRiskGap)}</li>
    </ul>
  );
}
