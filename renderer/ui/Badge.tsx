import { cx } from './class-names.ts';
import { Mark, type MarkName } from './Mark.tsx';
import styles from './Badge.module.css';

type Tone = 'todo' | 'doing' | 'done' | 'verified' | 'late';

const tones: Record<MarkName, Tone> = {
  empty: 'todo',
  half: 'doing',
  full: 'done',
  check: 'verified',
  triangle: 'late',
  pause: 'todo',
  cross: 'todo',
  returned: 'doing',
};

type Props = { mark: MarkName; word: string };

/** A state: its shape, its word and, last, its colour. */
export function Badge({ mark, word }: Props) {
  return (
    <span className={cx(styles.badge, styles[tones[mark]])}>
      <Mark name={mark} />
      {word}
    </span>
  );
}

/** The shape alone, where a matrix has no room for words; its word is its name. */
export function BadgeMark({ mark, word }: Props) {
  return (
    <span className={cx(styles.only, styles[tones[mark]])} role="img" aria-label={word}>
      <Mark name={mark} />
    </span>
  );
}
