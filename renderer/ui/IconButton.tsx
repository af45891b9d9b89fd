import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { cx } from './class-names.ts';
import { Tooltip } from './Tooltip.tsx';
import styles from './Button.module.css';

type Props = {
  label: string;
  children: ReactNode;
  onPress?: () => void;
  isDisabled?: boolean;
  slot?: string | null;
};

/** A button of one icon; its name is announced, and shown when pointed at or focused. */
export function IconButton({ label, children, ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <AriaButton {...rest} aria-label={label} className={cx(styles.button, styles.icon)}>
        {children}
      </AriaButton>
    </Tooltip>
  );
}
