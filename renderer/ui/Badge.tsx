import { cx } from './class-names.ts';
import { Mark, type MarkShape } from './Mark.tsx';
import styles from './Badge.module.css';

export type Tone = 'todo' | 'doing' | 'done' | 'verified' | 'late';
export type BadgeLook = { shape: MarkShape; tone: Tone };

type Props = BadgeLook & { word: string };

/** A state: its shape, its word and, last, its colour. */
export function Badge({ shape, tone, word }: Props) {
  return (
    <span className={cx(styles.badge, styles[tone])}>
      <Mark shape={shape} />
      {word}
    </span>
  );
}

/** The shape alone, where a matrix has no room for words; its word is its name. */
export function BadgeMark({ shape, tone, word }: Props) {
  return (
    <span className={cx(styles.only, styles[tone])} role="img" aria-label={word}>
      <Mark shape={shape} />
    </span>
  );
}
