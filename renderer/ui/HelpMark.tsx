import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { helpTerms, type HelpKey } from '../text/help-keys.ts';
import { helpText } from '../text/help.ts';
import { uiText } from '../text/ui.ts';
import styles from './HelpMark.module.css';

const HelpNote = lazy(() => import('./HelpNote.tsx').then((m) => ({ default: m.HelpNote })));

/** The small «?» beside a heading or a label: says what the word means, and gives the focus back. */
export function HelpMark({ word }: { word: HelpKey }) {
  return (
    <DialogTrigger>
      <Button slot={null} className={styles.mark ?? ''} aria-label={helpText.mark(helpTerms[word])}>
        <span aria-hidden>?</span>
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={6}>
        <Dialog aria-label={helpTerms[word]} className={styles.note ?? ''}>
          {({ close }) => (
            <Suspense fallback={uiText.loading}>
              <HelpNote word={word} onLeave={close} />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
