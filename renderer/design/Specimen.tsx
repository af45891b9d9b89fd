import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Design.module.css';

export type Shown = 'rest' | 'hover' | 'focus' | 'pressed';

const marks: Record<Exclude<Shown, 'rest'>, readonly string[]> = {
  hover: ['data-hovered'],
  focus: ['data-focus-visible', 'data-focused', 'data-focus-within'],
  pressed: ['data-pressed'],
};
const controls =
  'label:has([type="radio"], [type="checkbox"]), div[role="group"], textarea, input, button, a';

type Props = { name: string; shown?: Shown; isWide?: boolean; children: ReactNode };

/** One widget in one state under its name. A state that a hand brings is marked as React Aria marks it. */
export function Specimen({ name, shown = 'rest', isWide = false, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown === 'rest') return;
    for (const mark of marks[shown]) ref.current?.querySelector(controls)?.setAttribute(mark, 'true');
  }, [shown]);
  return (
    <figure className={isWide ? styles.wide : styles.specimen} data-specimen={name}>
      <div ref={ref} className={styles.stage}>
        {children}
      </div>
      <figcaption>{name}</figcaption>
    </figure>
  );
}

/** The specimens of one kind. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section} data-section={title}>
      <h2>{title}</h2>
      <div className={styles.specimens}>{children}</div>
    </section>
  );
}
