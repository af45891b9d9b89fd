import { use, useEffect, useRef, type ReactNode } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Popover } from 'react-aria-components/Popover';
import styles from './ListBox.module.css';

/**
 * The list of a field that is typed in. It lies on the page and moves with it, so that scrolling the page, as the
 * browser does to show a field that takes the focus, leaves it open; scrolling anything else would part the two.
 */
export function FieldPopover({ children }: { children: ReactNode }) {
  const state = use(ComboBoxStateContext);
  const isPageScrolling = usePageScrolling();
  return (
    <Popover
      className={styles.popover ?? ''}
      isOpen={state?.isOpen ?? false}
      onOpenChange={(isOpen) => {
        if (!isOpen && !isPageScrolling.current) state?.close();
      }}
    >
      {children}
    </Popover>
  );
}

/** Whether the scrolling of the page is being told now. Whoever asks listens after us: we listen before a list opens. */
function usePageScrolling() {
  const isScrolling = useRef(false);
  useEffect(() => {
    const onScroll = (event: Event) => {
      if (event.target !== document) return;
      isScrolling.current = true;
      setTimeout(() => {
        isScrolling.current = false;
      });
    };
    window.addEventListener('scroll', onScroll, true);
    return () => window.removeEventListener('scroll', onScroll, true);
  }, []);
  return isScrolling;
}
