import type { ReactNode } from 'react';
import { openExternal } from '../host-web.ts';

type Props = { href: string; children: ReactNode; title?: string; onClick?: (() => void) | undefined };

/** A link within the application: `href` is a hash address. */
export function Link({ href, children, title, onClick }: Props) {
  return (
    <a href={href} title={title} onClick={onClick}>
      {children}
    </a>
  );
}

/** A link out of the application: only http and https are followed, in the system's browser. */
export function ExternalLink({ href, children }: Pick<Props, 'href' | 'children'>) {
  return (
    <a
      href={href}
      rel="noreferrer noopener"
      target="_blank"
      onClick={(event) => {
        event.preventDefault();
        openExternal(href);
      }}
    >
      {children}
    </a>
  );
}
