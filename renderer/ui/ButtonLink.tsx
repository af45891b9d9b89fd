import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './Button.module.css';

type Props = {
  href: string;
  children: ReactNode;
  kind?: 'plain' | 'main' | 'quiet';
  size?: 'normal' | 'small';
  'aria-label'?: string;
};

/** A link that looks like a button: it goes somewhere, so it stays a link. */
export function ButtonLink({ href, children, kind = 'plain', size = 'normal', ...rest }: Props) {
  return (
    <a
      {...rest}
      href={href}
      className={cx(styles.button, kind !== 'plain' && styles[kind], size === 'small' && styles.small)}
    >
      {children}
    </a>
  );
}
