import { percent } from '../text/format.ts';
import { progressText } from '../text/ui.ts';
import { shownPercent } from '../../shared/progress.ts';
import { cx } from './class-names.ts';
import styles from './TwoBar.module.css';

type Props = {
  /** Points 0–100; null is «sin dato». */
  verified: number | null;
  reported: number | null;
  expected: number | null;
  /** What stands beside the percentages: «6 de 8 hitos». */
  fraction?: string;
  /** Only the bar, where the figures stand nearby. */
  isBare?: boolean;
};

/** The one picture of progress: verified solid, reported beyond it hatched, expected a mark, the fraction beside. */
export function TwoBar({ verified, reported, expected, fraction, isBare = false }: Props) {
  const hasData = reported !== null && verified !== null;
  return (
    <div className={cx(styles.two, isBare && styles.bare)}>
      <span
        role="img"
        aria-label={barName(verified, reported, expected)}
        className={cx(styles.track, isBare && styles.tall, !hasData && styles.noData)}
      >
        {hasData && <span className={styles.reported} style={{ width: share(reported) }} />}
        {hasData && <span className={styles.verified} style={{ width: share(verified) }} />}
        {expected !== null && <span className={styles.expected} style={{ left: share(expected) }} />}
      </span>
      {!isBare && (
        <span className={styles.figures}>
          {hasData ? (
            <>
              <b>{shownPercent(verified)}</b> · {percent(reported)}
            </>
          ) : (
            progressText.noData
          )}
          {fraction !== undefined && <span className={styles.fraction}>{fraction}</span>}
        </span>
      )}
    </div>
  );
}

const share = (points: number): string => `${String(Math.min(100, Math.max(0, points)))}%`;

function barName(verified: number | null, reported: number | null, expected: number | null): string {
  const mark = expected === null ? null : percent(expected);
  if (verified === null || reported === null) return progressText.barNoData(mark);
  return progressText.bar(percent(verified), percent(reported), mark);
}

/** What each part of the two-bar means. */
export function TwoBarLegend() {
  return (
    <div className={styles.legend}>
      <span>
        <i className={cx(styles.sample, styles.verified)} />
        {progressText.verified}
      </span>
      <span>
        <i className={cx(styles.sample, styles.reported)} />
        {progressText.reportedToVerify}
      </span>
      <span>
        <i className={cx(styles.sample, styles.mark)} />
        {progressText.expected}
      </span>
    </div>
  );
}
