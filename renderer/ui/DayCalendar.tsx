import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import fieldStyles from './Field.module.css';
import styles from './DayField.module.css';

/** A month to choose a day from; inside a date picker it takes everything from it. */
export function DayCalendar() {
  return (
    <Calendar firstDayOfWeek="mon">
      <header className={styles.header}>
        <Button slot="previous" className={fieldStyles.inside ?? ''}>
          <ChevronLeft aria-hidden />
        </Button>
        <Heading />
        <Button slot="next" className={fieldStyles.inside ?? ''}>
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
        {(date) => <CalendarCell date={date} className={styles.cell ?? ''} />}
      </CalendarGrid>
    </Calendar>
  );
}
