import { sectors, type Role } from '../../../shared/roles.ts';
import { firstHoursText } from '../../text/first-hours.ts';
import { problemOf } from '../../ui/RecordForm.tsx';
import type { Option } from '../../ui/options.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { useSeating } from './use-seating.ts';
import styles from './Start.module.css';

type Props = { seating: ReturnType<typeof useSeating>; roleOptions: readonly Option<Role>[] };

/** One person a row. */
export function SeatRows({ seating, roleOptions }: Props) {
  return (
    <div>
      <table className={styles.people}>
        <caption>{firstHoursText.people}</caption>
        <thead>
          <tr>
            <th scope="col">{firstHoursText.name}</th>
            <th scope="col">{firstHoursText.role}</th>
            <th scope="col">{firstHoursText.institution}</th>
          </tr>
        </thead>
        <tbody>
          {seating.rows.map((row, i) => (
            <tr key={row.key}>
              <td>
                <TextField
                  label={firstHoursText.nameOf(i + 1)}
                  value={row.name}
                  autoFocus={row.key >= sectors.length}
                  onChange={(name) => seating.change(row.key, { name })}
                  error={row.key === seating.wrong ? problemOf(seating.error, 'name') : undefined}
                />
              </td>
              <td>
                <Select
                  label={firstHoursText.roleOf(i + 1)}
                  options={roleOptions}
                  value={row.role}
                  onChange={(role) => seating.change(row.key, { role })}
                />
              </td>
              <td>
                <TextField
                  label={firstHoursText.institutionOf(i + 1)}
                  value={row.institution}
                  onChange={(institution) => seating.change(row.key, { institution })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.help}>
        {firstHoursText.peopleHelp} {firstHoursText.institutionHelp}
      </p>
    </div>
  );
}
