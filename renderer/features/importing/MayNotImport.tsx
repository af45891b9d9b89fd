import { roleNames } from '../../../shared/glossary.ts';
import { useElsewhere } from '../../state/committees.ts';
import { rolesOf, useMay } from '../../state/permissions.ts';
import { useMyRole } from '../../state/session.ts';
import { listText } from '../../text/format.ts';
import { importingText } from '../../text/importing.ts';
import { Note } from '../../ui/ErrorNote.tsx';

/** Says to whoever only looks that they may go as far as the rehearsal, and who imports. */
export function MayNotImport() {
  const role = useMyRole();
  const mayNot = useMay('structure') !== 'yes';
  const isElsewhere = useElsewhere() !== null;
  if (!mayNot || isElsewhere) return null;
  const others = rolesOf('structure').map((one) => roleNames[one].toLowerCase());
  return <Note>{importingText.mayNot(roleNames[role].toLowerCase(), listText(others))}</Note>;
}
