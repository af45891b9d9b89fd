import { useState, type ReactNode } from 'react';
import { LayoutNav } from './LayoutNav.tsx';
import { LayoutTop } from './LayoutTop.tsx';
import { shellText } from './text/shell.ts';
import { Toast } from './ui/Notices.tsx';
import styles from './Layout.module.css';

/** The frame of every page: the plan and its sections at the left, search, cut-off date and person on top. */
export function Layout({ children }: { children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <>
      <a
        href="#contenido"
        className={styles.skip}
        onClick={(event) => {
          // The hash is the address of the page; the skip link must not change it.
          event.preventDefault();
          document.getElementById('contenido')?.focus();
        }}
      >
        {shellText.skip}
      </a>
      <div className={styles.app}>
        <LayoutNav isMenuOpen={isMenuOpen} onNavigate={() => setMenuOpen(false)} />
        <LayoutTop isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen(!isMenuOpen)} />
        <main id="contenido" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      <Toast />
    </>
  );
}
