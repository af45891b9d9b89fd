import { parseDate } from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { formatDay } from '../../shared/dates.ts';
import { formText } from '../text/forms.ts';
import { uiText } from '../text/ui.ts';
import { useChecked } from './checked-fields.ts';
import { DayCalendar } from './DayCalendar.tsx';
import { FieldLabel, FieldNotes, ownProblem, type FieldProps } from './field-parts.tsx';
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
  const segments = useRef<HTMLDivElement>(null);
  const [isPartial, setPartial] = useState(false);
  const look = () => setPartial(isHalfTyped(segments.current));
  const { shown, leaving } = useChecked(problemOfDay(props, isPartial), error);
  return (
    <DatePicker
      value={parsed(value)}
      onChange={(next) => {
        onChange(next === null ? null : next.toString());
      }}
      onFocus={leaving.onFocus}
      onBlur={(event) => {
        look();
        leaving.onBlur(event);
      }}
      minValue={parsed(props.min)}
      maxValue={parsed(props.max)}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={shown !== undefined}
      validationBehavior="aria"
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} word={props.word} isRequired={isRequired} />
      <Group ref={segments} onKeyUp={look} className={fieldStyles.group ?? ''}>
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
      <FieldNotes help={help} error={shown} />
      <Popover className={listStyles.popover ?? ''}>
        <Dialog className={styles.calendar ?? ''}>
          <DayCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** Whether some of day, month and year was typed and the rest was not. */
function isHalfTyped(field: HTMLElement | null): boolean {
  const parts = [...(field?.querySelectorAll('[role="spinbutton"]') ?? [])];
  const empty = parts.filter((part) => part.hasAttribute('data-placeholder'));
  return empty.length > 0 && empty.length < parts.length;
}

function problemOfDay(props: Props, isPartial: boolean): string | undefined {
  const { value, min, max } = props;
  if (value === null && isPartial) return formText.dayUnfinished;
  const own = ownProblem(props, value === null);
  if (own !== undefined || value === null) return own;
  if (min !== undefined && min !== '' && value < min) return formText.dayTooEarly(formatDay(min));
  if (max !== undefined && max !== '' && value > max) return formText.dayTooLate(formatDay(max));
  return undefined;
}
