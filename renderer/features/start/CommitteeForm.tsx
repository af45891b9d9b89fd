import { useState } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { roles, type Role } from '../../../shared/roles.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { firstHoursText } from '../../text/first-hours.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SeatRows } from './SeatRows.tsx';
import { useSeating } from './use-seating.ts';
import styles from './Start.module.css';

type Props = { settings: Settings; roleName: (role: Role) => string; settingsHref: string };

/** What the committee is called and who sits in it, on one small form. */
export function CommitteeForm({ settings, roleName, settingsHref }: Props) {
  const revise = useCommand('settings.revise');
  const seating = useSeating();
  const [name, setName] = useState(settings.committeeName);
  const [isNothing, setNothing] = useState(false);
  const save = async () => {
    const isRenamed = name.trim() !== settings.committeeName;
    setNothing(!isRenamed && !seating.isAny);
    if (isRenamed) {
      const changes = { committeeName: name.trim() };
      if ((await revise.run({ version: settings.version, changes })) === null) return;
    }
    const seated = await seating.save();
    if (seated !== null && seated > 0) say(firstHoursText.savedPeople(seated));
    else if (seated === 0 && isRenamed) say(firstHoursText.savedName);
  };
  const error = revise.error ?? seating.error;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.narrow}>
        <TextField
          label={firstHoursText.committeeName}
          help={firstHoursText.committeeNameHelp}
          value={name}
          onChange={setName}
          error={isNothing ? firstHoursText.nothing : undefined}
        />
      </div>
      <SeatRows seating={seating} roleOptions={roles.map((key) => ({ key, label: roleName(key) }))} />
      <ErrorNote error={error} />
      {error !== null && <p className={styles.help}>{firstHoursText.partly}</p>}
      <div className={styles.actions}>
        <Button type="submit" kind="main" isPending={revise.isRunning || seating.isSaving}>
          {firstHoursText.save}
        </Button>
        <Button onPress={seating.add}>{firstHoursText.addRow}</Button>
        <ButtonLink kind="quiet" href={settingsHref}>
          {firstHoursText.oversightName}
        </ButtonLink>
      </div>
    </form>
  );
}
