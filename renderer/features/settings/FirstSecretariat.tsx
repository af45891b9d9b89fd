import { useState } from 'react';
import { useCommand } from '../../state/commands.ts';
import { enter } from '../../state/entering.ts';
import { useFirstSecretariat } from '../../state/first-secretariat.ts';
import { say } from '../../state/notices.ts';
import { accessText } from '../../text/access.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx';
import styles from './Settings.module.css';

/** The first step of an empty database: who keeps it and, if wished, with which passphrase. */
export function FirstSecretariat() {
  const first = useFirstSecretariat();
  const set = useCommand('access.setPassphrase');
  const choose = useCommand('access.choose');
  const form = useNewPassphrase();
  const [name, setName] = useState('');
  const [isWanted, setWanted] = useState(false);
  const [wasTried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  const protect = async (memberId: string, passphrase: string) => {
    if ((await set.run({ memberId, passphrase })) === null) return;
    if ((await choose.run({ version: 0, mode: 'passphrase' })) === null) return;
    await enter(memberId, passphrase);
  };
  const save = async () => {
    setTried(true);
    form.tryIt();
    if (isMissing || (isWanted && form.next === null)) return;
    const member = await first.seat(name.trim());
    if (member === null) return;
    if (isWanted && form.next !== null) await protect(member.id, form.next);
    say(accessText.firstSaved(member.name));
  };
  return (
    <form
      noValidate
      aria-label={accessText.firstTitle}
      className={styles.narrow}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.help}>{accessText.firstHelp}</p>
      <TextField
        label={accessText.firstName}
        value={name}
        onChange={setName}
        error={wasTried && isMissing ? accessText.firstNameNeeded : undefined}
        isRequired
      />
      <Checkbox
        label={accessText.firstWithPassphrase}
        note={accessText.firstPassphraseNote}
        isSelected={isWanted}
        onChange={setWanted}
      />
      {isWanted && <NewPassphrase form={form} />}
      <ErrorNote error={first.error ?? set.error ?? choose.error} />
      <div className={styles.actions}>
        <Button type="submit" kind="main" isPending={first.isRunning || set.isRunning || choose.isRunning}>
          {accessText.firstSave}
        </Button>
      </div>
    </form>
  );
}
