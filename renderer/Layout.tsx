import { useState, type ReactNode } from 'react';
import { LayoutKeys } from './LayoutKeys.tsx';
import { LayoutNav } from './LayoutNav.tsx';
import { LayoutTop } from './LayoutTop.tsx';
import { clockSentence } from '../shared/clock.ts';
import { formatLongDay } from '../shared/dates.ts';
import { useElsewhere } from './state/committees.ts';
import { useKnownDay } from './state/known-at.ts';
import { useCutOff, usePlan } from './state/plan.ts';
import { useSession } from './state/session.ts';
import { committeesText } from './text/committees.ts';
import { shellText } from './text/shell.ts';
import { Button } from './ui/Button.tsx';
import { Note } from './ui/ErrorNote.tsx';
import { Announcements } from './ui/Notices.tsx';
import styles from './Layout.module.css';

/** The frame of every page: the plan and its sections at the left, search, cut-off date and person on top. */
export function Layout({ children }: { children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isListOpen, setListOpen] = useState(false);
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
        <LayoutTop
          isMenuOpen={isMenuOpen}
          onMenu={() => setMenuOpen(!isMenuOpen)}
          onKeys={() => setListOpen(true)}
        />
        <main id="contenido" tabIndex={-1} className={styles.main}>
          <ClockNote />
          <PastNote />
          <ElsewhereNote />
          {children}
        </main>
      </div>
      <Announcements />
      <LayoutKeys isListOpen={isListOpen} onList={setListOpen} />
    </>
  );
}

/** Says why whoever is of another committee only reads. */
function ElsewhereNote() {
  const elsewhere = useElsewhere();
  if (elsewhere === null) return null;
  return (
    <div className={styles.past}>
      <Note tone="info">{committeesText.elsewhere(elsewhere.own, elsewhere.other)}</Note>
    </div>
  );
}

/** Says that the clock of this computer is behind what was recorded. */
function ClockNote() {
  const about = useSession((state) => state.about);
  const behind = about?.clockBehind ?? null;
  if (behind === null) return null;
  return (
    <div className={styles.past} role="status">
      <Note tone="warning">{clockSentence(behind)}</Note>
    </div>
  );
}

/** Says that what is in view is not today's. */
function PastNote() {
  const plan = usePlan();
  const { on, chosen, choose } = useCutOff();
  const known = useKnownDay();
  if (plan === null || (chosen === null && known === null)) return null;
  return (
    <div className={styles.past}>
      <Note
        tone={known === null ? 'info' : 'warning'}
        actions={
          <Button size="small" onPress={() => choose(null, null)}>
            {shellText.cutOffToday}
          </Button>
        }
      >
        {known === null
          ? shellText.cutOffPast(formatLongDay(on))
          : shellText.knownPast(formatLongDay(on), formatLongDay(known))}
      </Note>
    </div>
  );
}
