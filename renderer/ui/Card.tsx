import { useId, type ReactNode } from 'react';
import type { HelpKey } from '../text/help-keys.ts';
import { HelpMark } from './HelpMark.tsx';
import styles from './Card.module.css';

type Props = {
  title: ReactNode;
  /** The word of the glossary that the heading needs. */
  help?: HelpKey;
  subtitle?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of a page under its own heading. */
export function Card({ title, help, subtitle, actions, children }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          {help === undefined ? (
            <h2 id={id}>{title}</h2>
          ) : (
            <div className={styles.title}>
              <h2 id={id}>{title}</h2>
              <HelpMark word={help} />
            </div>
          )}
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
