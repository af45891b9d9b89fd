import type { ReactNode } from 'react';
import styles from './FilterBar.module.css';

type Props = {
  label: string;
  /** What narrows a list. */
  fields: ReactNode;
  /** How much of it is left, as a sentence. */
  found: string | null;
  /** What narrows it now, and what can be done with what was found. */
  children: ReactNode;
};

/** The filters over a list; on paper, only what they found and what they were. */
export function FilterBar({ label, fields, found, children }: Props) {
  return (
    <section aria-label={label} className={styles.filters}>
      <div className={styles.fields}>{fields}</div>
      <div className={styles.foot}>
        <span role="status" className={styles.count}>
          {found}
        </span>
        {children}
      </div>
    </section>
  );
}
