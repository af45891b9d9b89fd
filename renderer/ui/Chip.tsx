import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { uiText } from '../text/ui.ts';
import { cx } from './class-names.ts';
import styles from './Chip.module.css';

/** A short fact about the thing in view. */
export function Chip({ children }: { children: ReactNode }) {
  return <span className={styles.chip}>{children}</span>;
}

/** Chips side by side. */
export function ChipRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** A chip that opens something; inside a menu or dialogue trigger. */
export function ChipButton(props: { children: ReactNode; onPress?: () => void; 'aria-label'?: string }) {
  return <Button {...props} className={cx(styles.chip, styles.button)} />;
}

/** A filter that is on, with the button that takes it off. */
export function FilterChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <span data-item className={cx(styles.chip, styles.filter)}>
      {label}
      <Button aria-label={uiText.removeFilter(label)} onPress={onRemove} className={styles.remove ?? ''}>
        <X aria-hidden />
      </Button>
    </span>
  );
}
