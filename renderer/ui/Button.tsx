import { useCallback, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useShortcuts, type ShortcutName } from '../state/shortcuts.ts';
import { cx } from './class-names.ts';
import styles from './Button.module.css';

export type ButtonKind = 'plain' | 'main' | 'danger' | 'quiet' | 'link';

type Props = {
  children: ReactNode;
  onPress?: () => void;
  kind?: ButtonKind;
  size?: 'normal' | 'small';
  type?: 'button' | 'submit';
  isDisabled?: boolean;
  isPending?: boolean;
  autoFocus?: boolean;
  /** The shortcut that presses it. */
  shortcut?: ShortcutName;
  slot?: string | null;
  'aria-label'?: string;
  'aria-describedby'?: string;
};

// React Aria's own pending state announces the button by its id, which names nothing once the button has gone.
const pending = {
  'aria-disabled': true,
  'data-pending': true,
  type: 'button',
  onPress: () => undefined,
} as const;

/** The one button: `main` once a view, `danger` only where something becomes permanent, `link` inside a sentence. */
export function Button({ kind = 'plain', size = 'normal', isPending = false, shortcut, ...rest }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  usePressedBy(shortcut, ref);
  return (
    <AriaButton
      {...rest}
      {...(isPending ? pending : {})}
      ref={ref}
      className={cx(styles.button, kind !== 'plain' && styles[kind], size === 'small' && styles.small)}
    />
  );
}

const none: readonly ShortcutName[] = [];

/** Its shortcut does what a hand does: the focus comes to the button, and so comes back to it. */
function usePressedBy(shortcut: ShortcutName | undefined, ref: RefObject<HTMLButtonElement | null>): void {
  const press = useCallback(() => {
    if (ref.current === null || ref.current.disabled) return false;
    ref.current.focus();
    ref.current.click();
    return true;
  }, [ref]);
  const names = useMemo(() => (shortcut === undefined ? none : [shortcut]), [shortcut]);
  useShortcuts(names, press);
}
