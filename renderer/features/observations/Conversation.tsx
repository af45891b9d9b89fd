import type { ReactNode } from 'react';
import type { StoredFile } from '../../../shared/files.ts';
import type { ObservationPage } from '../../../shared/observations.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { byteSize } from '../../text/format.ts';
import { observationText, openedText, turnText, turnTitle } from '../../text/observations.ts';
import { uiText } from '../../text/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { cx } from '../../ui/class-names.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Prose } from '../../ui/Prose.tsx';
import styles from './Observations.module.css';

/** What was observed and every turn after it, in their order, each with its files. */
export function Conversation({ page }: { page: ObservationPage }) {
  const { observation, files, turns } = page;
  const stored = useStoredFile();
  const save = (file: StoredFile) => void stored.save(file);
  return (
    <Card title={observationText.conversation}>
      <ol className={styles.turns}>
        <Turn title={observationText.what} facts={openedText(observation)} text={observation.text} isMoving>
          {observation.origin === 'citizen' && (
            <p className={styles.quiet}>
              {observationText.citizen(observation.originText, observation.originOn)}
            </p>
          )}
          <Files files={files} onSave={save} />
        </Turn>
        {turns.map((turn) => (
          <Turn
            key={turn.id}
            title={turnTitle(turn)}
            facts={turnText(turn)}
            text={turn.text}
            isMoving={turn.kind !== 'reply'}
          >
            <Files files={turn.files} onSave={save} />
          </Turn>
        ))}
      </ol>
      <ErrorNote error={stored.error} />
    </Card>
  );
}

type TurnProps = { title: string; facts: string; text: string; isMoving?: boolean; children: ReactNode };

function Turn({ title, facts, text, isMoving = false, children }: TurnProps) {
  return (
    <li className={cx(styles.turn, isMoving && styles.moving)}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <span className={styles.quiet}>{facts}</span>
      </div>
      <Prose text={text} className={styles.text} />
      {children}
    </li>
  );
}

function Files({ files, onSave }: { files: readonly StoredFile[]; onSave: (file: StoredFile) => void }) {
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={observationText.files}>
      {files.map((file) => (
        <li key={`${file.sha256} ${file.name}`}>
          <span title={`${uiText.fingerprint} ${file.sha256}`}>
            {file.name} <span className={styles.quiet}>{byteSize(file.size)}</span>
          </span>
          <Button
            kind="link"
            aria-label={`${observationText.saveFile}: ${file.name}`}
            onPress={() => onSave(file)}
          >
            {observationText.saveFile}
          </Button>
        </li>
      ))}
    </ul>
  );
}
