import type { ReactNode } from 'react';
import type { HistoryEntry } from '../../../shared/history.ts';
import { inCommands, tellEach } from '../../state/audit.ts';
import { auditText, changeTexts, groupSentence, type NameOf } from '../../text/audit.ts';
import { instantDay, instantText } from '../../text/format.ts';
import { isToldByAnother, whatWasDone, whoDid, type About } from '../../text/history.ts';
import type { Undo } from '../../state/undo.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Audit.module.css';

const shownAtMost = 500;

type Telling = {
  nameOf: NameOf;
  /** What an entry is about, where it is known. */
  about: (entry: HistoryEntry) => About;
  /** What the role of whoever did it was called that day. */
  roleOf: (entry: HistoryEntry) => string;
  /** One's own last action, which can be taken back where it is told. */
  undo: Pick<Undo, 'seq' | 'run' | 'isRunning'>;
};
type Props = Telling & { entries: readonly HistoryEntry[] };

/** What happened, day by day, as sentences. */
export function AuditList({ entries, ...telling }: Props) {
  const days = Map.groupBy(inCommands(entries), ([first]) => instantDay(first?.at ?? ''));
  return (
    <div>
      {[...days].map(([day, commands]) => (
        <section key={day}>
          <h3 className={styles.day}>{day}</h3>
          <ul>
            {commands.map((command) => (
              <Command key={command[0]?.seq} entries={command} {...telling} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Command({ entries, ...telling }: Props) {
  const told = entries.filter((entry) => !isToldByAnother(entry));
  const [first] = told;
  if (first === undefined) return null;
  if (told.length <= tellEach) {
    return told.map((entry) => <Entry key={entry.seq} entry={entry} {...telling} />);
  }
  return (
    <Line entry={first} {...telling} sentence={groupSentence(told)} who={whoDid(first)}>
      <details>
        <summary>{auditText.each(told.length)}</summary>
        <ul className={styles.changes}>
          {told.slice(0, shownAtMost).map((entry) => (
            <li key={entry.seq}>{whatWasDone(entry, telling.about(entry))}</li>
          ))}
        </ul>
        {told.length > shownAtMost && auditText.firstOf(shownAtMost, told.length)}
      </details>
    </Line>
  );
}

const few = 2;

function Entry({ entry, nameOf, about, ...telling }: Telling & { entry: HistoryEntry }) {
  const known = about(entry);
  const changes = changeTexts(entry, nameOf);
  // Of what is new, the sentence says what matters.
  const isShort = entry.action !== 'created' && changes.length <= few;
  const list = (
    <ul className={styles.changes}>
      {changes.map((change, index) => (
        <li key={index}>{change}</li>
      ))}
    </ul>
  );
  return (
    <Line entry={entry} {...telling} sentence={whatWasDone(entry, known)} who={whoDid(entry, known)}>
      {changes.length > 0 && isShort && <div className={styles.few}>{list}</div>}
      {changes.length > 0 && !isShort && (
        <details>
          <summary>
            {entry.action === 'created'
              ? auditText.values(changes.length)
              : auditText.changes(changes.length)}
          </summary>
          {list}
        </details>
      )}
    </Line>
  );
}

type LineProps = Pick<Telling, 'roleOf' | 'undo'> & {
  entry: HistoryEntry;
  who: string;
  sentence: string;
  children: ReactNode;
};

function Line({ entry, who, sentence, roleOf, undo, children }: LineProps) {
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at}>{instantText(entry.at).slice(-5)}</time>
      <div>
        <strong>{who}</strong> <span>{sentence}.</span>{' '}
        {entry.actor !== null && <span className={styles.role}>({auditText.asRole(roleOf(entry))})</span>}
        {children}
        {undo.seq === entry.seq && (
          <Button size="small" isPending={undo.isRunning} onPress={undo.run}>
            {auditText.undo}
          </Button>
        )}
      </div>
    </li>
  );
}
