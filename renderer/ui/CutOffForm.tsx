import { useState } from 'react';
import { shellText } from '../text/shell.ts';
import { Button } from './Button.tsx';
import { DayField } from './DayField.tsx';
import styles from './CutOffForm.module.css';

type Props = {
  on: string;
  isPast: boolean;
  /** As of which day it was known; null where the page is always of now. */
  known: { day: string | null } | null;
  onChoose: (day: string | null, known: string | null) => void;
};

/** Chooses the day at which the plan is looked at. */
export function CutOffForm({ on, isPast, known, onChoose }: Props) {
  const [knownOn, setKnownOn] = useState<string | null>(known?.day ?? null);
  const [day, setDay] = useState<string | null>(on);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(day, knownOn);
      }}
    >
      <h2>{shellText.cutOffTitle}</h2>
      <p className={styles.help}>{shellText.cutOffHelp}</p>
      <DayField label={shellText.cutOffLabel} value={day} onChange={setDay} isRequired />
      {known !== null && (
        <DayField
          label={shellText.knownLabel}
          help={shellText.knownHelp}
          value={knownOn}
          onChange={setKnownOn}
        />
      )}
      <div className={styles.actions}>
        {isPast && <Button onPress={() => onChoose(null, null)}>{shellText.cutOffToday}</Button>}
        <Button type="submit" kind="main" isDisabled={day === null}>
          {shellText.cutOffShow}
        </Button>
      </div>
    </form>
  );
}
