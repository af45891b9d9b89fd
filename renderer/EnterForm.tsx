import { useState } from 'react';
import type { ReplyError } from '../shared/errors.ts';
import { enter } from './state/entering.ts';
import { accessText } from './text/access.ts';
import { Button } from './ui/Button.tsx';
import { ErrorNote } from './ui/ErrorNote.tsx';
import { TextField } from './ui/TextField.tsx';
import styles from './WhoAmI.module.css';

type Props = { memberId: string; onOther: () => void };

/** Asks a member for the passphrase; nothing of it stays once it was sent. */
export function EnterForm({ memberId, onOther }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<ReplyError | null>(null);
  const submit = async () => {
    setTried(true);
    setError(null);
    if (passphrase === '' || isRunning) return;
    setRunning(true);
    const refused = await enter(memberId, passphrase);
    if (refused === null) return;
    setRunning(false);
    setPassphrase('');
    setTried(false);
    setError(refused);
  };
  return (
    <form
      noValidate
      className={styles.enter}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={accessText.passphrase}
        type="password"
        autoComplete="current-password"
        help={accessText.forgotten}
        value={passphrase}
        onChange={setPassphrase}
        error={wasTried && passphrase === '' ? accessText.needed : undefined}
        autoFocus
      />
      <ErrorNote error={error} />
      <div className={styles.actions}>
        <Button type="submit" kind="main" isPending={isRunning}>
          {accessText.enter}
        </Button>
        <Button onPress={onOther}>{accessText.other}</Button>
      </div>
    </form>
  );
}
