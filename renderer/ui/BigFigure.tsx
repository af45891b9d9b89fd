import type { ReactNode } from 'react';
import { percent } from '../text/format.ts';
import { cx } from './class-names.ts';
import styles from './BigFigure.module.css';

type Props = {
  label: string;
  /** Points 0–100; null is «sin dato». */
  value: number | null;
  tone?: 'plain' | 'verified' | 'done';
  /** The fraction, or what the figure rests on. */
  note?: ReactNode;
};

/** A figure to be read from across the table, never without what it is a share of. */
export function BigFigure({ label, value, tone = 'plain', note }: Props) {
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd>
        <div className={cx(styles.value, tone !== 'plain' && styles[tone], value === null && styles.noData)}>
          {percent(value)}
        </div>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </dd>
    </div>
  );
}

/** Figures side by side. */
export function BigFigures({ children }: { children: ReactNode }) {
  return <dl className={styles.figures}>{children}</dl>;
}
