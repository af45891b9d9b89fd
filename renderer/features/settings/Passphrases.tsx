import { useState } from 'react';
import type { AccessView } from '../../../shared/access.ts';
import type { MemberView } from '../../../shared/members.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { accessText } from '../../text/access.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx';
import styles from './Settings.module.css';

/** One's own passphrase: whoever has one says it before another. */
export function OwnPassphrase({ me, access }: { me: MemberView; access: AccessView }) {
  const { run, isRunning, error } = useCommand('access.setPassphrase');
  const form = useNewPassphrase();
  const [current, setCurrent] = useState('');
  const save = async () => {
    form.tryIt();
    if (form.next === null) return;
    const input = { memberId: me.id, passphrase: form.next, ...(access.hasOwn ? { current } : {}) };
    setCurrent('');
    if ((await run(input)) === null) return;
    form.clear();
    say(accessText.ownSaved);
  };
  return (
    <Card title={accessText.own} subtitle={accessText.ownHelp}>
      <form
        noValidate
        className={styles.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {access.hasOwn && (
          <TextField
            label={accessText.current}
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={setCurrent}
          />
        )}
        <NewPassphrase form={form} />
        <ErrorNote error={error} />
        <div className={styles.actions}>
          <Button type="submit" kind="main" isPending={isRunning}>
            {accessText.setOwn}
          </Button>
        </div>
      </form>
    </Card>
  );
}

type OthersProps = { members: readonly MemberView[]; holders: readonly string[] };

/** A passphrase for somebody who has none, or forgot it. */
export function OthersPassphrase({ members, holders }: OthersProps) {
  const { run, isRunning, error } = useCommand('access.setPassphrase');
  const form = useNewPassphrase();
  const [memberId, setMemberId] = useState<string | null>(null);
  const hasOne = (id: string): string => (holders.includes(id) ? accessText.hasOne : accessText.hasNone);
  const save = async () => {
    form.tryIt();
    if (form.next === null || memberId === null) return;
    if ((await run({ memberId, passphrase: form.next })) === null) return;
    form.clear();
    say(accessText.othersSaved(members.find(({ id }) => id === memberId)?.name ?? ''));
  };
  return (
    <Card title={accessText.others} subtitle={accessText.othersHelp}>
      <form
        noValidate
        className={styles.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ComboBox
          label={accessText.whose}
          help={memberId === null ? undefined : hasOne(memberId)}
          options={members.map(({ id, name }) => ({ key: id, label: name, description: hasOne(id) }))}
          value={memberId}
          onChange={setMemberId}
        />
        <NewPassphrase form={form} />
        <ErrorNote error={error} />
        <div className={styles.actions}>
          <Button type="submit" isPending={isRunning} isDisabled={memberId === null}>
            {accessText.setOthers}
          </Button>
        </div>
      </form>
    </Card>
  );
}
