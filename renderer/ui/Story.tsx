import { useState } from 'react';
import { formatDay } from '../../shared/dates.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { instantText, localDay } from '../text/format.ts';
import { isToldByAnother, whatWasDone, whoDid, type About } from '../text/history.ts';
import { uiText } from '../text/ui.ts';
import { Button } from './Button.tsx';
import styles from './Story.module.css';

type Props = {
  entries: readonly HistoryEntry[];
  /** What an entry is about, where the page knows it. */
  about?: (entry: HistoryEntry) => About;
  shownFirst?: number;
};

/** History as a story, newest first: «Ana devolvió el hito C01.2: «falta el acta»». */
export function Story({ entries, about = () => ({}), shownFirst = 8 }: Props) {
  const [isWhole, setWhole] = useState(false);
  const told = entries
    .filter((entry) => !isToldByAnother(entry))
    .map((entry) => ({ entry, about: about(entry), day: about(entry).on ?? localDay(entry.at) }))
    .sort((a, b) => b.day.localeCompare(a.day) || b.entry.seq - a.entry.seq);
  return (
    <>
      <ol className={styles.story}>
        {(isWhole ? told : told.slice(0, shownFirst)).map(({ entry, about: known, day }) => (
          <li key={entry.seq} className={styles.entry}>
            <time dateTime={day} title={uiText.recordedAt(instantText(entry.at))}>
              {formatDay(day)}
            </time>
            <span className={styles.who}>{whoDid(entry, known)}</span> {whatWasDone(entry, known)}
          </li>
        ))}
      </ol>
      {told.length > shownFirst && !isWhole && (
        <Button kind="link" onPress={() => setWhole(true)}>
          {uiText.wholeHistory}
        </Button>
      )}
    </>
  );
}
