import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** What belongs here while there is none, and the first step to have it. */
export function EmptyState({ sentence, step }: { sentence: ReactNode; step?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{sentence}</p>
      {step !== undefined && <div className={styles.steps}>{step}</div>}
    </div>
  );
}
