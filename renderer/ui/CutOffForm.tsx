import { useState } from 'react';
import { shellText } from '../text/shell.ts';
import { Button } from './Button.tsx';
import { DayField } from './DayField.tsx';
import styles from './CutOffForm.module.css';

type Props = { on: string; isPast: boolean; onChoose: (day: string | null) => void };

/** Chooses the day at which the plan is looked at. */
export function CutOffForm({ on, isPast, onChoose }: Props) {
  const [day, setDay] = useState<string | null>(on);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(day);
      }}
    >
      <h2>{shellText.cutOffTitle}</h2>
      <p className={styles.help}>{shellText.cutOffHelp}</p>
      <DayField label={shellText.cutOffLabel} value={day} onChange={setDay} isRequired />
      <div className={styles.actions}>
        {isPast && <Button onPress={() => onChoose(null)}>{shellText.cutOffToday}</Button>}
        <Button type="submit" kind="main" isDisabled={day === null}>
          {shellText.cutOffShow}
        </Button>
      </div>
    </form>
  );
}
