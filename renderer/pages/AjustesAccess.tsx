import { AccessRule } from '../features/settings/AccessRule.tsx';
import { OthersPassphrase, OwnPassphrase } from '../features/settings/Passphrases.tsx';
import { useMay } from '../state/permissions.ts';
import { useQuery } from '../state/queries.ts';
import { useMe, useSession } from '../state/session.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import styles from './Ajustes.module.css';

/** How one enters, one's own passphrase, and those of others. */
export function AjustesAccess() {
  const { value: access, error, reload } = useQuery('access.read', {});
  const mayChoose = useMay('access') === 'yes';
  const me = useMe();
  const members = useSession((state) => state.members);
  return (
    <div className={styles.stack}>
      <ErrorNote error={error} onRetry={reload} />
      {access !== undefined && <AccessRule access={access} mayChoose={mayChoose} />}
      {access !== undefined && me !== null && <OwnPassphrase me={me} access={access} />}
      {access !== undefined && mayChoose && (
        <OthersPassphrase
          members={members.filter(({ id, isActive }) => isActive && id !== me?.id)}
          holders={access.holders}
        />
      )}
    </div>
  );
}
