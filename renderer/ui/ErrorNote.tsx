import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { errorText } from '../../shared/error-text.ts';
import type { ReplyError } from '../../shared/errors.ts';
import { uiText } from '../text/ui.ts';
import { Button } from './Button.tsx';
import { cx } from './class-names.ts';
import styles from './ErrorNote.module.css';

type Props = { error: ReplyError | null; onRetry?: () => void };

/** What was refused and why, right beside its cause; nothing while there is no error. */
export function ErrorNote({ error, onRetry }: Props) {
  if (error === null) return null;
  return (
    <div role="alert" className={styles.note}>
      <TriangleAlert aria-hidden />
      <div className={styles.text}>{errorText(error)}</div>
      {onRetry !== undefined && (
        <Button size="small" onPress={onRetry}>
          {uiText.retry}
        </Button>
      )}
    </div>
  );
}

type NoteProps = { children: ReactNode; tone?: 'info' | 'warning'; actions?: ReactNode };

/** Something to know before going on, which is not an error. */
export function Note({ children, tone = 'info', actions }: NoteProps) {
  return (
    <div className={cx(styles.note, styles[tone])}>
      {tone === 'info' ? <Info aria-hidden /> : <TriangleAlert aria-hidden />}
      <div className={styles.text}>{children}</div>
      {actions}
    </div>
  );
}
