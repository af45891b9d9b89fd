import { useId, type ReactNode } from 'react';
import styles from './Card.module.css';

type Props = { title: ReactNode; subtitle?: ReactNode; actions?: ReactNode; children: ReactNode };

/** A part of a page under its own heading. */
export function Card({ title, subtitle, actions, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
