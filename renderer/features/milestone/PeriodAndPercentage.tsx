import type { ReplyError } from '../../../shared/errors.ts';
import { reportText } from '../../text/milestone.ts';
import { DayField } from '../../ui/DayField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import type { ReportDraft } from './milestone-form.ts';
import styles from './Milestone.module.css';

type Props = {
  values: ReportDraft;
  set: (changes: Partial<ReportDraft>) => void;
  error: ReplyError | null;
  today: string;
};

/** Of which period the report is, and how much is done in all. */
export function PeriodAndPercentage({ values, set, error, today }: Props) {
  return (
    <div className={styles.three}>
      <NumberField
        label={reportText.percentage}
        value={values.percentage}
        onChange={(percentage) => set({ percentage, isNoProgress: false })}
        min={0}
        max={100}
        step={5}
        format={{ maximumFractionDigits: 0 }}
        unit="%"
        error={problemOf(error, 'percentage')}
        isRequired
      />
      <DayField
        label={reportText.periodStart}
        value={values.periodStart}
        onChange={(periodStart) => set({ periodStart })}
        error={problemOf(error, 'periodStart')}
        max={today}
      />
      <DayField
        label={reportText.periodEnd}
        value={values.periodEnd}
        onChange={(periodEnd) => set({ periodEnd })}
        error={problemOf(error, 'periodEnd')}
        {...(values.periodStart === null ? {} : { min: values.periodStart })}
        max={today}
        isRequired
      />
    </div>
  );
}
