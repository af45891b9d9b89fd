import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
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
export function Button({ kind = 'plain', size = 'normal', isPending = false, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      {...(isPending ? pending : {})}
      className={cx(styles.button, kind !== 'plain' && styles[kind], size === 'small' && styles.small)}
    />
  );
}
