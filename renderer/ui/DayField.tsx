import { parseDate } from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { uiText } from '../text/ui.ts';
import { DayCalendar } from './DayCalendar.tsx';
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';
import fieldStyles from './Field.module.css';
import listStyles from './ListBox.module.css';
import styles from './DayField.module.css';

type Props = FieldProps & {
  /** YYYY-MM-DD, or nothing. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string;
  max?: string;
};

const parsed = (day: string | null | undefined) =>
  day === null || day === undefined || day === '' ? null : parseDate(day);

/** A calendar day, typed segment by segment or chosen from a month that starts on Monday. */
export function DayField(props: Props) {
  const { label, help, error, isRequired = false, isDisabled = false, value, onChange } = props;
  return (
    <DatePicker
      value={parsed(value)}
      onChange={(next) => {
        onChange(next === null ? null : next.toString());
      }}
      minValue={parsed(props.min)}
      maxValue={parsed(props.max)}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} word={props.word} isRequired={isRequired} />
      <Group className={fieldStyles.group ?? ''}>
        <DateInput className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        {value !== null && !isRequired && !isDisabled && (
          <Button
            slot={null}
            aria-label={uiText.clear}
            className={fieldStyles.inside ?? ''}
            onPress={() => {
              onChange(null);
            }}
          >
            <X aria-hidden />
          </Button>
        )}
        <Button className={fieldStyles.inside ?? ''}>
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      <FieldNotes help={help} error={error} />
      <Popover className={listStyles.popover ?? ''}>
        <Dialog className={styles.calendar ?? ''}>
          <DayCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
