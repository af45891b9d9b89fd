import { useEffect, useRef, type ReactNode } from 'react';
import { sayPage } from '../state/notices.ts';
import { shellText } from '../text/shell.ts';
import { uiText } from '../text/ui.ts';
import type { HelpKey } from '../text/help-keys.ts';
import { HelpMark } from './HelpMark.tsx';
import { Link } from './Link.tsx';
import styles from './PageHeader.module.css';

export type Crumb = { label: string; href: string };

type Props = {
  title: string;
  /** What the window and its history call the page, where the headline says something else. */
  windowTitle?: string;
  crumbs?: readonly Crumb[];
  /** The last crumb: the page itself. */
  here?: string;
  /** The word of the glossary that the heading needs. */
  help?: HelpKey;
  meta?: ReactNode;
  actions?: ReactNode;
};

/** Before anybody touched the window, the focus stays where the browser puts it, before everything. */
const wasTouched = (): boolean => !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;

/** Whoever already opened a menu or a dialogue while the page was on its way stays there. */
const isBusyElsewhere = (): boolean =>
  document.activeElement?.closest('[role="dialog"], [role="menu"], [role="listbox"]') instanceof HTMLElement;

/** The head of a page: names the window, and takes the focus when one arrives from another page. */
export function PageHeader({ title, windowTitle, crumbs = [], here, help, meta, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle ?? title} · ${shellText.product}`;
    if (wasTouched()) sayPage(windowTitle ?? title);
  }, [title, windowTitle]);
  useEffect(() => {
    if (wasTouched() && !isBusyElsewhere()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        {crumbs.length > 0 && (
          <nav aria-label={uiText.breadcrumbs}>
            <ol className={styles.crumbs}>
              {crumbs.map((crumb) => (
                <li key={crumb.href}>
                  <Link href={crumb.href}>{crumb.label}</Link>
                </li>
              ))}
              {here !== undefined && <li aria-current="page">{here}</li>}
            </ol>
          </nav>
        )}
        <div className={styles.title}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {help !== undefined && <HelpMark word={help} />}
        </div>
        {meta !== undefined && <div className={styles.meta}>{meta}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
