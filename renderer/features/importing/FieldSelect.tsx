import { leftOut, type ImportPreview } from '../../../shared/imports.ts';
import { entityName, importingText, targetName } from '../../text/importing.ts';
import styles from './Importing.module.css';

export type Target = ImportPreview['targets'][number];

type Props = {
  column: string;
  /** The fields by entity, those of the table's own first. */
  groups: readonly (readonly [string, readonly Target[]])[];
  value: string | null;
  onChange: (field: string | null) => void;
};

/** Which field a column fills. The system's own list: a table has hundreds of columns, and each of ours would build its options at once. */
export function FieldSelect({ column, groups, value, onChange }: Props) {
  return (
    <select
      className={styles.select}
      aria-label={importingText.fillsFor(column)}
      data-kept={value === null}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{importingText.kept}</option>
      <option value={leftOut}>{importingText.leftOut}</option>
      {groups.map(([entity, targets]) => (
        <optgroup key={entity} label={entityName(entity, 'one')}>
          {targets.map((target) => (
            <option key={target.field} value={target.field}>
              {targetName(target)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
