import { formatDay } from '../../../shared/dates.ts';
import { periodNameOn, type PeriodCounts } from '../../../shared/periods.ts';
import { usePlan } from '../../state/plan.ts';
import { periodsText } from '../../text/periods.ts';
import { BigFigure, BigFigures } from '../../ui/BigFigure.tsx';
import { Card } from '../../ui/Card.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Periods.module.css';

type Props = {
  periods: readonly PeriodCounts[];
  chosen: PeriodCounts;
  onChoose: (start: string) => void;
};

/** Which period is looked at, and how many of its reports there are. */
export function PeriodChooser({ periods, chosen, onChoose }: Props) {
  const { start, end, due, reported } = chosen;
  const plan = usePlan();
  const nameOf = (one: PeriodCounts) =>
    plan === null ? one.name : periodNameOn(one.end, plan.reportingPeriod);
  return (
    <Card title={periodsText.coverage} subtitle={periodsText.days(formatDay(start), formatDay(end))}>
      <div className={styles.chooser}>
        <Select
          label={periodsText.period}
          options={periods.toReversed().map((one) => ({
            key: one.start,
            label: periodsText.option(nameOf(one), one.reported, one.due),
          }))}
          value={start}
          onChange={onChoose}
        />
        <BigFigures>
          <BigFigure
            label={periodsText.reported}
            value={due === 0 ? null : (100 * reported) / due}
            note={
              <>
                <div>{periodsText.fraction(reported, due)}</div>
                <div>{sentenceOf(chosen)}</div>
              </>
            }
          />
        </BigFigures>
      </div>
    </Card>
  );
}

function sentenceOf({ isOver, due, reported }: PeriodCounts): string {
  const missing = due - reported;
  if (due === 0) return periodsText.nothingDue;
  if (missing === 0) return periodsText.complete;
  return isOver ? periodsText.late(missing) : periodsText.pending(missing);
}
