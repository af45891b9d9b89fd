import { datePrecisions, monthName, type DatePrecision, type PreciseDate } from '../../shared/dates.ts';
import { dateText, precisionNames, seasonNames } from '../text/dates.ts';
import { useChecked } from './checked-fields.ts';
import { DayField } from './DayField.tsx';
import { NumberField } from './NumberField.tsx';
import {
  endOfSeason,
  monthOf,
  periodEnd,
  quarterEnd,
  quarterOf,
  seasonOf,
  withPrecision,
  yearOf,
  type Season,
} from './precise-date.ts';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';
import styles from './PreciseDateField.module.css';
import fieldStyles from './Field.module.css';

type Props = {
  label: string;
  value: PreciseDate;
  onChange: (value: PreciseDate) => void;
  error?: string | undefined;
  /** What is wrong with it as it stands, said once it is left. */
  problem?: string | undefined;
  /** The day from which a date starts when there was none. */
  today: string;
  isDisabled?: boolean;
};

const precisionOptions = datePrecisions.map((key) => ({ key, label: precisionNames[key] }));

/** A date as precise as the promise was: a day, a month, a quarter, a season, a year, continuous or none. */
export function PreciseDateField(props: Props) {
  const { label, value, onChange, today, isDisabled = false } = props;
  const { shown, leaving } = useChecked(props.problem, props.error);
  return (
    <fieldset
      className={styles.frame}
      disabled={isDisabled}
      data-invalid={shown !== undefined || undefined}
      onFocus={leaving.onFocus}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leaving.onBlur(event);
      }}
    >
      <legend>{label}</legend>
      <div className={styles.row}>
        <Select<DatePrecision>
          label={dateText.precision}
          options={precisionOptions}
          value={value.precision}
          onChange={(precision) => onChange(withPrecision(value, precision, today))}
          isDisabled={isDisabled}
        />
        <PeriodFields value={value} onChange={(on) => onChange({ ...value, on })} />
      </div>
      <TextField
        label={dateText.original}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        isDisabled={isDisabled}
      />
      {shown !== undefined && (
        <span role="alert" className={fieldStyles.error}>
          {shown}
        </span>
      )}
    </fieldset>
  );
}

type PeriodProps = { value: PreciseDate; onChange: (on: string | null) => void };

function PeriodFields({ value, onChange }: PeriodProps) {
  const { on, precision } = value;
  if (precision === 'none') return null;
  if (precision === 'continuous') return <DayField label={dateText.until} value={on} onChange={onChange} />;
  if (on === null) return null;
  if (precision === 'day') {
    return <DayField label={dateText.day} value={on} onChange={(day) => onChange(day ?? on)} isRequired />;
  }
  const year = (
    <NumberField
      label={dateText.year}
      value={yearOf(on)}
      min={1900}
      max={2200}
      format={{ useGrouping: false }}
      onChange={(next) => onChange(inYear(on, next ?? yearOf(on), precision))}
    />
  );
  return (
    <>
      <PartOfYear on={on} precision={precision} onChange={onChange} />
      {year}
    </>
  );
}

const inYear = (on: string, year: number, precision: DatePrecision): string | null =>
  periodEnd(`${String(year)}-${on.slice(5, 7)}-01`, precision);

const monthOptions = Array.from({ length: 12 }, (_, i) => ({ key: String(i + 1), label: monthName(i + 1) }));
const quarterOptions = [1, 2, 3, 4].map((n) => ({ key: String(n), label: dateText.nthQuarter(n) }));
const seasonOptions = (Object.keys(seasonNames) as Season[]).map((key) => ({ key, label: seasonNames[key] }));

type PartProps = { on: string; precision: DatePrecision; onChange: (on: string | null) => void };

function PartOfYear({ on, precision, onChange }: PartProps) {
  switch (precision) {
    case 'month':
      return (
        <Select
          label={dateText.month}
          options={monthOptions}
          value={String(monthOf(on))}
          onChange={(month) => onChange(periodEnd(`${on.slice(0, 5)}${month.padStart(2, '0')}-01`, 'month'))}
        />
      );
    case 'quarter':
      return (
        <Select
          label={dateText.quarter}
          options={quarterOptions}
          value={String(quarterOf(on))}
          onChange={(quarter) => onChange(quarterEnd(yearOf(on), Number(quarter)))}
        />
      );
    case 'season':
      return (
        <Select
          label={dateText.season}
          options={seasonOptions}
          value={seasonOf(on)}
          onChange={(season) => onChange(endOfSeason(yearOf(on), season))}
        />
      );
    case 'day':
    case 'year':
    case 'continuous':
    case 'none':
      return null;
  }
}
